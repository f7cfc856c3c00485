import { Stance } from '../../../../src/store/model/tie-type';
import { positionsOf, standingByActor } from '../../../../src/graph/position/position.store';

const tie = (id: string, stance: Stance | null, confirmedTo: string | null, validFrom = '2020-01-01') => ({
  id,
  from: 'A',
  stance,
  confirmedTo,
  validFrom,
});
const { OPPOSED, NEUTRAL, CHAMPION } = Stance;

test.each([
  ['newer evidence', [tie('1', OPPOSED, '2021-12-31'), tie('2', NEUTRAL, '2022-01-01')], '2', true],
  ['evidence with a day', [tie('1', OPPOSED, null, '2025-01-01'), tie('2', NEUTRAL, '1990-01-01')], '2', true],
  ['a later beginning', [tie('1', OPPOSED, '2021-12-31'), tie('2', NEUTRAL, '2021-12-31', '2021-01-01')], '2', true],
  ['the smallest id', [tie('2', OPPOSED, null), tie('1', CHAMPION, null)], '1', true],
  ['any of those that agree', [tie('1', OPPOSED, '2022-01-01'), tie('2', OPPOSED, null)], '1', false],
  ['one that says something', [tie('1', null, '2025-01-01'), tie('2', NEUTRAL, null)], '2', false],
])('an actor stands by the position with %s', (_what, ties, id, contested) => {
  for (const order of [ties, [...ties].reverse()]) {
    expect(standingByActor(order).get('A')).toMatchObject({ position: { tie: { id } }, contested });
  }
});

test.each([
  ['campaigns_for', [Stance.SUPPORTIVE]],
  ['campaigns_against', [OPPOSED]],
  ['contributes_to', []],
])('who %s has the stance of its campaign', (verb, stances) => {
  const campaign = { ...tie('1', null, null), verb };
  expect(positionsOf([campaign]).map(({ stance }) => stance)).toEqual(stances);
});

test('each actor stands by its own positions', () => {
  const ties = [tie('1', OPPOSED, null), { ...tie('2', NEUTRAL, null), from: 'B' }];
  expect(
    [...standingByActor(ties)].map(([actor, { position, contested }]) => [actor, position.stance, contested]),
  ).toEqual([
    ['A', OPPOSED, false],
    ['B', NEUTRAL, false],
  ]);
});
