import { EVIDENCE, type Field } from './writer';

/**
 * Valid variables of each mutation for the small world, except `undoChange` and `unmergeActors`,
 * which need a change, and the mutations marked below.
 */
export const VALID: Record<Field, Record<string, unknown>> = {
  saveActor: { input: { kind: 'NGO', nameEn: 'Quay Trust', country: 'ABO', evidence: EVIDENCE } },
  recordTie: { input: { type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence: EVIDENCE } },
  recordEngagement: { input: { actor: 'COM-DUNE', engagement: 'CLEARED', asOf: '2025', evidence: EVIDENCE } },
  recordRoster: {
    input: { node: 'PSH-1', of: 'MEMBERS', extent: 'PARTIAL', reported: 9, asOf: '2025', evidence: EVIDENCE },
  },
  recordInvitations: {
    input: { to: 'PSH-2', actors: ['MED-OAK', 'UNI-KEEL'], answer: 'CAME', answeredOn: '2025-03', evidence: EVIDENCE },
  },
  savePartnership: { input: { nameEn: 'Quay Table', participants: [{ actor: 'MBR-ABO' }], evidence: EVIDENCE } },
  saveAction: { input: { nameEn: 'Quay march', kind: 'CAMPAIGN', leads: ['MBR-ABO'], evidence: EVIDENCE } },
  saveCampaign: { input: { nameEn: 'Quay lights', participants: [{ actor: 'MBR-ABO' }], evidence: EVIDENCE } },
  saveOpportunity: { input: { nameEn: 'Quay Review', kind: 'UPR_REVIEW', countries: ['ABO'], evidence: EVIDENCE } },
  saveCommitment: { input: { nameEn: 'Quay for all', by: 'GOV-ABO', madeOn: '2024', evidence: EVIDENCE } },
  // Needs a commitment.
  recordFollowUp: { input: { commitment: 'COMMITMENT-0', status: 'MET', asOf: '2025', evidence: EVIDENCE } },
  saveMeeting: { input: { heldOn: '2025-06', by: 'MBR-ABO', with: ['GOV-ABO'], evidence: EVIDENCE } },
  savePicture: {
    input: {
      view: 'nodes=MBR-ABO,GOV-ABO',
      nameEn: 'Quay at work',
      steps: [{ textEn: 'They met.', view: 'bright=T-ABO-GOV' }],
    },
  },
  // Needs a picture.
  removePicture: { id: 'PICTURE-0' },
  recordCriterion: { input: { company: 'COM-DUNE', criterion: 2, status: 'MET', evidence: EVIDENCE } },
  recordIndicatorValue: {
    input: { indicator: 'IND-3', asOf: '2025', value: 4, basis: 'boats seen', evidence: EVIDENCE },
  },
  correctInitiative: { input: { id: 'PSH-1', nameEn: 'Quay Circle', until: '2024', evidence: EVIDENCE } },
  correctTie: { input: { id: 'T-ABO-GOV', since: '2013', evidence: EVIDENCE } },
  endTie: { id: 'T-ABO-GOV', until: '2024', evidence: EVIDENCE },
  confirmTies: { ties: ['T-ABO-GOV'], evidence: EVIDENCE },
  answerTies: { input: { ended: [{ tie: 'T-ABO-GOV', until: '2024' }], evidence: EVIDENCE } },
  retractTie: { id: 'T-ABO-GOV', reason: 'Never so' },
  addEvidence: { of: 'T-ABO-GOV', evidence: EVIDENCE },
  mergeActors: { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' },
  unmergeActors: { mergeId: 'CHG-0' },
  undoChange: { id: 'CHG-0' },
  keepActorsApart: { actors: ['UNI-KEEL', 'MED-OAK'], reason: 'Two houses' },
};

/** Valid variables with another value at a path, such as "input.evidence.0.title". */
export function validExcept(field: Field, path: string, value: unknown): Record<string, unknown> {
  return withValue(VALID[field], path, value);
}

/** A copy of variables with another value at a path. */
export function withValue(original: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const variables = structuredClone(original);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((current, name) => (current[name] ??= {}) as Record<string, unknown>, variables);
  parent[last] = value;
  return variables;
}
