import { bandsOf } from '../../../../src/web/check/bands';

const check = (id: string, source: string | null, ...asked: string[]) => ({
  id,
  tie: { evidence: source ? [{ source: { id: source } }] : [] },
  askWhom: asked.map((actor) => ({ id: actor })),
});
const shown = (...checks: ReturnType<typeof check>[]) =>
  bandsOf(checks).map(({ isBand, checks: of }) => [isBand, of.map(({ id }) => id).join('')]);

test('what rests on one source and is asked of the same organisations is together, where the first of it stands', () => {
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

test('what is asked of others, or rests on no source, is by itself', () => {
  expect(shown(check('a', 'P', 'X'), check('b', 'P', 'Y'), check('c', null, 'X'), check('d', null, 'X'))).toEqual([
    [false, 'abcd'],
  ]);
  expect(shown(check('a', 'P'), check('b', 'P'))).toEqual([[false, 'ab']]);
  expect(shown()).toEqual([]);
});
