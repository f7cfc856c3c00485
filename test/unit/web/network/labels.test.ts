import {
  boxOf,
  type Label,
  type LabelCandidate,
  placeLabels,
  wrapped,
} from '../../../../src/web/network/drawing/labels';

const widthOf = (text: string) => 7 * text.length;
const frame = { left: 0, top: 0, right: 800, bottom: 600 };
const named = (id: string, x: number, y: number, isNeeded = false): LabelCandidate => ({
  id,
  lines: [id],
  count: ' 12',
  x,
  y,
  radius: 10,
  isNeeded,
});
const place = (all: LabelCandidate[], inFrame = frame) => placeLabels(all, widthOf, { taken: [], frame: inFrame });
const idsOf = (labels: readonly Label[]) => labels.map(({ id }) => id);

test('a long name has two lines, and is cut where it does not fit', () => {
  expect(wrapped('INHOPE')).toEqual(['INHOPE']);
  expect(wrapped('Swedish Postcode Lottery')).toEqual(['Swedish Postcode', 'Lottery']);
  expect(wrapped('National Board of Health and Welfare (Sweden)')).toEqual([
    'National Board of',
    'Health and Welfare…',
  ]);
  expect(wrapped('Abcdefghijklmnopqrstuvwxyz')).toEqual(['Abcdefghijklmnopqrstu…']);
});

test('no name lies on another, on a mark or outside of the frame', () => {
  const all = Array.from({ length: 60 }, (_, index) =>
    named(`Name ${String(index)}`, 20 + (index % 10) * 60, 30 + Math.floor(index / 10) * 40),
  );
  const labels = place(all);
  const boxes = labels.map((label) => boxOf(label, widthOf(label.lines[0]! + label.count)));
  const marks = all.map(({ x, y }) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }));
  const meet = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.length).toBeLessThan(60);
  boxes.forEach((box, index) => {
    expect([...boxes.slice(0, index), ...marks].filter((other) => meet(box, other))).toEqual([]);
    expect([box.left >= 0, box.right <= 800, box.top >= 0, box.bottom <= 600]).toEqual([true, true, true, true]);
  });
});

test('where space is short the earlier name is written, unless the later one is needed', () => {
  const narrow = { ...frame, right: 60, bottom: 42 };
  expect(idsOf(place([named('First', 30, 12), named('Last', 31, 13)], narrow))).toEqual(['First']);
  expect(idsOf(place([named('First', 30, 12), named('Last', 31, 13, true)], narrow))).toEqual(['First', 'Last']);
});
