import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { checkOperation } from './check-operation';
import type { CompiledQueries } from './compiled-queries';
import { countValues } from './cost/cost-meter';
import type { RequestContext } from './request-context';

/**
 * Runs a query of ours at the standpoint of the context, with the checks, the cost and the access
 * of a client's query, and returns its data. Rejects with the first error of any field, so that a
 * partial result is never mistaken for a complete one.
 */
export async function runQuery<T>(
  { schema, queries }: { schema: GraphQLSchema; queries: CompiledQueries },
  { document, variables }: { document: DocumentNode; variables: Record<string, unknown> },
  context: RequestContext,
): Promise<T> {
  const rules = { takes: 'queries and mutations', maxCost: context.maxOperationCost, isAnswered: true } as const;
  const checked = checkOperation(schema, { document, variables }, rules);
  const { cost, errors } = checked;
  // Its message contains the name of the variable, that of a scalar alone does not.
  if (errors[0]) throw errors[0];
  await context.admit(cost);
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
