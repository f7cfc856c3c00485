import fc from 'fast-check';
import {
  insidersFor,
  type Loss,
  ReplacedRole,
  weakenedBy as lossesBy,
} from '../../../../src/influence/what-if/weakened';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { TieType } from '../../../../src/store/model/tie-type';

const seat = (actor: string, type: TieType, group: StakeholderGroup | null) => ({
  actor,
  type,
  group,
  homes: null,
});
const watch = seat('watch', TieType.CONVENES, StakeholderGroup.CIVIL_SOCIETY);
const shelter = seat('shelter', TieType.PARTICIPATES_IN, StakeholderGroup.CIVIL_SOCIETY);
const fund = seat('fund', TieType.FUNDS, StakeholderGroup.DONOR);
const lead = seat('lead', TieType.LEADS, null);
const table = (initiative: string, ...seats: (typeof watch)[]) => ({ initiative, seats });

/** Returns the weakened initiatives without the facts that only replacements depend on. */
const weakenedBy = (...args: Parameters<typeof lossesBy>) =>
  lossesBy(...args)
    .filter(({ lostGroups, lostConvener }) => lostGroups.length > 0 || lostConvener)
    .map(({ initiative, lostGroups, lostConvener }) => ({ initiative, lostGroups, lostConvener }));

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

const TYPES = [TieType.CONVENES, TieType.LEADS, TieType.SECRETARIAT_OF, TieType.PARTICIPATES_IN, TieType.FUNDS];
const GROUPS = [StakeholderGroup.DONOR, StakeholderGroup.MEDIA, null];
const randomSeats = fc.array(
  fc.record({ actor: fc.constantFrom('a', 'b', 'c', 'd'), type: fc.constantFrom(...TYPES) }),
  { maxLength: 8 },
);

test('names, as brute force does, each lost part and who could take it, on random tables', () => {
  const met = { convener: 0, secretariat: 0, seat: 0, insiders: 0 };
  fc.assert(
    fc.property(randomSeats, fc.array(fc.constantFrom(...GROUPS), { minLength: 4, maxLength: 4 }), (held, groups) => {
      const seats = held.map((row) => ({ ...row, homes: [], group: groups['abcd'.indexOf(row.actor)]! }));
      const leaving = ['a', 'b'];
      const goes = ({ actor }: { actor: string }) => leaving.includes(actor);
      const sitting = seats.filter(({ type }) => type !== TieType.FUNDS);
      const convenes = ({ type }: { type: TieType }) => type === TieType.CONVENES || type === TieType.LEADS;
      const hosts = ({ type }: { type: TieType }) => type === TieType.SECRETARIAT_OF;
      const expected: Loss[] = [];
      const add = (role: ReplacedRole, group: StakeholderGroup | null) => {
        if (!expected.some((loss) => loss.role === role && loss.group === group)) expected.push({ role, group });
      };
      for (const seat of sitting.filter(goes)) if (convenes(seat)) add(ReplacedRole.CONVENER, seat.group);
      for (const seat of sitting.filter(goes)) if (hosts(seat)) add(ReplacedRole.SECRETARIAT, seat.group);
      for (const group of [StakeholderGroup.DONOR, StakeholderGroup.MEDIA]) {
        const ofGroup = sitting.filter((seat) => seat.group === group);
        if (ofGroup.length > 0 && ofGroup.every(goes)) add(ReplacedRole.SEAT, group);
      }
      const [weakened] = lossesBy(leaving, [{ initiative: 'one', seats }]);
      const order = (losses: Loss[]) => losses.map(({ role, group }) => `${role} ${group}`).sort();
      expect(order(weakened?.losses ?? [])).toEqual(order(expected));
      for (const loss of weakened?.losses ?? []) {
        const stays = (actor: string, fits: (seat: (typeof sitting)[number]) => boolean) =>
          !leaving.includes(actor) && sitting.some((seat) => seat.actor === actor && fits(seat));
        const reasonOf = (actor: string) => {
          if (loss.role !== ReplacedRole.SEAT && stays(actor, convenes)) return 'CONVENES';
          if (loss.role !== ReplacedRole.SEAT && stays(actor, hosts)) return 'HOSTS';
          return loss.group && stays(actor, ({ group }) => group === loss.group) ? 'SITS' : null;
        };
        const insiders = insidersFor(loss, weakened!.staying);
        const reasons = insiders.map(({ reason }) => reason);
        expect(reasons).toEqual([...reasons].sort());
        expect(new Map(insiders.map(({ actor, reason }) => [actor, reason]))).toEqual(
          new Map(insiders.map(({ actor }) => [actor, reasonOf(actor)])),
        );
        expect(insiders.map(({ actor }) => actor).sort()).toEqual(['c', 'd'].filter((actor) => reasonOf(actor)));
        met[loss.role.toLowerCase() as 'convener' | 'secretariat' | 'seat']++;
        if (insiders.length > 0) met.insiders++;
      }
    }),
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(3);
});
