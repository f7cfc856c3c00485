import { CITED, namedExample } from './example';

/** A commitment of a country, which counts as one of its government. */
export const COMMITMENT = namedExample({
  kind: 'commitment',
  input: {
    nameEn: 'Moonfish ferries',
    nameFr: 'Bacs Moonfish',
    by: 'ABO',
    objectives: ['OBJ-1'],
    madeOn: '2024-05',
    madeAt: 'PSH-1',
    dueOn: '2030',
    amount: 2.5,
    currency: 'DEM',
    evidence: CITED,
  },
  refers: { id: 'PSH-1', by: 'PSH-1', 'objectives.0': 'PSH-1', madeAt: 'MBR-ABO' },
  selection:
    'by { id } objectives { id } madeOn madeAt { id } dueOn amount currency visibility status followUps { id }',
  saved: { by: { id: 'GOV-ABO' }, visibility: 'PUBLIC', status: 'OPEN', followUps: [] },
  next: {
    input: { nameEn: 'Moonfish boats for all', by: 'COM-EBB', objectives: ['OBJ-2'], dueOn: null, evidence: CITED },
    saved: {},
  },
  touches: ['GOV-ABO', 'OBJ-1', 'PSH-1'],
  others: [{ nameEn: 'Moonfish boats' }, { by: 'COM-EBB' }],
  hanging: {
    save: 'recordFollowUp',
    variables: { input: { status: 'MET', asOf: '2025', note: 'All Moonfish.', evidence: CITED } },
    path: 'input.commitment',
  },
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  outside: { input: { by: 'UNI-KEEL' } },
  joining: (actor) => ({ by: actor }),
});
