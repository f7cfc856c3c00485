import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { ViewCache } from '../../../../src/influence/view/view-cache';
import { evidenceOf, nodeRow, tieRow } from '../rows';

const LAST_CHANGE = '2024-05-01T00:00:00.000Z';
const { arrays } = buildProjection(
  [nodeRow('a'), nodeRow('b')],
  [tieRow('t', 'a', 'b', { evidence: evidenceOf('2024', LAST_CHANGE) })],
);
const at = (known: string, valid = '2024-06-01', clearance = 0) => ({ known, valid, clearance });

describe('the view cache', () => {
  it('shares a view between all instants since the last change, but not with earlier ones', () => {
    const cache = new ViewCache(arrays);
    const latest = cache.at(at('2024-06-01T00:00:00.000Z'));
    expect(cache.at(at('2024-06-01T00:00:00.001Z'))).toBe(latest);
    expect(cache.at(at(LAST_CHANGE))).toBe(latest);
    const before = cache.at(at('2024-04-30T23:59:59.999Z'));
    expect(before).not.toBe(latest);
    expect(before.along[0]).toBeLessThan(latest.along[0]!);
  });

  it('has a view for each day and clearance, and drops the least recently used', () => {
    const cache = new ViewCache(arrays);
    const first = cache.at(at(LAST_CHANGE));
    const second = cache.at(at(LAST_CHANGE, '2024-06-02'));
    expect(second).not.toBe(first);
    expect(cache.at(at(LAST_CHANGE, '2024-06-01', 1))).not.toBe(first);
    expect(cache.at(at(LAST_CHANGE))).toBe(first);
    cache.at(at(LAST_CHANGE, '2024-06-03'));
    cache.at(at(LAST_CHANGE, '2024-06-04'));
    expect(cache.at(at(LAST_CHANGE))).toBe(first);
    expect(cache.at(at(LAST_CHANGE, '2024-06-02'))).not.toBe(second);
  });

  it('shares a view between all instants before an incomplete import, and between two changes', () => {
    const importing = '2024-07-01T00:00:00.000Z';
    const partlyImported = buildProjection(
      [nodeRow('a'), nodeRow('b', { knownTo: '2024-06-01T00:00:00.000Z' })],
      [tieRow('t', 'a', 'b', { knownTo: importing }), tieRow('t', 'a', 'b', { knownFrom: importing })],
    );
    const cache = new ViewCache(partlyImported.arrays);
    const latest = cache.at(at('2024-06-01T00:00:00.000Z'));
    expect(cache.at(at('2024-06-30T23:59:59.999Z'))).toBe(latest);
    expect(cache.at(at(importing))).not.toBe(latest);
    const earlier = cache.at(at('2024-05-31T23:59:59.999Z'));
    expect(earlier).not.toBe(latest);
    expect(cache.at(at('2022-01-01T00:00:00.000Z'))).toBe(earlier);
  });

  it('prepares the view of the last question, also for the projection before', () => {
    const before = new ViewCache(arrays);
    before.at(at('2024-06-01T00:00:00.000Z', '2024-06-02'));
    before.at(at('2024-06-01T00:00:00.000Z', '2024-06-03', 1));
    const cache = new ViewCache(arrays, before);
    cache.prepare('2024-06-01T00:00:00.000Z');
    expect(cache['cached'].map(({ valid, clearance }) => [valid, clearance])).toEqual([['2024-06-03', 1]]);
  });
});
