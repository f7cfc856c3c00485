import { EVIDENCE, type Field } from './writer';

/** A write of each kind that the small world takes, but for taking back, which needs what was written before. */
export const GOOD: Record<Field, Record<string, unknown>> = {
  saveActor: { input: { kind: 'NGO', nameEn: 'Quay Trust', country: 'ABO', evidence: EVIDENCE } },
  recordTie: { input: { type: 'CONTACT_OF', from: 'MED-OAK', to: 'UNI-KEEL', evidence: EVIDENCE } },
  savePartnership: { input: { nameEn: 'Quay Table', participants: [{ actor: 'MBR-ABO' }], evidence: EVIDENCE } },
  saveAction: { input: { nameEn: 'Quay march', kind: 'CAMPAIGN', leads: ['MBR-ABO'], evidence: EVIDENCE } },
  recordCriterion: { input: { company: 'COM-DUNE', criterion: 2, status: 'MET', evidence: EVIDENCE } },
  recordIndicatorValue: {
    input: { indicator: 'IND-3', asOf: '2025', value: 4, basis: 'boats seen', evidence: EVIDENCE },
  },
  endTie: { id: 'T-ABO-GOV', until: '2024', evidence: EVIDENCE },
  retractTie: { id: 'T-ABO-GOV', reason: 'Never so' },
  addEvidence: { of: 'T-ABO-GOV', evidence: EVIDENCE },
  mergeActors: { keep: 'UNI-KEEL', absorb: 'MED-OAK', reason: 'One house' },
  unmergeActors: { mergeId: 'CHG-0' },
  undoChange: { id: 'CHG-0' },
};

/** Such a write with another value at a path, such as "input.evidence.0.title". */
export function goodBut(field: Field, path: string, value: unknown): Record<string, unknown> {
  return but(GOOD[field], path, value);
}

/** Arguments with another value at a path. */
export function but(sound: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const variables = structuredClone(sound);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, variables);
  holder[last] = value;
  return variables;
}
