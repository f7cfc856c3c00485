import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type FieldCost, INTROSPECTION_SIZES, weightOf } from './field-costs';
import { graphSizeOf } from './graph-size';

/** Default maximum units that one operation may cost: about two seconds of one processor. */
export const MAX_COST = 250_000;

/** Maximum `first` of any list. A resolver rejects a larger one with its own message. */
const MAX_FIRST = 1_000;

/** Number of characters of a document that cost one unit to parse and validate. */
const CHARACTERS_PER_UNIT = 10;

/** Maximum nodes of an operation whose cost is estimated; a fragment counts at each spread. */
const MAX_NODES = 10_000;

/**
 * Returns the maximum units that an operation can cost, before execution: for each field its
 * weight, and one for each of its values, with a list counted at its maximum or assumed length; and
 * the length of the document. A field of Query that is selected several times with the same
 * arguments is computed once, and so has its weight once. `variables` are not coerced: the values
 * of enumerations cannot be coerced twice. Throws QUERY_TOO_COMPLEX above `maxCost`, and
 * BAD_USER_INPUT for an argument of the wrong type.
 */
export function requestedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  maxCost = MAX_COST,
): number {
  const computed = new Set<string>();
  const graphSize = graphSizeOf(schema);
  const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
    const cost = field.extensions.cost ?? {};
    const isMeta = type.name.startsWith('__');
    const size = isMeta ? (INTROSPECTION_SIZES[field.name] ?? 1) : sizeOf(cost, args);
    let computing = weightOf(cost, graphSize);
    if (computing > 0 && type === schema.getQueryType()) {
      const key = `${field.name} ${JSON.stringify(args)}`;
      if (computed.has(key)) computing = 0;
      computed.add(key);
    }
    return 1 + computing + size * childComplexity;
  };
  const length = document.loc?.end ?? 0;
  const cost = Math.ceil(
    length / CHARACTERS_PER_UNIT +
      measure({ schema, query: document, operationName, variables, estimators: [estimate] }),
  );
  if (cost > maxCost) throw tooComplex(cost, maxCost);
  return cost;
}

/** Returns the number of items: the product of the slicing arguments, or the assumed size. */
function sizeOf({ assumedSize = 1, slicingArguments = [] }: FieldCost, args: Record<string, unknown>): number {
  if (slicingArguments.length === 0) return assumedSize;
  return slicingArguments.reduce((size, name) => size * sliceSize(args[name], assumedSize), 1);
}

/** Returns the size that an argument gives; a value that is no number is rejected or absent. */
function sliceSize(value: unknown, fallback: number): number {
  const size: unknown = Array.isArray(value) ? value.length : value;
  if (typeof size !== 'number' || size > MAX_FIRST) return fallback;
  return Math.max(1, size);
}

function tooComplex(cost: number, maxCost: number): GraphQLError {
  return new GraphQLError(
    `This could cost ${String(cost)} units; ${String(maxCost)} is the most. Ask for shorter lists, fewer levels or less at once.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', cost: { requested: cost }, ...BAD_REQUEST } },
  );
}

/** Apollo's default status for an error thrown before execution is 500. */
const BAD_REQUEST = { http: { status: 400 } };

/** Estimates the cost, and is the first to reject an invalid argument, such as a null `first`. */
function measure(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity({ ...options, maxQueryNodes: MAX_NODES });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes } = error;
    if (message.startsWith('Query exceeds')) {
      throw new GraphQLError(
        `This selects more than ${String(MAX_NODES)} fields, with each fragment counted wherever it is spread.`,
        { extensions: { code: 'QUERY_TOO_COMPLEX', ...BAD_REQUEST } },
      );
    }
    throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument: [], ...BAD_REQUEST } });
  }
}
