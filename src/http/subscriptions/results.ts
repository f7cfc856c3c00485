import type { RequestContext } from '../../graphql/request-context';
import { type ExecutionResult, GraphQLError, subscribe } from 'graphql';
import { formatError, isFailure } from '../../graphql/error-format';
import { RequestRejected, type Subscription } from './operation';

/**
 * The results of a subscription, with their errors named, masked and logged as those of /graphql are. Who leaves is let
 * go at once, though nothing has changed.
 */
export function results(subscription: Subscription, context: RequestContext): AsyncGenerator<ExecutionResult> {
  const leaving = new AbortController();
  context.signal = AbortSignal.any([context.signal, leaving.signal]);
  const shownOnes = shownResults(subscription, context);
  // A generator is left only where it stands, and it stands waiting: so the waiting is ended first.
  const leave = shownOnes.return.bind(shownOnes);
  shownOnes.return = (value) => {
    leaving.abort();
    return leave(value);
  };
  return shownOnes;
}

async function* shownResults(subscription: Subscription, context: RequestContext): AsyncGenerator<ExecutionResult> {
  try {
    const source = await subscribe({ ...subscription, contextValue: context });
    if (Symbol.asyncIterator in source) for await (const result of source) yield shown(result, context);
    else yield shown(source, context);
  } catch (error) {
    // Whoever has left reads no more, and what was read for them was given up.
    if (!context.signal.aborted) yield { errors: shownErrors(error, context) };
  }
}

function shown(result: ExecutionResult, context: RequestContext): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map((error) => shownError(error, context)) } : result;
}

/** What the client reads of what was thrown: see formatError. */
export function shownErrors(thrown: unknown, context: Pick<RequestContext, 'log' | 'requestId'>): GraphQLError[] {
  if (thrown instanceof RequestRejected) return thrown.errors.map((error) => shownError(error, context));
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return [shownError(new GraphQLError(error.message, { originalError: error }), context)];
}

function shownError(error: GraphQLError, { log, requestId }: Pick<RequestContext, 'log' | 'requestId'>): GraphQLError {
  if (isFailure(error)) {
    error.extensions.requestId = requestId;
    log.error({ err: error.originalError ?? error, path: error.path }, 'request failed');
  }
  const { message, locations, extensions: { http: _, ...extensions } = {} } = formatError(error.toJSON(), error);
  // As JSON says it: graphql makes an error's locations of its nodes only.
  const said = new GraphQLError(message, { path: error.path, extensions });
  return locations ? Object.defineProperty(said, 'locations', { value: locations, enumerable: true }) : said;
}
