import { runInThisContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { rowDecoder } from '../../../../src/store/loading/row-decoder';

setFlagsFromString('--allow-natives-syntax');
const hasFastProperties = runInThisContext('(record) => %HasFastProperties(record)') as (record: object) => boolean;

const names = Array.from({ length: 40 }, (_, index) => `column${index}`);
const decode = rowDecoder('a/list', 'a row', names, Object.fromEntries(names.map((name) => [name, 'text' as const])), [
  'id',
  'place',
]);
const values = names.map((_, index) => (index % 2 ? `value ${index}` : null));

test('a record has its columns, and null for properties that its caller sets', () => {
  expect(decode(values)).toEqual({
    id: null,
    place: null,
    ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
  });
});

test('records do not share the properties set in them', () => {
  const first = decode(values);
  first.id = 'a';
  expect(decode(values)).toMatchObject({ id: null });
});

test('V8 does not make a hash table of a record with many columns, frozen or not', () => {
  expect(hasFastProperties(decode(values))).toBe(true);
  expect(hasFastProperties(Object.freeze(decode(values)))).toBe(true);
});
