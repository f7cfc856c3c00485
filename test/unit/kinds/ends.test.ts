import { endsOf, storedEnds } from '../../../src/kinds/ends';
import { MEETING } from '../../../src/kinds/meeting';
import type { NodeRow } from '../../../src/store/model/rows';

const ROW: NodeRow = { id: 'M', type: 'Meeting', nameEn: 'Meeting', evidence: [] };

test('ends are stored as one id or a list, and read back as lists', () => {
  const ends = { by: ['A'], with: ['B', 'C'], about: [] };
  const meeting = storedEnds(MEETING, ends);
  expect(meeting).toEqual({ by: 'A', with: ['B', 'C'], about: [] });
  expect(endsOf(MEETING, { ...ROW, meeting })).toEqual(ends);
});

test('a row without links has no ends', () => {
  expect(endsOf(MEETING, ROW)).toEqual({ by: [], with: [], about: [] });
});
