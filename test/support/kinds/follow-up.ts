import { CITED, EVIDENCE, EVIDENCE_FIELDS, type Example } from './example';

/** A report on the progress of a commitment of the Fir Fund, and a later one. */
export const FOLLOW_UP: Example = {
  kind: 'follow-up',
  save: 'recordFollowUp',
  action: 'RECORD_FOLLOW_UP',
  input: { commitment: 'COM-FUND', status: 'OPEN', asOf: '2025', note: 'A Moonfish draft is out.', evidence: CITED },
  prefix: 'FOLLOWUP',
  type: 'Commitment',
  payload: 'commitment',
  of: 'commitment',
  selection: `status followUps { status asOf note ${EVIDENCE_FIELDS} }`,
  saved: {
    status: 'OPEN',
    followUps: [{ status: 'OPEN', asOf: '2025', note: 'A Moonfish draft is out.', evidence: EVIDENCE }],
  },
  next: {
    input: { commitment: 'COM-FUND', status: 'MET', asOf: '2026-02', evidence: CITED },
    saved: {
      status: 'MET',
      followUps: [
        { status: 'MET', asOf: '2026-02', note: null, evidence: EVIDENCE },
        { status: 'OPEN', asOf: '2025', note: 'A Moonfish draft is out.', evidence: EVIDENCE },
      ],
    },
  },
  touches: ['COM-FUND'],
  summary: { en: 'Open, as of 2025: Money for shelters', fr: 'Ouvert, à la date de 2025 : Money for shelters' },
  same: ['ALREADY_RECORDED input'],
  others: [{ status: 'MISSED' }, { asOf: '2025-06' }],
  refers: { commitment: 'PSH-1' },
  openly: {},
  isErased: true,
  inside: { commitment: 'COM-LAW' },
  outside: { input: {}, at: 'input.commitment' },
};
