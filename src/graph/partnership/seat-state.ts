import { StakeholderGroup } from '../../store/model/actor-kind';

/** What is known of the seats of a stakeholder group, at one table or at all tables of a cell of the coverage. */
export enum SeatState {
  SEATED = 'SEATED',
  EMPTY = 'EMPTY',
  UNKNOWN = 'UNKNOWN',
}

export interface SeatFacts {
  /** The groups of which somebody is seated. */
  seated: readonly StakeholderGroup[];
  /** The groups of which a source says that they take part, without naming anybody. */
  notNamed: readonly StakeholderGroup[];
  /** The groups of which an actor is on record where the tables are. */
  present: readonly StakeholderGroup[];
}

/** The state of a group's seats. A group of which no actor is on record may well sit there: nobody could have been recorded. */
export function seatState(group: StakeholderGroup, { seated, notNamed, present }: SeatFacts): SeatState {
  if (seated.includes(group)) return SeatState.SEATED;
  return notNamed.includes(group) || !present.includes(group) ? SeatState.UNKNOWN : SeatState.EMPTY;
}

/** The groups in this state, in the order of the enumeration. */
export function groupsInState(state: SeatState, facts: SeatFacts): StakeholderGroup[] {
  return Object.values(StakeholderGroup).filter((group) => seatState(group, facts) === state);
}
