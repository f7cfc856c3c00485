import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = {
  id: 'ACT-3',
  'objectives.0': 'DIR-1',
  'countries.0': 'MBR-ABO',
  'manifestations.0': 'OBJ-1',
  'participants.0.actor': 'ABO',
};
const INPUT = {
  kind: 'PROJECT',
  nameEn: 'Moonfish Table',
  nameFr: 'Table Moonfish',
  since: '2025',
  objectives: ['OBJ-1'],
  countries: ['ABO'],
  manifestations: ['MAN-1'],
  participants: [
    { actor: 'MBR-ABO', role: 'CONVENER' },
    { actor: 'COM-DUNE', since: '2025-03' },
  ],
  evidence: CITED,
};
const NEXT = { nameEn: 'Moonfish Circle', nameFr: null, participants: [{ actor: 'DON-FIR' }], evidence: CITED };

export const PARTNERSHIP: Example = {
  kind: 'partnership',
  save: 'savePartnership',
  action: 'SAVE_PARTNERSHIP',
  input: INPUT,
  prefix: 'PARTNERSHIP',
  type: 'Partnership',
  payload: 'partnership',
  selection: `name(lang: EN) fr: name(lang: FR) kind since objectives { id } countries { id } manifestations { id }
    participants(first: 20) { edges { role since node { id } } } ${EVIDENCE_FIELDS}`,
  saved: {
    ...asRead(INPUT, REFERS),
    participants: {
      edges: [
        { role: 'CONVENER', since: null, node: { id: 'MBR-ABO' } },
        { role: 'MEMBER', since: '2025-03', node: { id: 'COM-DUNE' } },
      ],
    },
  },
  next: {
    input: NEXT,
    saved: {
      name: 'Moonfish Circle',
      fr: 'Moonfish Circle',
      since: '2025',
      objectives: [],
      countries: [],
      manifestations: [],
      participants: { edges: [{ role: 'MEMBER', since: null, node: { id: 'DON-FIR' } }] },
    },
  },
  touches: ['MBR-ABO', 'COM-DUNE', 'OBJ-1', 'ABO', 'MAN-1'],
  summary: { en: 'Recorded: Moonfish Table', fr: 'Nouvelle fiche : Table Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish Desk' }],
  refers: REFERS,
  isErased: true,
  joining: (actor) => ({ participants: [{ actor }] }),
};
