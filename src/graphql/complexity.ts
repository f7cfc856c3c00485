import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** Fields that one operation may ask for at the most, each list counted as long as it may be. */
const MAX_FIELDS = 250_000;

/** The longest that any list may be asked for. One asked for longer is refused by its own resolver, which says why. */
const LONGEST = 1_000;

/** A list counts its items as often as `first` asks for them. */
const byLength: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args.first;
  if (typeof first !== 'number') return undefined;
  return 1 + (first > LONGEST ? 1 : Math.max(1, first)) * childComplexity;
};

/** Throws QUERY_TOO_COMPLEX for an operation that could answer with more fields than any reader needs. */
export function checkComplexity(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const estimators = [byLength, simpleEstimator({ defaultComplexity: 1 })];
  const complexity = measured({ schema, query, operationName, variables, estimators });
  if (complexity <= MAX_FIELDS) return;
  throw new GraphQLError(
    `This asks for up to ${String(complexity)} fields; ${String(MAX_FIELDS)} is the most. Ask for shorter lists or fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', ...BAD_REQUEST } },
  );
}

/** Apollo answers what fails before the execution with status 500 unless told otherwise. */
const BAD_REQUEST = { http: { status: 400 } };

/** Measuring reads every argument, and so is the first to meet a value that does not fit, such as null for `first`. */
function measured(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument: [], ...BAD_REQUEST } });
  }
}
