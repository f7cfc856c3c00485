import { ENGAGEMENT } from '../../../src/kinds/engagement';
import { RECORDS } from '../../../src/kinds/records';
import { reportRow, defaultValueOf } from '../../../src/kinds/report';
import { REPORTS } from '../../../src/kinds/reports';
import { bilingual, type MessageKey } from '../../../src/language/message';
import { Visibility } from '../../../src/store/model/visibility';

test.each(REPORTS)('$type is stored as described, and names only fields that it has', (report) => {
  expect(RECORDS[report.type]).toBe(report);
  const named = ['asOf', 'visibility', ...report.identity, ...(report.replaces ?? [])];
  expect(named.filter((name) => !(name in report.fields))).toEqual([]);
});

test.each(REPORTS)('the change that records a $type is summed up by its words, date and fields', (report) => {
  const { name, fields } = report;
  const key = `change.${name.charAt(0).toLowerCase()}${name.slice(1)}.recorded` as MessageKey;
  const values = Object.fromEntries(Object.keys(fields).map((field) => [field, 'x']));
  const { en, fr } = bilingual(key, { ...values, asOf: '2024', words: 'Its words', name: 'The Quay' });
  for (const text of [en, fr]) expect(text).toMatch(/^Its words.*2024.*The Quay$/);
});

test.each(REPORTS)('a field of a $type that may be refused has its error', ({ fields }) => {
  const refused = Object.values(fields).filter(
    ({ min, isRequired, unsaid }) => min !== undefined || (isRequired && unsaid),
  );
  expect(refused.filter(({ misfit }) => !misfit)).toEqual([]);
});

test('a finding is named by its words, is dated, and is always confidential', () => {
  const row = reportRow(ENGAGEMENT, {
    id: 'E',
    actor: 'A',
    engagement: 'CLEARED',
    asOf: '2024-05',
    visibility: Visibility.PUBLIC,
  });
  expect(row).toEqual({
    id: 'E',
    type: 'EngagementStatus',
    nameEn: 'Cleared',
    nameFr: expect.any(String) as string,
    parent: 'A',
    since: '2024-05',
    properties: { engagement: 'CLEARED', asOf: '2024-05', visibility: 'CONFIDENTIAL', clearance: 2 },
    evidence: [],
  });
});

test('the value for an unknown is not one that is stored', () => {
  const { engagement, contactEvery } = ENGAGEMENT.fields;
  expect([defaultValueOf(engagement), defaultValueOf(contactEvery)]).toEqual(['UNKNOWN', undefined]);
  expect(engagement.values).not.toContain('UNKNOWN');
});
