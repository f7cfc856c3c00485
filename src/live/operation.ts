import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  subscribe,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { MOST_TOKENS } from '../apollo';
import { checkComplexity } from '../complexity';
import type { Context } from '../context';
import { formatError, isFailure } from '../error-format';

export interface Asked {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** A subscription that can be run, or the errors that stand against it: the same checks as /graphql makes. */
export function subscriptionOf(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asked,
): Omit<ExecutionArgs, 'contextValue'> | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') {
      return { errors: [badInput('Only a subscription is answered here: ask queries and mutations of /graphql.')] };
    }
    const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (values.errors) return { errors: values.errors };
    checkComplexity(schema, document, operationName ?? undefined, values.coerced);
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(String(error))] };
  }
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });

/**
 * The results of a subscription, with their errors named, masked and logged as those of /graphql are. Who leaves is let
 * go at once, though nothing has changed.
 */
export function results(args: ExecutionArgs): AsyncGenerator<ExecutionResult> {
  const context = args.contextValue as Context;
  const leaving = new AbortController();
  context.signal = AbortSignal.any([context.signal, leaving.signal]);
  const inner = shownResults(args, context);
  return Object.assign(Object.create(inner) as typeof inner, {
    next: () => inner.next(),
    throw: (error: unknown) => inner.throw(error),
    return: (value: unknown) => {
      leaving.abort();
      return inner.return(value);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  });
}

async function* shownResults(args: ExecutionArgs, context: Context): AsyncGenerator<ExecutionResult> {
  try {
    const source = await subscribe(args);
    if (!(Symbol.asyncIterator in source)) {
      yield shown(source, context);
      return;
    }
    for await (const result of source) yield shown(result, context);
  } catch (error) {
    const found = error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
    yield shown({ errors: [found] }, context);
  }
}

function shown(result: ExecutionResult, { log, requestId }: Context): ExecutionResult {
  if (!result.errors) return result;
  for (const error of result.errors.filter(isFailure)) {
    error.extensions.requestId = requestId;
    log.error({ err: error, path: error.path }, 'request failed');
  }
  return { ...result, errors: result.errors.map(formatted) };
}

function formatted(error: GraphQLError): GraphQLError {
  const { message, extensions } = formatError(error.toJSON(), error);
  return new GraphQLError(message, { path: error.path, extensions });
}
