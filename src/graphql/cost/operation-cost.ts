import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** The most fields that one operation may select, with each list counted at its maximum length. */
const MAX_FIELDS = 250_000;

/** The greatest `first` of any list. A resolver rejects a greater one with its own message. */
const MAX_FIRST = 1_000;

/** Multiplies the complexity of a list's items by `first`. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args.first;
  if (typeof first !== 'number') return undefined;
  return 1 + (first > MAX_FIRST ? 1 : Math.max(1, first)) * childComplexity;
};

/** Throws QUERY_TOO_COMPLEX for an operation that could return more than MAX_FIELDS fields. */
export function checkComplexity(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const estimators = [listEstimator, simpleEstimator({ defaultComplexity: 1 })];
  const complexity = measure({ schema, query, operationName, variables, estimators });
  if (complexity <= MAX_FIELDS) return;
  throw new GraphQLError(
    `This asks for up to ${String(complexity)} fields; ${String(MAX_FIELDS)} is the most. Ask for shorter lists or fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', ...BAD_REQUEST } },
  );
}

/** Apollo's default status for an error thrown before execution is 500. */
const BAD_REQUEST = { http: { status: 400 } };

/** Measuring reads all arguments, and so is the first to reject an invalid value, such as null for a non-null `first`. */
function measure(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument: [], ...BAD_REQUEST } });
  }
}
