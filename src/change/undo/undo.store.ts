import type { Run } from '../../neo4j/client';
import type { Touched } from '../history/feed.store';

/** What stands on nodes and ties that are to go, and since when: a tie, a part, or evidence of a change after `from`. */
export function listLaterHold(
  run: Run,
  gone: { nodes: readonly string[]; ties: readonly string[]; changed: readonly string[]; from: string },
): Promise<{ id: string; at: string }[]> {
  return run('change/list-later-dependents', gone);
}

/** The nodes in whose history a change is, and what a reader needs to see it there. */
export function listTouched(run: Run, id: string): Promise<Touched[]> {
  return run('change/list-touched', { id });
}
