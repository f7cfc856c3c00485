import type { RequestContext } from './request-context';
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { standpointOf } from './as-of';
import { CompiledQueries } from './compiled-queries';
import { checkComplexity } from './complexity';
import { formatError, isFailure, nameArguments } from './error-format';

/** More tokens than a person or a dashboard writes; a parser bomb has more. */
export const MAX_TOKENS = 5_000;

/** Apollo over the schema: complexity checked, standpoint set, errors named, masked and logged. */
export function createApollo(schema: GraphQLSchema): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compiling(schema),
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    // Cache control would wrap every field, to say what our own headers say.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), requestPlugin],
    // The process that starts the server also stops it.
    stopOnTerminationSignals: false,
  });
}

/** Apollo has no place for an executor but that of a gateway. */
function compiling(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate: (load) => {
      load({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operationName, request, context }) =>
          queries.run({ document, operationName, contextValue: context, variableValues: request.variables }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** The schema can be read while the graph is away. */
function asksForSchemaOnly({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((field) => field.kind === 'Field' && field.name.value.startsWith('__'));
}

const requestPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that cannot be coerced are reported by the execution itself.
        if (!coerced) return;
        checkComplexity(schema, document, operationName ?? undefined, coerced);
        if (asksForSchemaOnly(operation)) return;
        const head = await contextValue.head();
        const asked = standpointOf(operation, coerced, contextValue.standpoint, head);
        if (operation.operation === OperationTypeNode.QUERY) contextValue.shareStandpoint(head, asked);
        else contextValue.setStandpoint(asked.standpoint);
      },
      willSendResponse: ({ response: { body } }) => {
        // What failed may not fail the next time, and names this request.
        if (body.kind !== 'single' || body.singleResult.errors) contextValue.answer.sharedAt = null;
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors, operationName, document }) => {
        if (document) nameArguments(errors, document);
        const failures = errors.filter(isFailure);
        for (const error of failures) error.extensions.requestId = contextValue.requestId;
        // What many fields share fails them all at once, and is one failure.
        const causes = new Map(failures.map((error) => [error.originalError ?? error, error.path]));
        for (const [err, path] of causes) {
          contextValue.log.error({ err, operationName, path }, 'request failed');
        }
        return Promise.resolve();
      },
    }),
};
