import { type BoardPanel, column } from './panel';

const OBJECTIVE = column('objective', 'string', 'Objective', 'Objectif');
const REGION = column('region', 'string', 'Region', 'Région');

interface Counted {
  value: 'members' | 'partnerships' | 'actions';
  title: { en: string; fr: string };
  what: { en: string; fr: string };
}

/** Creates a matrix of objectives by regions of one count. */
const matrix = ({ value, title, what }: Counted): BoardPanel => ({
  title,
  description: {
    en: `${what.en} “?” is unknown: no source says anything of the kind for the objective there. 0 is not unknown: sources do, and none of it holds today. Neither says that nothing happens there. Source: /export/coverage.csv, with the newest source of each cell.`,
    fr: `${what.fr} « ? » est inconnu : aucune source ne dit rien de tel pour l’objectif dans la région. 0 n’est pas inconnu : des sources en parlent, et rien n’est valable aujourd’hui. Ni l’un ni l’autre ne dit qu’il ne s’y passe rien. Source : /export/coverage.csv, avec la source la plus récente de chaque case.`,
  },
  width: 24,
  file: 'coverage.json',
  columns: [OBJECTIVE, REGION, column(value, 'number', title.en, title.fr)],
  view: { row: 'objective', column: 'region', value },
});

const MEMBERS = matrix({
  value: 'members',
  title: {
    en: 'Members that work on each objective, by region',
    fr: 'Membres qui travaillent à chaque objectif, par région',
  },
  what: {
    en: 'How many member organisations in the region are known to pursue the objective today, or to sit in a partnership, action or campaign that does. It is not how many the region has.',
    fr: 'Combien d’organisations membres de la région poursuivent l’objectif aujourd’hui selon une source, ou siègent dans un partenariat, une action ou une campagne qui le fait. Ce n’est pas combien la région en compte.',
  },
});

const PARTNERSHIPS = matrix({
  value: 'partnerships',
  title: { en: 'Partnerships for each objective, by region', fr: 'Partenariats pour chaque objectif, par région' },
  what: {
    en: 'How many partnerships pursue the objective today and cover a country of the region.',
    fr: 'Combien de partenariats poursuivent l’objectif aujourd’hui et couvrent un pays de la région.',
  },
});

const ACTIONS = matrix({
  value: 'actions',
  title: { en: 'Actions for each objective, by region', fr: 'Actions pour chaque objectif, par région' },
  what: {
    en: 'How many advocacy actions for the objective have begun in the region, ended ones included.',
    fr: 'Combien d’actions de plaidoyer pour l’objectif ont commencé dans la région, y compris celles qui sont terminées.',
  },
});

const UNKNOWN: BoardPanel = {
  title: { en: 'Why it is unknown', fr: 'Pourquoi c’est inconnu' },
  description: {
    en: 'The objectives and regions of which something is unknown, and what it is. Those that are not listed have a number in each table above. Source: /export/coverage.csv.',
    fr: 'Les objectifs et les régions dont quelque chose est inconnu, et ce que c’est. Ceux qui ne figurent pas ici ont un nombre dans chaque tableau ci-dessus. Source : /export/coverage.csv.',
  },
  width: 12,
  file: 'coverage.json',
  columns: [OBJECTIVE, REGION, column('unknown', 'string', 'What no source says', 'Ce qu’aucune source ne dit')],
  view: 'table',
  onlyWith: 'unknown',
};

const GAPS: BoardPanel = {
  title: { en: 'Who has no seat, and who could take it', fr: 'Qui n’a pas de siège, et qui pourrait le prendre' },
  description: {
    en: 'The kinds of stakeholders that no source seats in a partnership for the objective in the region, with one that could. Missing: some are on record there, and none is seated. Unknown: nothing can be said. The one who could is a proposal from the ties on record, not an agreement; where the cell is empty, nobody on record is near enough. Source: /export/gaps.csv.',
    fr: 'Les groupes d’acteurs auxquels aucune source ne donne de siège dans un partenariat pour l’objectif dans la région, avec un acteur qui pourrait le prendre. Manquant : il y en a dans la base, et aucun ne siège. Inconnu : on ne peut rien dire. L’acteur nommé est une proposition tirée des liens recensés, non un accord ; une case vide veut dire que personne dans la base n’est assez proche. Source : /export/gaps.csv.',
  },
  width: 12,
  file: 'gaps.json',
  columns: [
    OBJECTIVE,
    REGION,
    column('group_label', 'string', 'Who', 'Qui'),
    column('state_label', 'string', 'Missing or unknown', 'Manquant ou inconnu'),
    column('candidate', 'string', 'Who could', 'Qui pourrait'),
  ],
  view: 'table',
};

export const COVERAGE_PANELS: readonly (readonly BoardPanel[])[] = [
  [MEMBERS],
  [PARTNERSHIPS],
  [ACTIONS],
  [UNKNOWN, GAPS],
];
