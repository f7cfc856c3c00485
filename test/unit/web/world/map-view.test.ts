import {
  formatMapView,
  frameOf,
  moved,
  parseMapView,
  showing,
  wholeMap,
  zoomed,
} from '../../../../src/web/world/map-view';

const size = { width: 1000, height: 400 };
const whole = wholeMap(size);

test('the point under the pointer keeps its position on zooming', () => {
  const at = { x: 600, y: 150 };
  const shareOf = (view: typeof whole) => {
    const { x, y, width, height } = frameOf(size, view);
    return [(at.x - x) / width, (at.y - y) / height];
  };
  const near = zoomed(size, whole, 4, at);
  expect(near.zoom).toBe(4);
  expect(shareOf(near)).toEqual(shareOf(whole));
  expect(shareOf(zoomed(size, near, 2, at))).toEqual(shareOf(whole));
});

test('nothing outside the map is shown, and it is never smaller than its frame', () => {
  expect(zoomed(size, whole, 0.5, { x: 0, y: 0 })).toEqual(whole);
  expect(moved(size, whole, 50, 50)).toEqual(whole);
  const corner = frameOf(size, moved(size, zoomed(size, whole, 4, whole), 5000, -5000));
  expect(corner).toEqual({ x: 750, y: 0, width: 250, height: 100 });
  expect(zoomed(size, whole, 1000, whole).zoom).toBe(16);
});

test('a place beyond the edge is brought to the middle, one that is shown moves nothing', () => {
  const near = zoomed(size, whole, 4, whole);
  expect(showing(size, near, { x: 510, y: 210 })).toBe(near);
  expect(showing(size, near, { x: 800, y: 100 })).toEqual({ zoom: 4, x: 800, y: 100 });
});

test('an address says the part that is shown; the whole map says nothing', () => {
  expect(formatMapView(whole)).toBe('');
  expect(formatMapView({ zoom: 2.258, x: 400.44, y: 200 })).toBe('2.26,400.4,200');
  expect(parseMapView(size, '4,800,100')).toEqual({ zoom: 4, x: 800, y: 100 });
  expect(parseMapView(size, '4,99999,100')).toEqual({ zoom: 4, x: 875, y: 100 });
  for (const unread of ['', 'near', '4,1', '4,x,1', 'Infinity,1,1']) {
    expect({ unread, view: parseMapView(size, unread) }).toEqual({ unread, view: whole });
  }
});
