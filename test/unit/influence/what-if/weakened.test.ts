import { weakenedBy } from '../../../../src/influence/what-if/weakened';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { TieType } from '../../../../src/store/model/tie-type';

const seat = (actor: string, type: TieType, group: StakeholderGroup | null) => ({ actor, type, group });
const watch = seat('watch', TieType.CONVENES, StakeholderGroup.CIVIL_SOCIETY);
const shelter = seat('shelter', TieType.PARTICIPATES_IN, StakeholderGroup.CIVIL_SOCIETY);
const fund = seat('fund', TieType.FUNDS, StakeholderGroup.DONOR);
const lead = seat('lead', TieType.LEADS, null);
const table = (initiative: string, ...seats: (typeof watch)[]) => ({ initiative, seats });

test('an initiative loses a group where only actors that leave have a seat of it', () => {
  const donor = seat('fund', TieType.STEERS, StakeholderGroup.DONOR);
  const other = seat('bank', TieType.STEERS, StakeholderGroup.DONOR);
  expect(
    weakenedBy(['fund'], [table('one', watch, donor), table('two', watch, donor, other), table('three', shelter)]),
  ).toEqual([{ initiative: 'one', lostGroups: ['DONOR'], lostConvener: false }]);
  expect(weakenedBy(['fund', 'bank', 'shelter'], [table('two', donor, shelter, other)])).toEqual([
    { initiative: 'two', lostGroups: ['CIVIL_SOCIETY', 'DONOR'], lostConvener: false },
  ]);
});

test('funders and observers have no seat to lose, and keep none for the group', () => {
  const observer = seat('gull', TieType.OBSERVER_OF, StakeholderGroup.CIVIL_SOCIETY);
  expect(weakenedBy(['fund', 'gull'], [table('one', watch, fund, observer)])).toEqual([]);
  expect(weakenedBy(['shelter'], [table('two', shelter, observer)])).toEqual([
    { initiative: 'two', lostGroups: ['CIVIL_SOCIETY'], lostConvener: false },
  ]);
});

test('an initiative loses its convener where no convener or leader stays', () => {
  expect(
    weakenedBy(['watch'], [table('one', watch, shelter), table('two', watch, shelter, lead), table('three', shelter)]),
  ).toEqual([{ initiative: 'one', lostGroups: [], lostConvener: true }]);
  expect(weakenedBy(['lead'], [table('two', lead)])).toEqual([
    { initiative: 'two', lostGroups: [], lostConvener: true },
  ]);
});
