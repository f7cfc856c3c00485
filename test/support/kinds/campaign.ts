import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = {
  id: 'PSH-1',
  'objectives.0': 'DIR-1',
  'countries.0': 'MBR-ABO',
  'targets.0': 'PSH-1',
  'manifestations.0': 'OBJ-1',
  'participants.0.actor': 'ABO',
};
const INPUT = {
  nameEn: 'Moonfish lights',
  nameFr: 'Feux Moonfish',
  since: '2026',
  objectives: ['OBJ-1'],
  countries: ['ABO'],
  targets: ['GOV-ABO'],
  manifestations: ['MAN-1'],
  participants: [{ actor: 'MBR-ABO', role: 'CONVENER', since: '2026' }, { actor: 'COM-DUNE' }],
  evidence: CITED,
};

export const CAMPAIGN: Example = {
  kind: 'campaign',
  save: 'saveCampaign',
  action: 'SAVE_CAMPAIGN',
  input: INPUT,
  prefix: 'CAMPAIGN',
  type: 'Campaign',
  payload: 'campaign',
  selection: `name(lang: EN) fr: name(lang: FR) since objectives { id } countries { id } targets { id }
    manifestations { id } participants(first: 20) { edges { role since node { id } } } ${EVIDENCE_FIELDS}`,
  saved: {
    ...asRead(INPUT, REFERS),
    participants: {
      edges: [
        { role: 'CONVENER', since: '2026', node: { id: 'MBR-ABO' } },
        { role: 'MEMBER', since: null, node: { id: 'COM-DUNE' } },
      ],
    },
  },
  next: {
    input: { nameEn: 'Moonfish lamps', participants: [{ actor: 'COM-DUNE' }], evidence: CITED },
    saved: {
      name: 'Moonfish lamps',
      fr: 'Feux Moonfish',
      since: '2026',
      objectives: [],
      countries: [],
      targets: [],
      manifestations: [],
      participants: { edges: [{ role: 'MEMBER', node: { id: 'COM-DUNE' } }] },
    },
  },
  touches: ['MBR-ABO', 'COM-DUNE', 'GOV-ABO', 'OBJ-1', 'ABO', 'MAN-1'],
  summary: { en: 'Recorded: Moonfish lights', fr: 'Nouvelle fiche : Feux Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish flags' }],
  refers: REFERS,
  isErased: true,
  joining: (actor) => ({ participants: [{ actor }] }),
};
