import type { Run } from '../../neo4j/client';

/** A recorded change as the graph keeps it. */
export interface ChangeRecord {
  id: string;
  type: 'Change';
  /** The place in the order of commits, from 1. */
  sequence: number;
  at: string;
  by: string;
  action: string;
  /** The node or tie that it is about; null where it is about many. */
  about?: string | null;
  /** What a reader needs to see it. */
  clearance: number;
  /** Given by the client or made: the same key is recorded once. */
  key: string;
  /** A hash of what was asked, so that a key that is used again for something else is told. */
  asked: string;
  summaryEn: string;
  summaryFr: string;
  /** The nodes and ties of which it opened or closed a version. */
  nodes: string[];
  ties: string[];
  /** What only this kind of change has, as JSON; null where it has nothing. */
  detail?: string | null;
  knownFrom: string;
  knownTo: string;
}

/** A node that a change touches, itself or by one of its ties, and what a reader needs to see that it does. */
export interface Touched {
  id: string;
  clearance: number;
}

export interface FeedState {
  sequence: number;
  at: string | null;
  importing: string | null;
  /** The change that was recorded with this key. */
  earlier: ChangeRecord | null;
}

/** Takes the feed's lock, which this transaction then holds, and says where the feed stands. */
export async function lockFeed(run: Run, key: string): Promise<FeedState> {
  await run('change/lock-feed');
  const [state] = await run<FeedState>('change/read-feed', { key });
  if (!state) throw new Error('The feed is gone while it is locked');
  return state;
}

/** A recorded change; undefined where there is none with this id. */
export async function readChange(run: Run, id: string): Promise<ChangeRecord | undefined> {
  const [row] = await run<{ change: ChangeRecord }>('change/read-change', { id });
  return row?.change;
}

export async function appendChange(run: Run, change: ChangeRecord, touched: readonly Touched[]): Promise<void> {
  await run('change/append-change', { change, touched });
}
