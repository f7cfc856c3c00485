import type { Run } from '../../graph/graph';
import type { ChangeRecord, Touched } from '../feed/feed.store';

/** A recorded change; undefined where there is none with this id. */
export async function readChange(run: Run, id: string): Promise<ChangeRecord | undefined> {
  const [row] = await run<{ change: ChangeRecord }>('change/read-change', { id });
  return row?.change;
}

/** What stands on nodes and ties that are to go, and since when: a tie, a part, or evidence of a change after `from`. */
export function listLaterHold(
  run: Run,
  gone: { nodes: readonly string[]; ties: readonly string[]; changed: readonly string[]; from: string },
): Promise<{ id: string; at: string }[]> {
  return run('change/list-later-hold', gone);
}

/** The nodes in whose history a change is, and what a reader needs to see it there. */
export function listTouched(run: Run, id: string): Promise<Touched[]> {
  return run('change/list-touched', { id });
}
