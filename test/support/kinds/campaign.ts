import { CITED, namedExample } from './example';

export const CAMPAIGN = namedExample({
  kind: 'campaign',
  input: {
    nameEn: 'Moonfish lights',
    nameFr: 'Feux Moonfish',
    since: '2026',
    objectives: ['OBJ-1'],
    countries: ['ABO'],
    targets: ['GOV-ABO'],
    manifestations: ['MAN-1'],
    participants: [{ actor: 'MBR-ABO', role: 'CONVENER', since: '2026' }, { actor: 'COM-DUNE' }],
    evidence: CITED,
  },
  refers: {
    id: 'PSH-1',
    'objectives.0': 'DIR-1',
    'countries.0': 'MBR-ABO',
    'targets.0': 'PSH-1',
    'manifestations.0': 'OBJ-1',
    'participants.0.actor': 'ABO',
  },
  selection: `since objectives { id } countries { id } targets { id } manifestations { id }
    participants(first: 20) { edges { role since node { id } } }`,
  saved: {
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
      objectives: [],
      countries: [],
      targets: [],
      manifestations: [],
      participants: { edges: [{ role: 'MEMBER', node: { id: 'COM-DUNE' } }] },
    },
  },
  touches: ['MBR-ABO', 'COM-DUNE', 'GOV-ABO', 'OBJ-1', 'ABO', 'MAN-1'],
  others: [{ nameEn: 'Moonfish flags' }],
  outside: { input: { countries: ['BLM'] } },
  joining: (actor) => ({ participants: [{ actor }] }),
});
