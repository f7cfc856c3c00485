import { type PathHop, sharedStarts, stepsOf } from '../../../../src/web/route/path';
import { routeQuestion } from '../../../../src/web/route/route-question';

/** Returns a path by the letters of its nodes; T and U are partnerships. */
function hops(nodes: string): PathHop[] {
  const node = (id: string) => ({ __typename: 'TU'.includes(id) ? 'Partnership' : 'Partner', id });
  return [...nodes]
    .slice(1)
    .map((to, index) => ({ from: node(nodes[index]!), to: node(to), tie: { id: nodes[index]! + to } }) as PathHop);
}

const shared = (...paths: string[]) => sharedStarts(paths.map((nodes) => ({ hops: hops(nodes) })));

test('the two ties of a seat at one table are one step', () => {
  expect(stepsOf(hops('abTcd'))).toEqual([1, 2, 2, 3]);
});

test('from one partnership to another is a step', () => {
  expect(stepsOf(hops('aTUb'))).toEqual([1, 1, 2]);
});

test('a beginning that an earlier path has is shared with the one that has most of it', () => {
  expect(shared('abcdz', 'abcez', 'abcefz')).toEqual([null, { path: 0, hops: 2 }, { path: 1, hops: 3 }]);
});

test('one hop is not a shared beginning', () => {
  expect(shared('abz', 'abcz'.replace('b', 'x'), 'abdz')).toEqual([null, null, null]);
});

test('a shared beginning ends after a whole step', () => {
  expect(shared('abcTdz', 'abcTez')).toEqual([null, { path: 0, hops: 2 }]);
});

test('another tie between the same nodes is not shared', () => {
  const [first, second] = [hops('abcz'), hops('abcz')];
  second[1] = { ...second[1]!, tie: { ...second[1]!.tie, id: 'other' } };
  expect(sharedStarts([{ hops: first }, { hops: second }])).toEqual([null, null]);
});

test('an address with a number of steps out of range, or an unknown confidence, asks as if they were absent', () => {
  const questionOf = (query: string) => {
    const parameters = new URLSearchParams(query);
    const parameter = (name: string) => parameters.get(name) ?? '';
    return routeQuestion({ parameter, list: (name) => parameter(name).split(',').filter(Boolean) });
  };
  expect(questionOf('maxHops=9&confidence=SURE')).toEqual(questionOf(''));
  expect(questionOf('maxHops=2&confidence=HIGH&ended=1&avoid=A,B')).toMatchObject({
    maxHops: 2,
    minConfidence: 'HIGH',
    includeEnded: true,
    avoid: ['A', 'B'],
  });
});
