import { CITED, namedExample } from './example';

export const PARTNERSHIP = namedExample({
  kind: 'partnership',
  input: {
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
  },
  refers: {
    id: 'ACT-3',
    'objectives.0': 'DIR-1',
    'countries.0': 'MBR-ABO',
    'manifestations.0': 'OBJ-1',
    'participants.0.actor': 'ABO',
  },
  selection: `kind since objectives { id } countries { id } manifestations { id }
    participants(first: 20) { edges { role since node { id } } }`,
  saved: {
    participants: {
      edges: [
        { role: 'CONVENER', since: null, node: { id: 'MBR-ABO' } },
        { role: 'MEMBER', since: '2025-03', node: { id: 'COM-DUNE' } },
      ],
    },
  },
  next: {
    input: { nameEn: 'Moonfish Circle', nameFr: null, participants: [{ actor: 'DON-FIR' }], evidence: CITED },
    saved: {
      kind: 'PARTNERSHIP',
      objectives: [],
      countries: [],
      manifestations: [],
      participants: { edges: [{ role: 'MEMBER', since: null, node: { id: 'DON-FIR' } }] },
    },
  },
  touches: ['MBR-ABO', 'COM-DUNE', 'OBJ-1', 'ABO', 'MAN-1'],
  others: [{ nameEn: 'Moonfish Desk' }],
  outside: { input: { countries: ['BLM'] } },
  joining: (actor) => ({ participants: [{ actor }] }),
});
