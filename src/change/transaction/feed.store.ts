import { encodeTime } from 'ulid';
import type { Run } from '../../store/neo4j/client';
import type { ChangeRecord } from './change-record';
import type { TouchedNode } from './touched-records';

/** The state of the feed: the sequence of all changes. */
export interface FeedState {
  /** The number of changes so far. */
  sequence: number;
  /** The instant of the latest change. */
  at: string | null;
  /** The instant of the import that is being written. */
  importing: string | null;
  /** The change that was recorded with the requested key. */
  earlier: ChangeRecord | null;
}

/** Locks the feed until this transaction ends, and reads its state. */
export async function lockFeed(run: Run, key: string): Promise<FeedState> {
  // Both are sent together: Neo4j runs the second once it has the lock.
  const [, [state]] = await Promise.all([
    run('change/feed/lock-feed'),
    run<FeedState>('change/feed/read-feed', { key }),
  ]);
  if (!state) throw new Error('The locked feed does not exist');
  return state;
}

/** Reads a recorded change by its id. */
export async function readChange(run: Run, id: string): Promise<ChangeRecord | undefined> {
  const [row] = await run<{ change: ChangeRecord }>('change/feed/read-change', { id });
  return row?.change;
}

/** The number of characters of a ULID that encode its instant. */
const TIME_LENGTH = 10;

/** Lists changes of some instants (ISO 8601, UTC) that undid one, each with the undone change. */
export async function listUndos(run: Run, instants: readonly string[]): Promise<{ at: string; undid: string }[]> {
  const prefixes = instants.map((at) => `CHG-${encodeTime(Date.parse(at), TIME_LENGTH)}`);
  const undos = await run<{ at: string; detail: string }>('change/feed/list-undos', { prefixes });
  return undos.map(({ at, detail }) => ({ at, undid: (JSON.parse(detail) as { undid: string }).undid }));
}

/** The number of nodes per statement, which fits a server with a heap of 512 MB. */
const TOUCHED_AT_ONCE = 10_000;

/** Appends a change to the feed, which must be locked. */
export async function appendChange(run: Run, change: ChangeRecord, touched: readonly TouchedNode[]): Promise<void> {
  await run('change/feed/append-change', { change, touched: touched.slice(0, TOUCHED_AT_ONCE) });
  for (let start = TOUCHED_AT_ONCE; start < touched.length; start += TOUCHED_AT_ONCE) {
    await run('change/feed/touch-more-nodes', {
      id: change.id,
      touched: touched.slice(start, start + TOUCHED_AT_ONCE),
    });
  }
}
