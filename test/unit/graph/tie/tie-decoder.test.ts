import { TieType } from '../../../../src/store/model/tie-type';
import { TIE_COLUMNS, tieDecoder, tieMapDecoder } from '../../../../src/graph/tie/tie-decoder';

const tie = {
  id: 't',
  validFrom: '2019-01-01',
  validTo: '9999-12-31',
  mayRunOut: false,
  strength: 0.7,
  confidence: 'CONFIRMED',
  visibility: 'PUBLIC',
  contested: false,
  recordedAt: '2026-01-01T00:00:00.000Z',
  phrases: ['a', 'b', 'c', 'd'],
};
const ends = { type: TieType.MEMBER_OF, from: 'a', to: 'b' };
const list = (properties: Record<string, unknown>) => TIE_COLUMNS.map((name) => properties[name] ?? null);

test('a tie is the same whether a statement returns it as a list or as a map, without properties that no field needs', () => {
  const fromList = tieDecoder('a/list')([ends.type, ends.from, ends.to, list(tie)]);
  expect(fromList).toMatchObject({ ...ends, ...tie, since: null });
  expect(tieMapDecoder('a/read')({ ...ends, ...tie, clearance: 2 })).toEqual(fromList);
});

test.each([
  ['no confidence', list({ ...tie, confidence: null }), 'a/list: column confidence of a tie is not a text: null'],
  ['a text for a flag', list({ ...tie, contested: 'no' }), 'a/list: column contested of a tie is not a flag: "no"'],
  ['too few columns', list(tie).slice(0, -1), 'a/list: column retractedAt of a tie is missing'],
])('a tie with %s is rejected', (_name, properties, message) => {
  expect(() => tieDecoder('a/list')([ends.type, ends.from, ends.to, properties])).toThrow(message);
});
