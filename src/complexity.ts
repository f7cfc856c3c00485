import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** Fields that one operation may ask for at the most, each list counted as long as it may be. */
const MOST_FIELDS = 250_000;

/** A list counts its items as often as `first` asks for them, a path search its paths. */
const byLength: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args.first;
  return typeof first === 'number' ? 1 + Math.max(1, first) * childComplexity : undefined;
};

/** Throws QUERY_TOO_COMPLEX for an operation that could answer with more fields than any reader needs. */
export function checkComplexity(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const estimators = [byLength, simpleEstimator({ defaultComplexity: 1 })];
  const complexity = getComplexity({ schema, query, operationName, variables, estimators });
  if (complexity <= MOST_FIELDS) return;
  throw new GraphQLError(
    `This asks for up to ${String(complexity)} fields; ${String(MOST_FIELDS)} is the most. Ask for shorter lists or fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX' } },
  );
}
