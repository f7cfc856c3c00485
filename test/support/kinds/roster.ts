import { CITED, EVIDENCE, EVIDENCE_FIELDS, type Example } from './example';

/** A statement about a list, and its replacement for the same date. */
export const ROSTER: Example = {
  kind: 'roster',
  save: 'recordRoster',
  action: 'RECORD_ROSTER',
  input: { node: 'PSH-1', of: 'MEMBERS', extent: 'COMPLETE', reported: 1, asOf: '2025', evidence: CITED },
  prefix: 'ROSTER',
  type: 'Partnership',
  of: 'node',
  selection: `roster { of extent reported isMinimum asOf ${EVIDENCE_FIELDS} }`,
  saved: {
    roster: { of: 'MEMBERS', extent: 'COMPLETE', reported: 1, isMinimum: false, asOf: '2025', evidence: EVIDENCE },
  },
  next: {
    input: {
      node: 'PSH-1',
      of: 'MEMBERS',
      extent: 'PARTIAL',
      reported: 40,
      isMinimum: true,
      asOf: '2025',
      evidence: CITED,
    },
    saved: { roster: { of: 'MEMBERS', extent: 'PARTIAL', reported: 40, isMinimum: true, asOf: '2025' } },
  },
  touches: ['PSH-1'],
  summary: {
    en: 'Members: the list is complete, as of 2025: Anchor Table',
    fr: 'Membres : liste complète, à la date de 2025 : Table de l’Ancre',
  },
  same: ['ALREADY_RECORDED input'],
  others: [{ extent: 'PARTIAL' }, { asOf: '2024' }],
  refers: { node: 'OBJ-1' },
  isErased: true,
  outside: { input: { node: 'PSH-2' }, at: 'input.node' },
};
