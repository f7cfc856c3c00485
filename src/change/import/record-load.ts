import type { GraphRows } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';
import { ChangeAction } from '../change-action';
import { changeRecord } from '../transaction/change-record';
import { appendChange, lockFeed } from '../transaction/feed.store';
import { ChangeTransaction } from '../transaction/change-transaction';
import { summarizeLoad } from './import-summary';

/** Who recorded the load of the seed, and its key. */
export const SEED = 'SEED';

/**
 * Appends the load of the seed to the feed, as one change with the instant (ISO 8601, UTC) at which its rows are recorded.
 * Does so once: another process may have loaded the seed at the same time.
 */
export async function recordLoad(run: Run, rows: GraphRows, at: string): Promise<void> {
  const { sequence, earlier } = await lockFeed(run, SEED);
  if (earlier) return;
  const transaction = new ChangeTransaction(run, at);
  transaction.touchRows(rows);
  const change = changeRecord(transaction, {
    sequence: sequence + 1,
    by: SEED,
    action: ChangeAction.IMPORT,
    key: SEED,
    asked: '',
    about: null,
    summary: summarizeLoad(rows, transaction.clearance),
  });
  await appendChange(run, { ...change, nodes: [], ties: [], isLoad: true }, transaction.touched);
}
