import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { type AsOf, asOfDirective, type AsOfHeaders, mergeAsOf, refuseAsOf } from './as-of';
import { inputError } from './check-inputs';
import { requestedCost } from './cost/operation-cost';
import { unresolvedOperation } from './error-format';
import { operationNotListed } from './listed-operations';

export interface OperationRequest {
  document: DocumentNode;
  operationName?: string | null;
  /** As the client gives them. */
  variables?: Readonly<Record<string, unknown>> | null;
  /** Default: none. */
  asOfHeaders?: AsOfHeaders;
}

export interface OperationRules {
  /** Whether subscriptions are answered where the operation was sent, or queries and mutations. */
  takes: 'subscriptions' | 'queries and mutations';
  /** The most units that one operation may cost; see MAX_COST. */
  maxCost: number;
  /** Whether the viewer is answered this document: see KnownOperations. */
  isAnswered: boolean;
}

export interface CheckedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The coerced variables; undefined where one of them is refused. */
  variables: Record<string, unknown> | undefined;
  /** The times of its @asOf and of the headers of its request. */
  asOf: AsOf;
  /** The units that it can cost; 0 where a variable is refused. */
  cost: number;
  /** Why its values are refused: all errors of variables, or the first of its arguments. */
  errors: readonly GraphQLError[];
}

/** As many errors of variables as graphql-js reports. */
const MAX_VARIABLE_ERRORS = 50;

/**
 * Checks an operation of a valid document before it is executed, by whatever route it came. Throws a GraphQLError with its
 * status where the viewer is not answered it, where there is no such operation, where it was sent to the wrong place or with
 * headers that it cannot have, and where it is too complex.
 */
export function checkOperation(
  schema: GraphQLSchema,
  { document, operationName, variables: given, asOfHeaders = {} }: OperationRequest,
  { takes, maxCost, isAnswered }: OperationRules,
): CheckedOperation {
  if (!isAnswered) throw operationNotListed();
  const operation = getOperationAST(document, operationName);
  if (!operation) throw unresolvedOperation();
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (isSubscription !== (takes === 'subscriptions')) throw misplacedOperation(isSubscription);
  if (operation.operation !== OperationTypeNode.QUERY) refuseAsOf(asOfHeaders);
  const values = { ...given };
  const options = { maxErrors: MAX_VARIABLE_ERRORS };
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values, options);
  if (!coerced) return { schema, document, operation, variables: undefined, asOf: {}, cost: 0, errors };
  const asOf = mergeAsOf(asOfHeaders, asOfDirective(operation, coerced), () => '@asOf');
  const cost = requestedCost(schema, document, operationName ?? undefined, values, maxCost);
  const error = inputError(schema, document, coerced);
  return { schema, document, operation, variables: coerced, asOf, cost, errors: error ? [error] : [] };
}

function misplacedOperation(isSubscription: boolean): GraphQLError {
  const message = isSubscription
    ? 'Subscriptions are at /graphql/stream (server-sent events) and over a WebSocket at /graphql.'
    : 'Only a subscription is answered here: ask queries and mutations of /graphql.';
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
