import { ROSTER_PARAMETERS } from '../../graph/roster/roster.store';
import type { RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';

/**
 * Finds the first roster of some nodes that is recorded as complete and that a tie above PUBLIC
 * enters by the change of this instant.
 * @param at ISO 8601 in UTC
 */
export async function findCompleteList(
  run: Run,
  nodes: readonly string[],
  at: string,
): Promise<{ node: string; of: RosterKind } | undefined> {
  const [roster] = await inIdBatches(nodes, (ids) =>
    run<{ node: string; of: RosterKind }>('change/roster/find-complete-list', {
      ...ROSTER_PARAMETERS,
      ids,
      at,
      valid: at.slice(0, 10),
    }),
  );
  return roster;
}
