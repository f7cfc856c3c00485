import fc from 'fast-check';
import { COLUMNS, placeStakeholders } from '../../../../src/web/stakeholder/map-layout';

const ROOM = { columnWidth: 180, height: 460, radius: 15 };

test('each stance has its column, the unknown the last; the highest reach is at the top, none at the bottom', () => {
  const placed = placeStakeholders(
    [
      { id: 'far', reach: 0.4, stance: 'CHAMPION' },
      { id: 'half', reach: 0.2, stance: 'OPPOSED' },
      { id: 'none', reach: 0, stance: null },
    ],
    ROOM,
  );
  const place = (id: string) => placed.find((one) => one.id === id)!;
  expect(place('far')).toEqual({ id: 'far', x: 4.5 * 180, y: 15 });
  expect(place('half')).toEqual({ id: 'half', x: 0.5 * 180, y: 230 });
  expect(place('none')).toEqual({ id: 'none', x: 5.5 * 180, y: 445 });
});

test('without any reach, all are at the bottom', () => {
  expect(placeStakeholders([{ id: 'a', reach: 0, stance: 'NEUTRAL' }], ROOM)).toEqual([{ id: 'a', x: 450, y: 445 }]);
});

test('no two of up to fifty marks lie on each other, and each is inside its column', () => {
  const stakeholder = fc.record({
    reach: fc.oneof(fc.constantFrom(0, 0.001, 0.1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
    stance: fc.constantFrom(...COLUMNS),
  });
  fc.assert(
    fc.property(fc.array(stakeholder, { maxLength: 50 }), (drawn) => {
      const stakeholders = drawn.map((one, index) => ({ id: String(index), ...one }));
      const placed = placeStakeholders(stakeholders, ROOM);
      expect(placed.length).toBe(stakeholders.length);
      for (const [index, one] of placed.entries()) {
        const column = COLUMNS.indexOf(stakeholders[Number(one.id)]!.stance);
        expect(one.x - ROOM.radius).toBeGreaterThanOrEqual(column * ROOM.columnWidth);
        expect(one.x + ROOM.radius).toBeLessThanOrEqual((column + 1) * ROOM.columnWidth);
        expect(one.y).toBeGreaterThanOrEqual(ROOM.radius);
        expect(one.y).toBeLessThanOrEqual(ROOM.height - ROOM.radius);
        for (const other of placed.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * ROOM.radius - 0.001);
        }
      }
    }),
  );
});
