import type { DataGap } from '../../language/unknown';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { checkedCount } from '../../store/paging/page';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { loadNodes } from '../node/node.loaders';
import { groupAbsence } from '../roster/roster-text';
import { loadSeatRoster, type RosterRecord } from '../roster/roster.loaders';
import { groupsNotNamed, participantsNotNamed } from './not-named';
import { listSeats, type SeatRow } from './partnership.store';
import { type SeatFacts, SeatState, seatState } from './seat';

const seatsById = oneByKey(listSeats, ({ initiative }) => initiative);

/** Loads the current seats of an initiative or a coalition partnership. */
export async function loadSeats(context: ReadContext, initiative: string): Promise<SeatRow[]> {
  return (await context.loaders.get(seatsById).load(initiative))?.seats ?? [];
}

/** The seats of one stakeholder group in a partnership. */
export interface GroupSeats {
  group: StakeholderGroup;
  state: SeatState;
  /** The ids of the seated actors of the group, by name, each once. */
  actors: string[];
  unknown: DataGap[];
}

/** Loads the seats of each stakeholder group, in the order of the enumeration. */
export async function loadGroupSeats(context: ReadContext, partnership: NodeRecord): Promise<GroupSeats[]> {
  const { seats, facts, roster } = await loadSeatFacts(context, partnership);
  return Object.values(StakeholderGroup).map((group) => {
    const state = seatState(group, facts);
    return {
      group,
      state,
      actors: [...new Set(seats.filter((seat) => seat.group === group).map(({ actor }) => actor))],
      unknown: unknownOf(group, state, roster),
    };
  });
}

/** Loads seats without funders and observers, and the facts that decide their states. */
export async function loadSeatFacts(
  context: ReadContext,
  partnership: NodeRecord,
): Promise<{ seats: SeatRow[]; facts: SeatFacts; roster: RosterRecord }> {
  const [seats, roster] = await Promise.all([
    loadSeats(context, partnership.id),
    loadSeatRoster(context, storedIdOf(partnership)),
  ]);
  const facts = {
    seated: seats.flatMap(({ group }) => (group ? [group] : [])),
    notNamed: groupsNotNamed(partnership),
    extent: roster.extent,
  };
  return { seats, facts, roster };
}

/** Loads the first seated actors, by name. Throws InputError for `first` out of range. */
export function loadSeated(context: ReadContext, { actors }: GroupSeats, first: number): Promise<NodeRecord[]> {
  return loadNodes(context, actors.slice(0, checkedCount(first, 'first')));
}

/** Returns the gap that leaves open whether a seat is empty. */
function unknownOf(group: StakeholderGroup, state: SeatState, roster: RosterRecord): DataGap[] {
  if (state === SeatState.UNKNOWN) return [participantsNotNamed([group])];
  if (state !== SeatState.NOT_ON_RECORD) return [];
  return [{ code: 'GROUP_NOT_ON_RECORD', values: (language) => ({ sentence: groupAbsence(roster, group, language) }) }];
}
