import { bandsOf } from '../../../../src/web/check/bands';

const check = (id: string, source: string | null, ...asked: string[]) => ({
  id,
  tie: { evidence: source ? [{ source: { id: source } }] : [] },
  contacts: asked.map((actor) => ({ id: actor })),
});
const shown = (...checks: ReturnType<typeof check>[]) =>
  bandsOf(checks).map(({ isBand, checks: of }) => [isBand, of.map(({ id }) => id).join('')]);

test('checks with the same source and contacts are grouped, at the place of the first', () => {
  const [a, b, c, d] = [check('a', 'P', 'X'), check('b', 'Q', 'X'), check('c', 'P', 'X'), check('d', 'R', 'Y')];
  expect(shown(a, b, c, d)).toEqual([
    [true, 'ac'],
    [false, 'bd'],
  ]);
  expect(shown(b, d, a, c)).toEqual([
    [false, 'bd'],
    [true, 'ac'],
  ]);
});

test('a check with other contacts, or without a source, is alone', () => {
  expect(shown(check('a', 'P', 'X'), check('b', 'P', 'Y'), check('c', null, 'X'), check('d', null, 'X'))).toEqual([
    [false, 'abcd'],
  ]);
  expect(shown(check('a', 'P'), check('b', 'P'))).toEqual([[false, 'ab']]);
  expect(shown()).toEqual([]);
});
