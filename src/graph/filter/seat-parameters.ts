import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import type { Filter } from '../kinds/conditions';
import { loadCompleteSeatRosters } from '../roster/roster.loaders';

/** Returns the parameters of @groups-part and of leads: complete rosters have no other seats. */
export async function seatParameters(
  context: ReadContext,
  { leads, groupsAll, minGroups }: Filter,
): Promise<Parameters> {
  const byGroups = groupsAll ?? minGroups;
  return {
    ...(byGroups && { groupsAll: groupsAll ?? [], minGroups: minGroups ?? 0 }),
    completeTables: (leads ?? byGroups) ? await loadCompleteSeatRosters(context) : null,
  };
}
