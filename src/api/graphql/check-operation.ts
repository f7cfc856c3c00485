import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { type AsOf, asOfDirective, type AsOfHeaders, mergeAsOf, rejectAsOf } from './as-of';
import { inputError } from './check-inputs';
import { requestedCost } from './cost/operation-cost';
import { unresolvedOperation } from './error-format';
import { operationNotListed } from './listed-operations';

export interface OperationRequest {
  document: DocumentNode;
  operationName?: string | null;
  /** Not coerced yet. */
  variables?: Readonly<Record<string, unknown>> | null;
  /** Default: none. */
  asOfHeaders?: AsOfHeaders;
}

export interface OperationRules {
  /** The operations that the route accepts. */
  takes: 'subscriptions' | 'queries and mutations';
  /** Maximum units that one operation may cost; see MAX_COST. */
  maxCost: number;
  /** True where the viewer may send this document: see KnownOperations. */
  isAnswered: boolean;
}

export interface CheckedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The coerced variables; undefined if one of them is rejected. */
  variables: Record<string, unknown> | undefined;
  /** The times of its @asOf and of the request headers. */
  asOf: AsOf;
  /** Maximum units that it can cost; 0 if a variable is rejected. */
  cost: number;
  /** The errors of its values: all errors of variables, or the first of its arguments. */
  errors: readonly GraphQLError[];
}

/** The same maximum as in graphql-js. */
const MAX_VARIABLE_ERRORS = 50;

/**
 * Checks an operation of a valid document before execution, on every route. Throws a GraphQLError
 * with its status if the viewer may not send it, if there is no operation of that name, if the
 * route does not accept it, if it has headers that it must not have, or if it is too complex.
 */
export function checkOperation(
  schema: GraphQLSchema,
  { document, operationName, variables: rawVariables, asOfHeaders = {} }: OperationRequest,
  { takes, maxCost, isAnswered }: OperationRules,
): CheckedOperation {
  if (!isAnswered) throw operationNotListed();
  const operation = getOperationAST(document, operationName);
  if (!operation) throw unresolvedOperation();
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (isSubscription !== (takes === 'subscriptions')) throw misplacedOperation(isSubscription);
  if (operation.operation !== OperationTypeNode.QUERY) rejectAsOf(asOfHeaders);
  const values = { ...rawVariables };
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
