import { type DocumentNode, getOperationAST, type GraphQLError, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { inputError } from './check-inputs';
import type { CompiledQueries } from './compiled-queries';
import { countValues } from './cost/cost-meter';
import { requestedCost } from './cost/operation-cost';
import type { RequestContext } from './request-context';

/**
 * Runs a query of ours at the standpoint of the context, with the checks, the cost and the access of one that a client
 * sends, and returns its data. Rejects with the first error of any field, so that a part is never taken for the whole.
 */
export async function runQuery<T>(
  { schema, queries }: { schema: GraphQLSchema; queries: CompiledQueries },
  { document, variables }: { document: DocumentNode; variables: Record<string, unknown> },
  context: RequestContext,
): Promise<T> {
  const operation = getOperationAST(document) ?? undefined;
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  // Its message names the variable, that of a scalar alone does not.
  if (errors) throw errors[0]!;
  const error = inputError(schema, document, operation, variables);
  if (error) throw error;
  await context.admit(requestedCost(schema, document, undefined, variables, context.maxOperationCost));
  try {
    const result = await queries.run({ document, contextValue: context, variableValues: variables });
    context.settle(countValues(result.data));
    if (result.errors) throw firstOf(result.errors);
    return result.data as T;
  } finally {
    context.leave();
  }
}

function firstOf([error]: readonly GraphQLError[]): Error {
  return error!.originalError ?? error!;
}
