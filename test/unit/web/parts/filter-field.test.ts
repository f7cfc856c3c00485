import { type FilterField, limitTexts } from '../../../../src/web/parts/filter-field';

const FIELDS: FilterField[] = [
  { name: 'text', kind: 'search', label: 'Text', said: (typed) => `called “${typed}”` },
  {
    name: 'kind',
    kind: 'choice',
    label: 'Kind',
    all: 'All',
    options: [{ id: 'DONOR', name: 'Donor', count: 3 }],
    said: (kind) => kind.toLowerCase(),
  },
  { name: 'country', kind: 'choice', label: 'Country', all: 'All', options: [] },
  { name: 'from', kind: 'date', label: 'From' },
];

const textsOf = (asked: Record<string, string>, fields = FIELDS) =>
  limitTexts({ parameter: (name) => asked[name] ?? '' }, fields);

test('limits are described in the order of the fields, a choice by its name', () => {
  expect(textsOf({ kind: 'DONOR', text: 'fund' })).toEqual(['called “fund”', 'Donor']);
  expect(textsOf({})).toEqual([]);
});

test('a choice that is no option is described by words for it, otherwise as it is', () => {
  expect(textsOf({ kind: 'COMPANY', country: 'LBY' })).toEqual(['company', 'LBY']);
});

test('a date without words is left out', () => {
  expect(textsOf({ from: '2027' })).toEqual([]);
});

test('the described value applies to a field, where it differs from that of the address', () => {
  expect(textsOf({ country: 'nowhere' }, [{ ...FIELDS[2]!, value: '' }])).toEqual([]);
});
