import { createHash, randomUUID } from 'node:crypto';
import { UnavailableError } from '../../errors';
import { nearestNodes } from '../../graph/node/nearest-nodes';
import { didYouMean } from '../../graph/node/input-nodes';
import { Language } from '../../language/language';
import { message } from '../../language/message';
import type { ReadContext } from '../../store/loading/read-context';
import type { Run } from '../../store/neo4j/client';
import type { ChangeAction } from '../change-action';
import type { ChangeContext } from '../change-context';
import { checkKey } from '../input/checks';
import { InputRejected, rejectInput, type ValidationError, ValidationErrors } from '../input/validation-errors';
import { rejectHiddenEntry } from '../roster/reject-hidden-entry';
import type { WriteOptions } from '../write-mutation';
import { type ChangeRecord, changeRecord, type ChangeSummary } from './change-record';
import { appendChange, type FeedState, lockFeed } from './feed.store';
import { ImportRunning } from './import-running';
import { ChangeTransaction } from './change-transaction';

export interface ChangeRequest {
  action: ChangeAction;
  options: WriteOptions;
  /** The input, compared when the same key is sent again. */
  input: unknown;
}

export interface ChangeOutcome {
  /** The id of the node or tie that was changed, or that exists already. */
  about: string | null;
  /** The id of the change; null if nothing was recorded. */
  change: string | null;
  errors: readonly ValidationError[];
}

/**
 * Records one change: `apply` validates and writes in one transaction that locks the feed and
 * appends the change, so that changes are atomic and totally ordered. A request whose key was
 * recorded before gets the same answer. If `apply` writes nothing, no change is recorded. A dry run
 * does all of it and rolls it back once the fields of the payload are read. Throws UnavailableError
 * during an import, and with COMMIT_UNKNOWN where the connection was lost during the commit.
 */
export async function recordChange(
  context: ChangeContext,
  request: ChangeRequest,
  apply: (transaction: ChangeTransaction) => Promise<ChangeSummary>,
): Promise<ChangeOutcome> {
  // Keys are hashed, so that no client text enters the graph through them.
  const key =
    typeof request.options.idempotencyKey === 'string' ? hashOf(request.options.idempotencyKey) : randomUUID();
  const write = request.options.dryRun ? context.dryRun : context.writeInTransaction;
  let latest: string | null = null;
  try {
    const errors = new ValidationErrors();
    checkKey(errors, request.options.idempotencyKey);
    errors.throwIfAny();
    const change = await write(async (run) => {
      const state = await lockFeed(run, key);
      latest = state.at;
      return appendTo(run, state, context.viewer.signature, { ...request, key }, apply);
    });
    context.advanceTo(change.at);
    return { about: change.about ?? null, change: change.id, errors: [] };
  } catch (error) {
    // The answer shows the existing record, which may be newer than this request’s standpoint.
    if (latest !== null) context.advanceTo(latest);
    if (error instanceof NothingWritten) return { about: error.about, change: null, errors: [] };
    if (error instanceof ImportRunning && (await context.clearInterruptedImport())) {
      return recordChange(context, request, apply);
    }
    if (error instanceof InputRejected) {
      return { about: error.about, change: null, errors: await suggestIds(context, error.errors) };
    }
    if (error instanceof UnavailableError && error.extensions.code === 'COMMIT_UNKNOWN') {
      const values = { key: typeof request.options.idempotencyKey === 'string' ? 'given' : 'none' };
      throw new UnavailableError(message(context.language, 'change.commitUnknown', values), 'COMMIT_UNKNOWN');
    }
    throw error;
  }
}

/** Rolls back a transaction in which `apply` wrote nothing. */
class NothingWritten extends Error {
  constructor(readonly about: string | null) {
    super('The change wrote nothing');
  }
}

/** A transaction that sends its writes without waiting for each, to share a round trip. */
class PipelinedTransaction extends ChangeTransaction {
  private readonly sent: Promise<unknown>[] = [];

  /** Waits until all sent statements are written. Throws the error of a failed statement. */
  async written(): Promise<void> {
    await Promise.all(this.sent);
  }

  protected override write(statements: readonly (() => Promise<unknown>)[]): Promise<void> {
    for (const send of statements) {
      const written = send();
      written.catch(() => undefined);
      this.sent.push(written);
    }
    return Promise.resolve();
  }
}

async function appendTo(
  run: Run,
  { sequence, at: latest, importing, earlier }: FeedState,
  by: string,
  { action, key, input }: Pick<ChangeRequest, 'action' | 'input'> & { key: string },
  apply: (transaction: ChangeTransaction) => Promise<ChangeSummary>,
): Promise<Pick<ChangeRecord, 'id' | 'at' | 'about'>> {
  if (importing !== null) throw new ImportRunning();
  const requestHash = hashOf([action, input]);
  if (earlier) return earlier.asked === requestHash ? earlier : rejectInput('KEY_REUSED', ['idempotencyKey']);
  const transaction = new PipelinedTransaction(run, instantAfter(latest));
  const summary = await apply(transaction);
  await transaction.derive();
  await rejectHiddenEntry(transaction);
  if (transaction.isEmpty) throw new NothingWritten(summary.about);
  const change = changeRecord(transaction, { sequence: sequence + 1, by, action, key, asked: requestHash, ...summary });
  await Promise.all([transaction.written(), appendChange(run, change, transaction.touched)]);
  return change;
}

/** Returns the current instant, or a later one than `latest`: no two changes share an instant. */
function instantAfter(latest: string | null): string {
  return new Date(Math.max(Date.now(), latest === null ? 0 : Date.parse(latest) + 1)).toISOString();
}

/** Hashes the JSON, which escapes lone surrogates: UTF-8 would encode all of them identically. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Returns the errors, with the nearest nodes that the viewer may see for unknown ids. */
function suggestIds(context: ReadContext, errors: readonly ValidationError[]): Promise<ValidationError[]> {
  return Promise.all(errors.map((error) => withSuggestions(context, error)));
}

async function withSuggestions(context: ReadContext, error: ValidationError): Promise<ValidationError> {
  if (!error.unknown) return error;
  const { id, types } = error.unknown;
  const near = await nearestNodes(context, id, { types });
  if (near.length === 0) return error;
  return {
    ...error,
    en: `${error.en} ${didYouMean(near, Language.EN)}`,
    fr: `${error.fr} ${didYouMean(near, Language.FR)}`,
  };
}
