import { added, hiddenIn, pinnedIn, placedIn, removed, toggled } from '../../../../src/web/network/picture-edits';

const at = new Map([
  ['a', { x: 1, y: 2 }],
  ['b', { x: 3, y: 4 }],
]);

test('an added node is no longer hidden, and is listed once', () => {
  expect(added({ nodes: ['a'], hidden: ['b'] }, ['b', 'a'])).toMatchObject({ nodes: ['a', 'b'], hidden: [] });
});

test('an address holds at most 500 nodes', () => {
  const many = Array.from({ length: 600 }, (_, index) => `n${String(index)}`);
  expect(added({ nodes: ['a'] }, many).nodes).toHaveLength(500);
});

test('a removed node leaves no position, pin or path', () => {
  const view = { nodes: ['a', 'b'], at, pinned: ['b'], path: ['a', 'b'] as const };
  expect(removed(view, ['b'])).toEqual({
    nodes: ['a'],
    at: new Map([['a', { x: 1, y: 2 }]]),
    pinned: [],
    path: undefined,
  });
});

test('a hidden node keeps its position', () => {
  expect(hiddenIn({ nodes: ['a', 'b'], at }, ['b'])).toEqual({ nodes: ['a', 'b'], at, hidden: ['b'] });
});

test('pins and places', () => {
  expect(pinnedIn({ pinned: ['a'] }, ['b'], true).pinned).toEqual(['a', 'b']);
  expect(pinnedIn({ pinned: ['a', 'b'] }, ['a'], false).pinned).toEqual(['b']);
  expect(placedIn({ at }, new Map([['a', { x: 9, y: 9 }]])).at!.get('a')).toEqual({ x: 9, y: 9 });
});

test('a value pressed in the key is hidden, and pressed again shown; all are shown by no limit', () => {
  expect(toggled(undefined, ['x', 'y'], 'x')).toEqual(['y']);
  expect(toggled(['y'], ['x', 'y'], 'x')).toBeUndefined();
  expect(toggled(['y'], ['x', 'y'], 'y')).toBeUndefined();
});
