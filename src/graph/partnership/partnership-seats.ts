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

/** The seats that hold in an initiative, or in an alliance shown as a partnership. */
export async function loadSeats(context: ReadContext, initiative: string): Promise<SeatRow[]> {
  return (await context.loaders.get(seatsById).load(initiative))?.seats ?? [];
}

/** The seats of one stakeholder group at a table. */
export interface GroupSeats {
  group: StakeholderGroup;
  state: SeatState;
  /** The ids of the actors of the group that are seated, by name, each once. */
  actors: string[];
  unknown: DataGap[];
}

/** The seats of each stakeholder group in a partnership, in the order of the enumeration. */
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

/** The seats in a partnership, without those who only pay or watch, and what the states of these follow from. */
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

/** The first of the actors that are seated, by name. Throws InputError for `first` out of range. */
export function loadSeated(context: ReadContext, { actors }: GroupSeats, first: number): Promise<NodeRecord[]> {
  return loadNodes(context, actors.slice(0, checkedCount(first, 'first')));
}

/** Why it cannot be told whether a seat is empty. */
function unknownOf(group: StakeholderGroup, state: SeatState, roster: RosterRecord): DataGap[] {
  if (state === SeatState.UNKNOWN) return [participantsNotNamed([group])];
  if (state !== SeatState.NOT_ON_RECORD) return [];
  return [{ code: 'GROUP_NOT_ON_RECORD', values: (language) => ({ sentence: groupAbsence(roster, group, language) }) }];
}
