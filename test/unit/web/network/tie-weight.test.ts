import { TIE_TYPES } from '../../../../src/store/model/tie-types';
import { ONE_WAY, weightOf, widthOf } from '../../../../src/web/network/drawing/tie-weight';
import { DAY, tie } from './small-network';

test('the types along which influence goes one way are those of the rules', () => {
  const oneWay = Object.entries(TIE_TYPES).flatMap(([type, { along, against }]) =>
    along > 0 === against > 0 ? [] : [[type, along > 0 ? 'to' : 'from'] as const],
  );
  expect(ONE_WAY).toEqual(Object.fromEntries(oneWay));
});

test('a tie carries its strength by its confidence, half where contested', () => {
  expect(weightOf(tie('a', 'b'), DAY)).toBeCloseTo(0.7);
  expect(weightOf(tie('a', 'b', { confidence: 'MEDIUM' }), DAY)).toBeCloseTo(0.56);
  expect(weightOf(tie('a', 'b', { status: 'CONTESTED' }), DAY)).toBeCloseTo(0.35);
});

test('half of it is left after ten years, of a membership after twenty; what no source dates counts as twenty years', () => {
  const lastConfirmedOn = '2016-11-30';
  const undated = { lastConfirmedOn: null, since: null };
  expect(weightOf(tie('a', 'b', { lastConfirmedOn }), DAY)).toBeCloseTo(0.35, 2);
  expect(weightOf(tie('a', 'b', { lastConfirmedOn, type: 'MEMBER_OF' }), DAY)).toBeCloseTo(0.7 * Math.SQRT1_2, 2);
  expect(weightOf(tie('a', 'b', undated), DAY)).toBeCloseTo(0.175);
  expect(weightOf(tie('a', 'b', { ...undated, type: 'MEMBER_OF' }), DAY)).toBeCloseTo(0.35);
  expect(weightOf(tie('a', 'b', { ...undated, since: '2016-11-30' }), DAY)).toBeCloseTo(0.35, 2);
  // A standing fact.
  expect(weightOf(tie('a', 'b', { lastConfirmedOn, type: 'ORGAN_OF' }), DAY)).toBeCloseTo(0.7);
});

test('there are four widths', () => {
  expect([0, 0.05, 0.1, 0.3, 0.9].map(widthOf)).toEqual([1, 1, 2, 3, 4]);
});
