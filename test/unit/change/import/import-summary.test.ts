import { noDifference } from '../../../../src/change/import/difference';
import { reportImport, summarizeImport } from '../../../../src/change/import/import-summary';
import { reportChanges } from '../../../../src/change/import/import-path';
import { Confidence } from '../../../../src/store/model/enums';
import { TieType } from '../../../../src/store/model/tie-type';
import { CLEARANCE, Visibility } from '../../../../src/store/model/visibility';

const NOTHING = noDifference();
const ties = Object.values(Visibility).map((visibility) => ({
  id: `T-${visibility}`,
  from: 'A',
  to: 'B',
  type: TieType.CONTACT_OF,
  visibility,
  confidence: Confidence.HIGH,
  evidence: [],
}));

test.each([
  [Visibility.PUBLIC, 1],
  [Visibility.NETWORK, 2],
  [Visibility.CONFIDENTIAL, 3],
])('the summary at the clearance of %s counts %i ties', (visibility, count) => {
  const { en } = summarizeImport({ ...NOTHING, newTies: ties }, CLEARANCE[visibility]);
  expect(en).toContain(`and ${String(count)} new links;`);
});

describe('the report', () => {
  test('counts new and changed records', () => {
    expect(reportImport({ ...NOTHING, newTies: ties, same: 1_200 }, false)).toBe(
      'Imported: 0 new nodes, 0 changed; 3 new ties, 0 changed; 0 new values; more evidence for 0 records. ' +
        '1,200 records are here already as they are.',
    );
  });

  test('of a dry run says so', () => {
    expect(reportImport(NOTHING, true)).toMatch(/^This would be imported: /);
  });

  test('lists at most 20 withdrawn records', () => {
    const withdrawn = Array.from({ length: 21 }, (_, index) => `T-${String(index)}`);
    expect(reportImport({ ...NOTHING, withdrawn: withdrawn.slice(0, 20) }, false)).toMatch(/: T-0, .*, T-19\.$/);
    expect(reportImport({ ...NOTHING, withdrawn }, false)).toMatch(/: T-0, .*, T-19 \.\.\.\.$/);
  });
});

test('a report lists 40 records field by field, on a line each, and says how many more there are', async () => {
  const newNodes = Array.from({ length: 1_041 }, (_, index) => ({
    id: `A-${String(index)}`,
    type: 'Partner' as const,
    nameEn: `Pier ${String(index)}`,
    properties: { note: 'a\nb' },
    evidence: [],
  }));
  const lines = await reportChanges(() => Promise.resolve([]), { ...NOTHING, newNodes });
  expect(lines).toHaveLength(41);
  expect(lines[0]).toBe('  new: Pier 0 (A-0): nameEn "Pier 0", note "a\\nb"');
  expect(lines[40]).toBe('  and 1,001 more.');
});
