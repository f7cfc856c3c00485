import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = {
  id: 'PSH-1',
  campaign: 'ACT-1',
  opportunity: 'PSH-1',
  'leads.0': 'PSH-1',
  'partners.0': 'PSH-1',
  'targets.0': 'PSH-1',
  'objectives.0': 'DIR-1',
  'countries.0': 'MBR-ABO',
  'manifestations.0': 'OBJ-1',
};
const INPUT = {
  nameEn: 'Moonfish march',
  nameFr: 'Marche Moonfish',
  kind: 'CAMPAIGN',
  since: '2025-05',
  outcome: 'A Moonfish law',
  withChildrenOrSurvivors: false,
  campaign: 'CAM-1',
  opportunity: 'OPP-LAW',
  leads: ['MBR-ABO'],
  partners: ['POL-BLM'],
  targets: ['GOV-ABO'],
  objectives: ['OBJ-1'],
  countries: ['ABO', 'BLM'],
  manifestations: ['MAN-1'],
  evidence: CITED,
};
const NEXT = {
  nameEn: 'Moonfish parade',
  kind: 'MEDIA',
  until: '2025-06',
  outcome: null,
  campaign: null,
  leads: ['MBR-ABO'],
  targets: ['COM-DUNE'],
  evidence: CITED,
};

export const ACTION: Example = {
  kind: 'action',
  save: 'saveAction',
  action: 'SAVE_ACTION',
  input: INPUT,
  prefix: 'ADVOCACYACTION',
  type: 'AdvocacyAction',
  payload: 'action',
  selection: `name(lang: EN) fr: name(lang: FR) kind since until outcome withChildrenOrSurvivors visibility campaign { id }
    opportunity { id } leads { id } partners { id } targets { id } objectives { id } countries { id }
    manifestations { id } ${EVIDENCE_FIELDS}`,
  saved: { ...asRead(INPUT, REFERS), until: null, visibility: 'PUBLIC' },
  next: {
    input: NEXT,
    saved: {
      ...asRead(INPUT, REFERS),
      ...asRead(NEXT, REFERS),
      fr: 'Marche Moonfish',
      partners: [],
      objectives: [],
      countries: [],
      manifestations: [],
    },
  },
  touches: ['OPP-LAW', 'MBR-ABO', 'POL-BLM', 'GOV-ABO', 'OBJ-1', 'ABO', 'BLM', 'MAN-1'],
  summary: { en: 'Recorded: Moonfish march', fr: 'Nouvelle fiche : Marche Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish letter' }],
  refers: REFERS,
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  isErased: true,
  joining: (actor) => ({ targets: [actor] }),
};
