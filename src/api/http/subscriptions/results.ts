import { createSourceEventStream, execute, type ExecutionResult, GraphQLError } from 'graphql';
import { answeredAsOf } from '../../../graph/access/answered-as-of';
import { formatError, isFailure } from '../../graphql/error-format';
import type { LogContext, RequestContext } from '../../graphql/request-context';
import { RequestRejected, type Subscription } from './operation';

/** Spreads simultaneous work, such as results of subscriptions, over turns of the event loop. */
export class PacedQueue {
  private waiting: (() => void)[] = [];

  /** `perTurn` callers continue in each turn, in the order of their calls. */
  constructor(private readonly perTurn: number) {}

  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.waiting.push(resolve) === 1) setImmediate(() => this.resume());
    });
  }

  private resume(): void {
    const rest = this.waiting.slice(this.perTurn);
    for (const resolve of this.waiting.slice(0, this.perTurn)) resolve();
    this.waiting = rest;
    if (rest.length > 0) setImmediate(() => this.resume());
  }
}

/** A result takes up to 0.1 ms to send; a request waits for a turn per step, of about ten. */
const turns = new PacedQueue(5);

/**
 * Returns the results of a subscription, with errors formatted, masked and logged as for /graphql.
 * `return()` ends it at once, even while it waits for the next change. `open` is called at its
 * start, and the returned function at its end.
 */
export function subscriptionResults(
  subscription: Subscription,
  context: RequestContext,
  open?: () => () => void,
): AsyncGenerator<ExecutionResult> {
  const leaving = new AbortController();
  context.signal = AbortSignal.any([context.signal, leaving.signal]);
  const results = generate(subscription, context, open);
  // return() takes effect only once the generator yields, so the wait must end first.
  const endGenerator = results.return.bind(results);
  results.return = (value) => {
    leaving.abort();
    return endGenerator(value);
  };
  return results;
}

async function* generate(
  subscription: Subscription,
  context: RequestContext,
  open?: () => () => void,
): AsyncGenerator<ExecutionResult> {
  let close: (() => void) | undefined;
  try {
    close = open?.();
    const source = await createSourceEventStream({ ...subscription, contextValue: context });
    if (!(Symbol.asyncIterator in source)) {
      yield formatResult(source, context);
      return;
    }
    for await (const change of source as AsyncIterable<{ id: string }>) {
      const result = await executeShared(subscription, context, change);
      await turns.next();
      yield formatResult(result, context);
    }
  } catch (error) {
    // After the subscriber has disconnected, the error is only that its statements were cancelled.
    if (!context.signal.aborted) yield { errors: formatErrors(error, context) };
  } finally {
    close?.();
  }
}

/** Executes the operation for a change, once for all subscriptions with the same result. */
function executeShared(
  { key, ...operation }: Subscription,
  context: RequestContext,
  rootValue: { id: string },
): Promise<ExecutionResult> {
  return context.shareWork(JSON.stringify([context.language, rootValue.id, key]), async (contextValue) => {
    const result = await execute({ ...operation, rootValue, contextValue });
    return { ...result, extensions: { asOf: await answeredAsOf(context) } };
  });
}

function formatResult(result: ExecutionResult, context: LogContext): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map((error) => maskError(error, context)) } : result;
}

/** Returns the errors for the client from any thrown value: see formatError. */
export function formatErrors(thrown: unknown, context: LogContext): GraphQLError[] {
  if (thrown instanceof RequestRejected) return thrown.errors.map((error) => maskError(error, context));
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return [maskError(new GraphQLError(error.message, { originalError: error }), context)];
}

function maskError(error: GraphQLError, { log, requestId }: LogContext): GraphQLError {
  if (isFailure(error)) {
    error.extensions.requestId = requestId;
    log.error({ err: error.originalError ?? error, path: error.path }, 'request failed');
  }
  const { message, locations, extensions: { http: _, ...extensions } = {} } = formatError(error.toJSON(), error);
  const masked = new GraphQLError(message, { path: error.path, extensions });
  // GraphQLError computes locations from AST nodes only, so they are set afterwards.
  return locations ? Object.defineProperty(masked, 'locations', { value: locations, enumerable: true }) : masked;
}
