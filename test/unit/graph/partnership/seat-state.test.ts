import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { groupsInState, SeatState, seatState } from '../../../../src/graph/partnership/seat';

const { MEDIA, DONOR } = StakeholderGroup;

test.each([
  { seated: [MEDIA], notNamed: [MEDIA], present: [], state: SeatState.SEATED },
  { seated: [], notNamed: [MEDIA], present: [MEDIA], state: SeatState.UNKNOWN },
  { seated: [], notNamed: [], present: [], state: SeatState.UNKNOWN },
  { seated: [DONOR], notNamed: [DONOR], present: [MEDIA], state: SeatState.EMPTY },
])('the seats of a group are $state: seated $seated, not named $notNamed, on record $present', (given) => {
  expect(seatState(MEDIA, given)).toBe(given.state);
});

test('each group is in one state, in the order of the enumeration', () => {
  const facts = { seated: [MEDIA], notNamed: [], present: [DONOR, MEDIA] };
  expect(groupsInState(SeatState.SEATED, facts)).toEqual([MEDIA]);
  expect(groupsInState(SeatState.EMPTY, facts)).toEqual([DONOR]);
  expect(groupsInState(SeatState.UNKNOWN, facts)).toEqual(
    Object.values(StakeholderGroup).filter((group) => group !== MEDIA && group !== DONOR),
  );
});
