import { shadeOf, shadeSpans, SUBJECTS, tallyTable } from '../../../../src/web/world/subjects';

test('three shades share the different counts, and each states its range', () => {
  const counts = [1, 1, 1, 2, 3, 5, 8, 40];
  expect(counts.map((count) => shadeOf(count, counts))).toEqual([1, 1, 1, 1, 2, 2, 3, 3]);
  expect(shadeSpans(counts)).toEqual([
    { shade: 1, from: 1, to: 2 },
    { shade: 2, from: 3, to: 5 },
    { shade: 3, from: 8, to: 40 },
  ]);
});

test('one count alone has one shade, and none has none', () => {
  expect(shadeSpans([4, 4])).toEqual([{ shade: 3, from: 4, to: 4 }]);
  expect(shadeSpans([])).toEqual([]);
});

test('the table has the counts of the map', () => {
  const [members, organisations] = SUBJECTS;
  expect(members.filter).toEqual({ isMember: true });
  expect(tallyTable(members)).toBe('/export/tally?of=ACTORS&by=COUNTRY&isMember=true');
  expect(organisations.filter).toEqual({});
  expect(tallyTable(organisations)).toBe('/export/tally?of=ACTORS&by=COUNTRY');
});
