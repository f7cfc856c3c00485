import { CITED, EVIDENCE, type Example } from './example';

/** A value of an indicator in a country, and its replacement for the same date. */
export const VALUE: Example = {
  kind: 'indicator value',
  save: 'recordIndicatorValue',
  action: 'RECORD_VALUE',
  input: {
    indicator: 'IND-2',
    kind: 'TARGET',
    country: 'ABO',
    asOf: '2025',
    value: 4,
    basis: 'Moonfish speeches',
    evidence: CITED,
  },
  type: 'Indicator',
  payload: 'indicator',
  of: 'indicator',
  selection:
    'values { kind year asOf value basis isDerived country { id } evidence { id locator asOf source { id title } } }',
  saved: {
    values: [
      {
        kind: 'TARGET',
        year: 2025,
        asOf: '2025',
        value: 4,
        basis: 'Moonfish speeches',
        isDerived: false,
        country: { id: 'ABO' },
        evidence: EVIDENCE,
      },
    ],
  },
  next: {
    input: {
      indicator: 'IND-2',
      kind: 'TARGET',
      country: 'ABO',
      asOf: '2025',
      value: 5,
      basis: 'Moonfish letters',
      evidence: CITED,
    },
    saved: { values: [{ kind: 'TARGET', asOf: '2025', value: 5, basis: 'Moonfish letters', country: { id: 'ABO' } }] },
  },
  touches: ['IND-2', 'ABO'],
  summary: {
    en: 'Reported for 2025 in Aboria as a target, 4: Speeches',
    fr: 'Cible pour 2025 dans Ouest-Aborie, 4 : Speeches',
  },
  same: [],
  others: [{ kind: 'BASELINE' }, { country: 'BLM' }, { asOf: '2024' }],
  refers: { indicator: 'OBJ-1', country: 'R-NORTH' },
  outside: { input: { country: 'BLM' }, at: 'input.country' },
};
