import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { answeredAsOf } from '../../graph/access/answered-as-of';
import { standpointAt } from './as-of';
import { checkOperation } from './check-operation';
import { CompiledQueries } from './compiled-queries';
import { countValues } from './cost/cost-meter';
import { formatError, sortErrors, isFailure, messageIn, nameArguments, statusOfErrors } from './error-format';
import type { EventLoopScheduler } from './event-loop-scheduler';
import type { RequestContext } from './request-context';
import { AnswerTooLong, stringifyInTurns } from './stringify';

/** Maximum number of characters of all registered documents. */
const MAX_LENGTH = 8 * 2 ** 20;

/** The prefix that Apollo adds to the hash of a document. */
const PREFIX = 'apq:';

/**
 * The documents that clients request by the SHA-256 of their text (automatic persisted queries):
 * those of our own pages, which are never evicted, and the last ones that clients registered.
 */
function documentCache(ownDocuments: Readonly<Record<string, string>>) {
  const registered = new LRUCache<string, string>({ maxSize: MAX_LENGTH, sizeCalculation: (text) => text.length || 1 });
  const ownByKey = new Map(Object.entries(ownDocuments).map(([hash, text]) => [PREFIX + hash, text]));
  return {
    get: async (key: string) => ownByKey.get(key) ?? registered.get(key),
    set: async (key: string, text: string) => void registered.set(key, text),
    delete: async (key: string) => registered.delete(key),
  };
}

/** Maximum tokens of a document: above any real query, below one meant to exhaust the parser. */
export const MAX_TOKENS = 5_000;

/** Maximum number of characters of a response. */
const MAX_ANSWER_LENGTH = 16 * 2 ** 20;

/**
 * Creates an Apollo server that checks the complexity, sets the standpoint, and formats, masks and
 * logs errors. It finds our own documents by their hash.
 */
export function createApollo(
  schema: GraphQLSchema,
  turns: EventLoopScheduler,
  documents: Readonly<Record<string, string>> = {},
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compilingGateway(schema),
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stringifyResult: (result) => stringify(result, turns),
    parseOptions: { maxTokens: MAX_TOKENS },
    // /graphql checks this itself, before the look-up in the response cache.
    csrfPrevention: false,
    persistedQueries: { cache: documentCache(documents) },
    // Apollo's cache control would wrap every field; the response cache sets the headers.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), requestPlugin],
    // main.ts handles the signals.
    stopOnTerminationSignals: false,
  });
}

async function stringify(result: FormattedExecutionResult, turns: EventLoopScheduler): Promise<string> {
  try {
    return await stringifyInTurns(result, turns, MAX_ANSWER_LENGTH);
  } catch (error) {
    if (!(error instanceof AnswerTooLong)) throw error;
    const message = `The answer is longer than ${String(MAX_ANSWER_LENGTH)} characters. Ask for less.`;
    return JSON.stringify({ errors: [{ message, extensions: { code: 'ANSWER_TOO_LONG' } }] });
  }
}

/** Returns a gateway, Apollo's only extension point for an executor. */
function compilingGateway(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate: (load) => {
      load({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operationName, request: { variables: variableValues }, context }) => {
          const contextValue = context as RequestContext;
          const { operation, variables, asOf, errors } = contextValue.checked!;
          // Without data if a variable is rejected, like graphql-js.
          if (errors.length > 0) return variables ? { data: null, errors } : { errors };
          const execute = () => queries.run({ document, operationName, contextValue, variableValues });
          if (isIntrospection(operation)) return execute();
          const head = await contextValue.head();
          const requested = standpointAt(asOf, contextValue.standpoint, head);
          if (operation.operation === OperationTypeNode.QUERY) {
            contextValue.shareStandpoint(head, requested);
            return execute();
          }
          contextValue.setStandpoint(requested.standpoint);
          return execute().finally(contextValue.endDryRun);
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/** True for pure introspection, which also works while the graph is unreachable. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((field) => field.kind === 'Field' && field.name.value.startsWith('__'));
}

const requestPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue }) => {
    let isAtStandpoint = false;
    return Promise.resolve({
      didResolveOperation: async ({ schema, document, source, operation: requestedOperation, request }) => {
        contextValue.operation.name = requestedOperation?.name?.value ?? null;
        const { asOfHeaders, maxOperationCost: maxCost, operations, viewer } = contextValue;
        const checked = checkOperation(
          schema,
          { ...request, document, asOfHeaders },
          { takes: 'queries and mutations', maxCost, isAnswered: operations.isAnswered(source, viewer) },
        );
        // Execution reports the rejected values.
        contextValue.checked = checked;
        const { operation, variables, cost } = checked;
        if (!variables) return;
        await contextValue.admit(cost);
        isAtStandpoint = checked.errors.length === 0 && !isIntrospection(operation);
      },
      willSendResponse: async ({ response: { body, http } }) => {
        contextValue.settle(body.kind === 'single' ? countValues(body.singleResult.data) : 0);
        // A failed response is not cached: a retry may succeed, and errors contain the request id.
        if (body.kind !== 'single' || body.singleResult.errors) contextValue.answer.sharedAt = null;
        if (body.kind !== 'single') return;
        // Fails if the graph has become unreachable since a mutation was committed.
        if (isAtStandpoint) contextValue.extensions.asOf = await answeredAsOf(contextValue).catch(() => undefined);
        const errors = sortErrors(body.singleResult.errors ?? []);
        if (errors.length > 0) body.singleResult.errors = errors;
        contextValue.operation.errorCodes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))];
        http.status = statusOfErrors(errors) ?? http.status;
      },
      didEncounterErrors: ({ errors, operationName, document, schema }) => {
        if (document) nameArguments(errors, document, schema);
        for (const error of errors) error.message = messageIn(error, contextValue.language);
        const failures = errors.filter(isFailure);
        for (const error of failures) error.extensions.requestId = contextValue.requestId;
        // Fields that share a loader fail with the same error, which is logged once.
        const causes = new Map(failures.map((error) => [error.originalError ?? error, error.path]));
        // If the client has disconnected, its statements were cancelled, and fail.
        const level = contextValue.signal.aborted ? 'debug' : 'error';
        for (const [err, path] of causes) {
          contextValue.log[level]({ err, operationName, path }, 'request failed');
        }
        return Promise.resolve();
      },
    });
  },
};
