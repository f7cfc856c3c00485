import 'reflect-metadata';
import { inputFields, type ReportInput, storedValues } from '../../../../src/change/kinds/report-input.type';
import { ENGAGEMENT } from '../../../../src/kinds/engagement';
import { ROSTER } from '../../../../src/kinds/roster';

const input = (values: object): ReportInput => ({ asOf: '2024', evidence: [], ...values });

test('an input has the fields that are described for it', () => {
  expect(inputFields(ENGAGEMENT).map(([name]) => name)).toEqual(['engagement', 'contactEvery', 'asOf']);
});

test('an unknown value is not stored, and null stores the value that the field has for it', () => {
  expect(storedValues(ENGAGEMENT, input({ engagement: 'UNKNOWN', contactEvery: null }))).toEqual({
    asOf: '2024',
    contactEvery: 0,
  });
  expect(storedValues(ENGAGEMENT, input({ engagement: 'CLEARED' }))).toEqual({ asOf: '2024', engagement: 'CLEARED' });
});

test('a note of a roster is in files only', () => {
  expect(inputFields(ROSTER).map(([name]) => name)).toEqual(['of', 'extent', 'reported', 'atLeast', 'asOf']);
});
