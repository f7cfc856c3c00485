import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { strengthOf } from '../../../../src/influence/paths/path-strength';
import { bestPaths } from '../../../../src/influence/paths/search/best-paths';
import { freshnessSince, passFactor } from '../../../../src/influence/view/scoring';
import { viewAt } from '../../../../src/influence/view/view';
import { Confidence } from '../../../../src/store/model/enums';
import { strengthsOf } from '../../../../src/store/model/tie-types';
import { TieType } from '../../../../src/store/model/tie-type';
import { dayNumber } from '../../../../src/language/partial-date';
import { evidenceOf, nodeRow, tieRow } from '../rows';

/** The worked numbers of the design, at the valid date 2026-11-25. */
const VALID = '2026-11-25';
const day = dayNumber(VALID);
const viewOf = (...ties: ReturnType<typeof tieRow>[]) => {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].sort();
  const projection = buildProjection(
    ids.map((id) => nodeRow(id)),
    ties,
  );
  return viewAt(projection.arrays, { valid: VALID, known: '2026-11-25T12:00:00.000Z', clearance: 2 });
};

describe('the worked numbers of the design', () => {
  it('evidence of May 2019 is 2,735 days old, which gives a freshness of 0.5951', () => {
    expect(day - dayNumber('2019-05-31')).toBe(2_735);
    expect(viewOf(tieRow('t', 'a', 'b', { evidence: evidenceOf('2019-05') })).freshness[0]).toBeCloseTo(0.5951, 4);
  });

  it('since 2004 with undated evidence gives 0.25, of a membership 0.5; the beginning alone would give 0.2045', () => {
    expect(freshnessSince(day, dayNumber('2004-01-01'), 10)).toBeCloseTo(0.2045, 4);
    expect(viewOf(tieRow('t', 'a', 'b', { since: '2004' })).freshness[0]).toBe(0.25);
    expect(viewOf(tieRow('t', 'a', 'b', { since: '2004', type: TieType.MEMBER_OF })).freshness[0]).toBe(0.5);
  });

  it('10, 20, 100 and 193 ties give the factors 1, 0.7686, 0.5 and 0.4375', () => {
    expect([10, 20, 100, 193].map(passFactor).map((factor) => factor.toFixed(4))).toEqual([
      '1.0000',
      '0.7686',
      '0.5000',
      '0.4375',
    ]);
  });

  it('SIGNED_CODE recorded with 0.3 gives 0 along and 0.3 against', () => {
    expect(strengthsOf(TieType.SIGNED_CODE, 0.3)).toEqual({ along: 0, against: 0.3 });
    expect(strengthsOf(TieType.FUNDS, 0.4)).toEqual({ along: 0.4, against: 0.2 });
  });

  it('a membership with evidence of 2014 is 4,347 days old, which gives a freshness of 0.6620', () => {
    expect(day - dayNumber('2014-12-31')).toBe(4_347);
    const membership = tieRow('t', 'a', 'b', { type: TieType.MEMBER_OF, evidence: evidenceOf('2014') });
    expect(viewOf(membership).freshness[0]).toBeCloseTo(0.662, 4);
    // Once ended it fades as slowly: 2014-12-31 was its last day.
    expect(viewOf({ ...membership, until: '2014', evidence: evidenceOf('2012') }).freshness[0]).toBeCloseTo(0.662, 4);
  });

  it('two organs of one government move each other by 0.15 x 0.5 = 0.075, which is WEAK', () => {
    const [government, ministry, police] = [0, 1, 2];
    const organ = (id: string, from: string) => tieRow(id, from, 'government', { type: TieType.ORGAN_OF });
    const view = viewOf(organ('t1', 'police'), organ('t2', 'ministry'));
    const query = { k: 5, maxHops: 4, avoid: [], via: [], minConfidence: Confidence.LOW };
    const paths = bestPaths(view, { ...query, includeEnded: false, from: [police], to: [ministry] });
    expect(paths.map(({ nodes }) => nodes)).toEqual([[police, government, ministry]]);
    expect(paths[0]!.score).toBeCloseTo(0.15 * 0.5, 12);
    expect(strengthOf(paths[0]!)).toBe('WEAK');
  });

  it('the tie of an organ stays as fresh as on its first day, and its freshness halves in ten years once it has ended', () => {
    const organ = { type: TieType.ORGAN_OF, evidence: evidenceOf('1999') };
    expect(viewOf(tieRow('t', 'a', 'b', organ)).freshness[0]).toBe(1);
    expect(viewOf(tieRow('t', 'a', 'b', { ...organ, until: '2019-05' })).freshness[0]).toBeCloseTo(0.5951, 4);
  });

  it('money without an end or a confirmation for five years does not conduct', () => {
    const funds = (evidence: ReturnType<typeof evidenceOf>, rest = {}) =>
      viewOf(tieRow('t', 'a', 'b', { type: TieType.FUNDS, evidence, ...rest }));
    expect(funds(evidenceOf('2021-11-25')).degree).toEqual(Int32Array.of(1, 1));
    expect(funds(evidenceOf('2021-11-24')).degree).toEqual(Int32Array.of(0, 0));
    expect(funds([]).degree).toEqual(Int32Array.of(0, 0));
    expect(funds(evidenceOf('2015'), { since: '2022' }).along[0]).toBeCloseTo(0.8 * 0.5 ** (4.9 / 10), 2);
    expect(funds(evidenceOf('2015'), { until: '2030' }).along[0]).toBeGreaterThan(0);
  });
});
