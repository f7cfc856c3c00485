import { highlightedIds, sharedBy } from '../../../../src/web/network/selection/shared';
import { drawn, SMALL } from './small-network';

test('two names share the names with current links to both; each alone has the others', () => {
  expect(sharedBy(SMALL, ['a', 'b'])).toEqual({ both: ['c'], first: ['d'], second: [], areLinked: true });
});

test('ended links are not shared', () => {
  expect(sharedBy(SMALL, ['c', 'e'])).toEqual({ both: [], first: ['a', 'b'], second: [], areLinked: false });
});

test('highlighted are the two, their shared names, and the links between these', () => {
  const drawing = drawn({ nodes: ['a', 'b', 'c', 'd'] });
  const bright = highlightedIds(['a', 'b'], sharedBy(SMALL, ['a', 'b']), drawing);
  expect([...bright].sort()).toEqual(['a', 'ab', 'ac', 'b', 'bc', 'c']);
});
