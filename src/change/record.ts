import type { ChangeContext } from './change-context';
import { createHash, randomUUID } from 'node:crypto';
import { UnavailableError } from '../errors';
import type { Run } from '../neo4j/client';
import type { ChangeAction } from './change-action';
import { changeRecord, type ChangeSummary } from './change-record';
import { appendChange, type ChangeRecord, type FeedState, lockFeed } from './history/feed.store';
import { Ledger } from './ledger/ledger';
import { type ValidationError, rejectInput, InputRejected, UserErrorCode } from './input-rejected';

/** What is asked: the same `key` is recorded once, however often the same is asked with it. */
export interface ChangeRequest {
  action: ChangeAction;
  key: string | null | undefined;
  input: unknown;
}

export interface Outcome {
  /** The node or tie that the change is about, or that stood in its way. */
  about: string | null;
  /** The id of the change; null where nothing was recorded. */
  change: string | null;
  errors: readonly ValidationError[];
}

/**
 * Records one change: `work` checks and writes in one transaction, under the feed's lock, and the change is appended in
 * it, so that either all of it is there, in the order of commits, or nothing. A write whose reply was lost finds its key
 * and answers as it did. Where `work` writes nothing, nothing is recorded. Throws UnavailableError during an import.
 */
export async function record(
  context: ChangeContext,
  asked: ChangeRequest,
  work: (ledger: Ledger) => Promise<ChangeSummary>,
): Promise<Outcome> {
  // Kept as a hash: whatever a client takes for a key, none of it enters the graph.
  const key = typeof asked.key === 'string' ? hashOf(asked.key) : randomUUID();
  let last: string | null = null;
  try {
    const change = await context.writeInTransaction(async (run) => {
      const state = await lockFeed(run, key);
      last = state.at;
      return recordIn(run, state, context.viewer.signature, { ...asked, key }, work);
    });
    context.advanceTo(change.at);
    return { about: change.about ?? null, change: change.id, errors: [] };
  } catch (error) {
    // What stood in the way may have been recorded since this request arrived.
    if (last !== null) context.advanceTo(last);
    if (error instanceof Unchanged) return { about: error.about, change: null, errors: [] };
    // One that was cut short is taken back, and what it left is no longer in the way.
    if (error instanceof ImportRunning && (await context.clearCutShortImport())) return record(context, asked, work);
    if (error instanceof InputRejected) return { about: error.about, change: null, errors: error.errors };
    throw error;
  }
}

class ImportRunning extends UnavailableError {
  constructor() {
    super('An import is being written. Try again when it is done.');
  }
}

/** Ends a transaction in which there was nothing to write. */
class Unchanged extends Error {
  constructor(readonly about: string | null) {
    super('Nothing was to be changed');
  }
}

type Recorded = Pick<ChangeRecord, 'id' | 'at' | 'about'>;

async function recordIn(
  run: Run,
  { sequence, at: last, importing, earlier }: FeedState,
  by: string,
  { action, key, input }: ChangeRequest & { key: string },
  work: (ledger: Ledger) => Promise<ChangeSummary>,
): Promise<Recorded> {
  if (importing !== null) throw new ImportRunning();
  const hash = hashOf([action, input]);
  if (earlier) return earlier.asked === hash ? earlier : refuseKey();
  const at = after(last);
  const ledger = new Ledger(run, at);
  const draft = await work(ledger);
  if (ledger.isEmpty) throw new Unchanged(draft.about);
  const change = changeRecord(ledger, { sequence: sequence + 1, by, action, key, asked: hash, draft });
  await appendChange(run, change, ledger.touched);
  return change;
}

/** The instant of a change: now, and later than the last one, so that a standpoint lies before or after any change. */
function after(last: string | null): string {
  return new Date(Math.max(Date.now(), last === null ? 0 : Date.parse(last) + 1)).toISOString();
}

/** JSON keeps apart the halves of characters, which are all one to UTF-8. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function refuseKey(): never {
  rejectInput(UserErrorCode.KEY_REUSED, ['key'], {
    en: 'This key was used for another change: take a new key for a new change.',
    fr: 'Cette clé a servi à une autre modification : prenez-en une nouvelle.',
  });
}
