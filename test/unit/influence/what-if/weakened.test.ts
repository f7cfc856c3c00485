import { weakenedBy } from '../../../../src/influence/what-if/weakened';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { TieType } from '../../../../src/store/model/tie-type';

const seat = (actor: string, type: TieType, group: StakeholderGroup | null) => ({ actor, type, group });
const watch = seat('watch', TieType.CONVENES, StakeholderGroup.CIVIL_SOCIETY);
const shelter = seat('shelter', TieType.PARTICIPATES_IN, StakeholderGroup.CIVIL_SOCIETY);
const fund = seat('fund', TieType.FUNDS, StakeholderGroup.DONOR);
const bank = seat('bank', TieType.FUNDS, StakeholderGroup.DONOR);
const lead = seat('lead', TieType.LEADS, null);
const table = (initiative: string, ...seats: (typeof watch)[]) => ({ initiative, seats });

test('an initiative loses a group where only those who leave are of it, in whatever role they are seated', () => {
  expect(
    weakenedBy(['fund'], [table('one', watch, fund), table('two', watch, fund, bank), table('three', shelter)]),
  ).toEqual([{ initiative: 'one', lostGroups: ['DONOR'], lostConvener: false }]);
  expect(weakenedBy(['fund', 'bank', 'shelter'], [table('two', fund, shelter, bank)])).toEqual([
    { initiative: 'two', lostGroups: ['CIVIL_SOCIETY', 'DONOR'], lostConvener: false },
  ]);
});

test('an initiative loses its convener where nobody is left who convenes or leads it', () => {
  expect(
    weakenedBy(['watch'], [table('one', watch, shelter), table('two', watch, shelter, lead), table('three', shelter)]),
  ).toEqual([{ initiative: 'one', lostGroups: [], lostConvener: true }]);
  expect(weakenedBy(['lead'], [table('two', lead)])).toEqual([
    { initiative: 'two', lostGroups: [], lostConvener: true },
  ]);
});
