import { COVERAGE_PANELS } from './coverage-panels';
import { type BoardPanel, column } from './panel';

const COMPLETENESS: BoardPanel = {
  title: { en: 'How complete the record is', fr: 'Ce que la base contient, et ce qu’il y a' },
  description: {
    en: 'How many this record knows, beside how many there are by the newest figure that a source gives, or by the complete list of an instrument’s parties. The difference is not on this board: no number here includes it. The figure is the source’s, on its date, and may be out of date. Source: named in each row; /export/completeness.csv.',
    fr: 'Combien la base en connaît, à côté de combien il y en a selon le chiffre le plus récent d’une source, ou selon la liste complète des parties à un instrument. La différence manque à ce tableau : aucun nombre ici ne la comprend. Le chiffre est celui de la source, à sa date, et peut avoir vieilli. Source : nommée dans chaque ligne ; /export/completeness.csv.',
  },
  width: 24,
  file: 'completeness.json',
  columns: [
    column('subject_label', 'string', 'What', 'Quoi'),
    column('recorded', 'number', 'On record here', 'Dans la base'),
    column('reported', 'number', 'In all, by the source', 'En tout, selon la source'),
    column('reported_at_least', 'boolean', 'Or more', 'Ou plus'),
    column('as_of', 'string', 'Date of that figure', 'Date de ce chiffre'),
    column('source_title', 'string', 'Source of that figure', 'Source de ce chiffre'),
  ],
  view: 'table',
};

const MEMBERS: BoardPanel = {
  title: { en: 'Members on record, by region', fr: 'Membres recensés, par région' },
  description: {
    en: 'How many member organisations of the network this record knows, by the region of their country. It is not the size of the network: how many there are in all is in the table above. A region without a bar has none on record, which does not say that it has none. Source: counted here; the list is /export/actors.csv?kinds=MEMBER.',
    fr: 'Combien d’organisations membres du réseau figurent dans cette base, selon la région de leur pays. Ce n’est pas la taille du réseau : combien il y en a en tout est dans le tableau ci-dessus. Une région sans barre n’en a aucune dans la base, ce qui ne dit pas qu’elle n’en a pas. Source : compté ici ; la liste est /export/actors.csv?kinds=MEMBER.',
  },
  width: 12,
  file: 'tally.json?of=ACTORS&by=REGION&isMember=true',
  columns: [column('label_1', 'string', 'Region', 'Région'), column('count', 'number', 'Members', 'Membres')],
  view: 'bars',
};

const SIGNATORIES: BoardPanel = {
  title: { en: 'Signatories of The Code, by year', fr: 'Signataires du Code, par année' },
  description: {
    en: 'Companies and organisations whose signature held in the year, by the year in which each signed. Beside it, and not part of it: those of which no source says when they signed, from the first year in which a source names them; their bars grow with what was published, not with signatures. Source: counted here; the list is /export/ties.csv?types=SIGNED_CODE.',
    fr: 'Entreprises et organisations dont la signature était valable dans l’année, selon l’année où chacune a signé. À côté, et non compris : celles dont aucune source ne dit quand elles ont signé, dès la première année où une source les nomme ; leurs barres croissent avec les publications, non avec les signatures. Source : compté ici ; la liste est /export/ties.csv?types=SIGNED_CODE.',
  },
  width: 12,
  file: 'tally.json?of=TIES&by=YEAR&types=SIGNED_CODE',
  columns: [
    column('label_1', 'string', 'Year', 'Année'),
    column('count', 'number', 'Signed by then', 'Signé à cette date'),
    column('undated', 'number', 'Date of signature unknown', 'Date de signature inconnue'),
  ],
  view: 'bars',
};

const COMMITMENTS: BoardPanel = {
  title: { en: 'What became of commitments', fr: 'Ce que sont devenus les engagements' },
  description: {
    en: 'Commitments on record by their status today. “Unknown”: nobody said what became of it, long after it was due or made; that is neither kept nor broken. A status without a bar has no commitment on record. Source: counted here; each commitment with its source is in /export/commitments.csv.',
    fr: 'Engagements recensés selon leur état aujourd’hui. « Inconnu » : personne n’a dit ce qu’il est devenu, longtemps après l’échéance ou la promesse ; ce n’est ni tenu ni rompu. Un état sans barre n’a aucun engagement dans la base. Source : compté ici ; chaque engagement avec sa source est dans /export/commitments.csv.',
  },
  width: 8,
  file: 'tally.json?of=COMMITMENTS&by=STATUS',
  columns: [column('label_1', 'string', 'Status', 'État'), column('count', 'number', 'Commitments', 'Engagements')],
  view: 'bars',
};

const CHANGES: BoardPanel = {
  title: { en: 'What was recorded lately', fr: 'Enregistré récemment' },
  description: {
    en: 'Each change of the record within the time chosen at the top right, newest first. It is when something was recorded here, not when it happened. Source: the history of the record, /export/changes.csv.',
    fr: 'Chaque modification de la base pendant la période choisie en haut à droite, la plus récente d’abord. C’est la date d’enregistrement ici, non celle des faits. Source : l’historique de la base, /export/changes.csv.',
  },
  width: 16,
  // Grafana replaces the variables with the chosen time.
  file: 'changes.json?from=${__from:date:iso}&to=${__to:date:iso}',
  columns: [
    column('recorded_at', 'timestamp', 'Recorded', 'Enregistré'),
    column('recorded_by', 'string', 'By', 'Par'),
    column('summary', 'string', 'What', 'Quoi'),
  ],
  view: 'table',
  empty: {
    en: 'Nothing was recorded in the time chosen at the top right.',
    fr: 'Rien n’a été enregistré pendant la période choisie en haut à droite.',
  },
};

/** The panels of the board in rows, from top to bottom. */
export const PANEL_ROWS: readonly (readonly BoardPanel[])[] = [
  [COMPLETENESS],
  [MEMBERS, SIGNATORIES],
  ...COVERAGE_PANELS,
  [COMMITMENTS, CHANGES],
];
