import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { standpointOf } from './as-of';
import { checkComplexity } from './complexity';
import type { Context } from './context';
import { formatError, isExpected, nameArguments } from './error-format';

/** More tokens than a person or a dashboard writes; a parser bomb has more. */
const MOST_TOKENS = 5_000;

/** Apollo over the schema: complexity checked, standpoint set, errors named, masked and logged. */
export function createApollo(schema: GraphQLSchema): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [ApolloServerPluginLandingPageDisabled(), requestPlugin],
    // The process that starts the server also stops it.
    stopOnTerminationSignals: false,
  });
}

const requestPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, operationName, request }) => {
        if (!operation) return Promise.resolve();
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that cannot be coerced are reported by the execution itself.
        if (coerced) {
          contextValue.standpoint = standpointOf(operation, coerced, contextValue.standpoint);
          checkComplexity(schema, document, operationName ?? undefined, coerced);
        }
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors, operationName, document }) => {
        if (document) nameArguments(errors, document);
        for (const error of errors.filter((found) => !isExpected(found))) {
          contextValue.log.error(
            { err: error.originalError ?? error, operationName, path: error.path },
            'request failed',
          );
          error.extensions.requestId = contextValue.requestId;
        }
        return Promise.resolve();
      },
    }),
};
