import countries from 'world-countries';
import { worldOutlines } from '../../../src/cli/world-outlines';

const { width, height, countries: drawn, otherLand } = worldOutlines();

test('every country is on the map but Antarctica, small states as dots', () => {
  const codes = countries.map(({ cca3 }) => cca3).filter((code) => code !== 'ATA');
  expect(Object.keys(drawn).sort()).toEqual(codes.sort());
  for (const large of ['BRA', 'FRA', 'MAR']) expect(drawn[large]!.outline).toMatch(/^M[\d.,LMZ]+$/);
  for (const small of ['MLT', 'SGP', 'TUV']) expect(drawn[small]).not.toHaveProperty('outline');
});

test('all of it is inside the picture, east right of west and north above south', () => {
  for (const { x, y } of Object.values(drawn)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
  expect(drawn.AUS!.x).toBeGreaterThan(drawn.BRA!.x);
  expect(drawn.ZAF!.y).toBeGreaterThan(drawn.FRA!.y);
});

test('land without a code of its own is drawn too', () => {
  expect(otherLand).toMatch(/^M/);
});
