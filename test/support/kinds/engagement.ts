import { CITED, EVIDENCE, EVIDENCE_FIELDS, type Example } from './example';

/** A finding on whether a company may be approached, and a later one. */
export const ENGAGEMENT: Example = {
  kind: 'engagement',
  save: 'recordEngagement',
  action: 'RECORD_ENGAGEMENT',
  input: { actor: 'COM-DUNE', engagement: 'IN_REVIEW', asOf: '2024', contactEvery: 6, evidence: CITED },
  prefix: 'ENGAGEMENT',
  type: 'Actor',
  payload: 'actor',
  of: 'actor',
  selection: `engagement { engagement asOf contactEvery ${EVIDENCE_FIELDS} }`,
  saved: { engagement: { engagement: 'IN_REVIEW', asOf: '2024', contactEvery: 6, evidence: EVIDENCE } },
  next: {
    input: { actor: 'COM-DUNE', engagement: 'NOT_TO_BE_APPROACHED', asOf: '2025-02', evidence: CITED },
    saved: { engagement: { engagement: 'NOT_TO_BE_APPROACHED', asOf: '2025-02', contactEvery: 6, evidence: EVIDENCE } },
  },
  touches: ['COM-DUNE'],
  summary: { en: 'In review, as of 2024: Dune Hotels', fr: 'En cours d’examen, à la date de 2024 : Dune Hotels' },
  hiddenFrom: ['anonymous', 'network'],
  same: ['ALREADY_RECORDED input'],
  others: [{ engagement: 'CLEARED' }, { asOf: '2024-06' }],
  refers: { actor: 'PSH-1' },
  isErased: true,
  outside: { input: { actor: 'UNI-KEEL' }, at: 'input.actor' },
  joining: (actor) => ({ actor }),
};
