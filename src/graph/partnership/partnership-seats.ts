import { groupsNotNamed, participantsNotNamed } from './not-named';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { type DataGap, unknownScope } from '../../language/unknown';
import { oneByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { checkedCount } from '../../store/paging/page';
import { loadActorsPresent, loadGroupsOnRecord } from '../coverage/coverage.loaders';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { relatedNodes } from '../node/node-lists';
import { loadNodes } from '../node/node.loaders';
import { groupLabel } from '../tally/tally-label';
import { listSeats, type SeatRow } from './partnership.store';
import { COUNTRIES_OF } from './relations';
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
  const { seats, facts, placed } = await loadSeatFacts(context, partnership);
  return Object.values(StakeholderGroup).map((group) => {
    const state = seatState(group, facts);
    return {
      group,
      state,
      actors: [...new Set(seats.filter((seat) => seat.group === group).map(({ actor }) => actor))],
      unknown: state === SeatState.UNKNOWN ? unknownOf(group, facts, placed) : [],
    };
  });
}

/** The seats in a partnership, and what the states of these follow from; `placed` is whether a country that it covers is on record. */
export async function loadSeatFacts(
  context: ReadContext,
  partnership: NodeRecord,
): Promise<{ seats: SeatRow[]; facts: SeatFacts; placed: boolean }> {
  const [seats, countries] = await Promise.all([
    loadSeats(context, partnership.id),
    relatedNodes(context, storedIdOf(partnership), COUNTRIES_OF),
  ]);
  const placed = countries.length > 0;
  const present = placed
    ? await Promise.all(countries.map(async ({ id }) => (await loadActorsPresent(context, id)).groups))
    : [await loadGroupsOnRecord(context)];
  const facts = {
    seated: seats.flatMap(({ group }) => (group ? [group] : [])),
    notNamed: groupsNotNamed(partnership),
    present: present.flat(),
  };
  return { seats, facts, placed };
}

/** The first of the actors that are seated, by name. Throws InputError for `first` out of range. */
export function loadSeated(context: ReadContext, { actors }: GroupSeats, first: number): Promise<NodeRecord[]> {
  return loadNodes(context, actors.slice(0, checkedCount(first, 'first')));
}

/** Why nothing can be said of the seats of a group. */
function unknownOf(group: StakeholderGroup, { notNamed }: SeatFacts, placed: boolean): DataGap[] {
  if (notNamed.includes(group)) return [participantsNotNamed([group])];
  const values = (language: Language) => ({
    kinds: groupLabel(group, language),
    scope: unknownScope({ places: placed ? [message(language, 'unknown.scope.itsCountries')] : [] }, language),
  });
  return [{ code: 'NO_ACTOR_ON_RECORD', values }];
}
