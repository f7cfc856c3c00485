import { SeatState, seatState } from '../../../../src/graph/partnership/seat';
import { StakeholderGroup } from '../../../../src/store/model/actor-kind';
import { Extent } from '../../../../src/store/model/roster';

const { MEDIA, DONOR } = StakeholderGroup;
const { COMPLETE, PARTIAL, UNKNOWN } = Extent;

test.each([
  { seated: [MEDIA], notNamed: [MEDIA], extent: COMPLETE, state: SeatState.SEATED },
  { seated: [DONOR], notNamed: [MEDIA], extent: COMPLETE, state: SeatState.UNKNOWN },
  { seated: [DONOR], notNamed: [DONOR], extent: COMPLETE, state: SeatState.EMPTY },
  { seated: [], notNamed: [], extent: PARTIAL, state: SeatState.NOT_ON_RECORD },
  { seated: [], notNamed: [], extent: UNKNOWN, state: SeatState.NOT_ON_RECORD },
])('the seats of a group are $state: seated $seated, not named $notNamed, the list $extent', (given) => {
  expect(seatState(MEDIA, given)).toBe(given.state);
});
