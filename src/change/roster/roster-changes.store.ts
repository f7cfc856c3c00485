import { ROSTER_PARAMETERS } from '../../graph/roster/roster.store';
import type { RosterKind } from '../../store/model/roster';
import type { Run } from '../../store/neo4j/client';
import { inIdBatches } from '../../store/neo4j/parameters';

/** Finds a roster, recorded as complete, that a tie above PUBLIC enters at `at` (ISO 8601, UTC). */
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
