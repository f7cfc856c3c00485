import { asRead, CITED, EVIDENCE_FIELDS, type Example } from './example';

const REFERS = { id: 'PSH-1', by: 'PSH-1', 'with.1': 'PSH-2', 'about.1': 'MBR-BEL' };
const INPUT = {
  heldOn: '2025-03-04',
  by: 'MBR-ABO',
  with: ['ABO', 'COM-EBB'],
  about: ['OBJ-1', 'CAM-1'],
  outcome: 'They listen to Moonfish.',
  nextStep: 'Send Moonfish figures',
  nextStepDueOn: '2027',
  evidence: CITED,
};
const NEXT = { heldOn: '2025-02', by: 'MBR-BEL', with: ['POL-BLM'], nextStepDueOn: null, evidence: CITED };

/** A meeting with a country, which counts as one with its government. */
export const MEETING: Example = {
  kind: 'meeting',
  save: 'saveMeeting',
  action: 'SAVE_MEETING',
  input: INPUT,
  prefix: 'MEETING',
  type: 'Meeting',
  payload: 'meeting',
  selection: `heldOn by { id } with { id } about { id } outcome nextStep nextStepDueOn visibility ${EVIDENCE_FIELDS}`,
  saved: {
    ...asRead(INPUT, REFERS),
    with: [{ id: 'COM-EBB' }, { id: 'GOV-ABO' }],
    about: [{ id: 'CAM-1' }, { id: 'OBJ-1' }],
    visibility: 'NETWORK',
  },
  next: { input: NEXT, saved: { ...asRead(INPUT, REFERS), ...asRead(NEXT, REFERS), about: [] } },
  touches: ['MBR-ABO', 'GOV-ABO', 'COM-EBB', 'CAM-1', 'OBJ-1'],
  summary: { en: 'Recorded: Meeting on 4 March 2025', fr: 'Nouvelle fiche : Rencontre le 4 mars 2025' },
  hiddenFrom: ['anonymous'],
  same: ['ALREADY_RECORDED input'],
  alike: [{ nextStep: 'Wait' }],
  others: [{ outcome: 'They wait for Moonfish.' }, { about: ['OBJ-2'] }, { with: ['COM-EBB'] }, { by: 'MBR-BEL' }],
  refers: REFERS,
  isHidden: true,
  openly: { visibility: 'PUBLIC' },
  isErased: true,
  outside: { input: { by: 'UNI-KEEL', with: ['COM-EBB'] } },
  joining: (actor) => ({ with: [actor] }),
};
