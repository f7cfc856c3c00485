import { nextPlace } from '../../../../src/web/world/next-place';

const [here, near, far, below, aside] = [
  { id: 'here', x: 0, y: 0 },
  { id: 'near', x: 10, y: 2 },
  { id: 'far', x: 30, y: 0 },
  { id: 'below', x: 1, y: 12 },
  { id: 'aside', x: 5, y: 11 },
];
const places = [far, aside, here, near, below];

test('an arrow leads to the nearest place in its direction', () => {
  expect(nextPlace(here, places, 'ArrowRight')).toBe(near);
  expect(nextPlace(here, places, 'ArrowDown')).toBe(below);
  expect(nextPlace(near, places, 'ArrowLeft')).toBe(here);
  expect(nextPlace(below, places, 'ArrowUp')).toBe(here);
});

test('without such a place, and for another key, it leads nowhere', () => {
  expect(nextPlace(here, places, 'ArrowLeft')).toBeUndefined();
  expect(nextPlace(here, places, 'Enter')).toBeUndefined();
});
