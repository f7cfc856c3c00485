import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = { id: 'PSH-1', by: 'PSH-1', 'objectives.0': 'PSH-1', madeAt: 'MBR-ABO' };
const INPUT = {
  nameEn: 'Moonfish ferries',
  nameFr: 'Bacs Moonfish',
  by: 'ABO',
  objectives: ['OBJ-1'],
  madeOn: '2024-05',
  madeAt: 'PSH-1',
  due: '2030',
  amount: 2.5,
  currency: 'DEM',
  evidence: CITED,
};
const NEXT = { nameEn: 'Moonfish boats for all', by: 'COM-EBB', objectives: ['OBJ-2'], due: null, evidence: CITED };

/** A promise of a country, which is one of its government. */
export const COMMITMENT: Example = {
  kind: 'commitment',
  save: 'saveCommitment',
  action: 'SAVE_COMMITMENT',
  input: INPUT,
  prefix: 'COMMITMENT',
  type: 'Commitment',
  payload: 'commitment',
  selection: `name(lang: EN) fr: name(lang: FR) by { id } objectives { id } madeOn madeAt { id } due amount currency
    visibility status followUps { id } ${EVIDENCE_FIELDS}`,
  saved: {
    ...asRead(INPUT, REFERS),
    by: { id: 'GOV-ABO' },
    visibility: 'PUBLIC',
    status: 'OPEN',
    followUps: [],
  },
  next: { input: NEXT, saved: { ...asRead(INPUT, REFERS), ...asRead(NEXT, REFERS), fr: 'Bacs Moonfish' } },
  touches: ['GOV-ABO', 'OBJ-1', 'PSH-1'],
  summary: { en: 'Recorded: Moonfish ferries', fr: 'Nouvelle fiche : Bacs Moonfish' },
  same: ['ALREADY_RECORDED input.nameEn'],
  others: [{ nameEn: 'Moonfish boats' }, { by: 'COM-EBB' }],
  refers: REFERS,
  hanging: {
    save: 'recordFollowUp',
    variables: { input: { status: 'MET', asOf: '2025', note: 'All Moonfish.', evidence: CITED } },
    path: 'input.commitment',
  },
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  isErased: true,
  joining: (actor) => ({ by: actor }),
};
