import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { MAX_TOKENS } from '../../graphql/apollo';
import { inputError } from '../../graphql/check-inputs';
import { requestedCost } from '../../graphql/cost/operation-cost';
import { nameArguments, unresolvedOperation } from '../../graphql/error-format';
import { resultKey } from './result-key';

export interface SubscriptionRequest {
  query: unknown;
  operationName?: unknown;
  variables?: unknown;
}

export interface Subscription extends Omit<ExecutionArgs, 'contextValue' | 'rootValue'> {
  /** See resultKey. */
  key: string;
}

const ONLY_SUBSCRIPTIONS = 'Only a subscription is answered here: ask queries and mutations of /graphql.';

/** A request that was rejected before execution, with the reasons. */
export class RequestRejected extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('This request is refused');
  }
}

/** Parses and validates a subscription, with the same checks as /graphql. Throws RequestRejected. */
export function parseSubscription(schema: GraphQLSchema, request: SubscriptionRequest): Subscription {
  const { query } = request;
  if (typeof query !== 'string') reject('BAD_REQUEST', [new GraphQLError('`query` must be a string.')]);
  const document = parseDocument(query);
  const errors = validate(schema, document);
  if (errors.length > 0) reject('GRAPHQL_VALIDATION_FAILED', errors, { document, schema });
  const operationName = typeof request.operationName === 'string' ? request.operationName : undefined;
  const operation = getOperationAST(document, operationName);
  if (!operation) reject('OPERATION_RESOLUTION_FAILURE', [unresolvedOperation()]);
  if (operation.operation !== 'subscription') reject('BAD_REQUEST', [new GraphQLError(ONLY_SUBSCRIPTIONS)]);
  const variableValues = parseVariables(request.variables);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
  if (values.errors) reject('BAD_USER_INPUT', values.errors, { document, schema });
  // Throws for one that is too complex. Each change that it answers is bounded by that.
  requestedCost(schema, document, operationName, variableValues);
  const error = inputError(schema, document, operation, variableValues);
  if (error) reject('BAD_USER_INPUT', [error]);
  const key = resultKey(query, document, operation, variableValues);
  return { schema, document, operationName, variableValues, key };
}

function reject(
  code: string,
  errors: readonly GraphQLError[],
  validated?: { document: DocumentNode; schema: GraphQLSchema },
): never {
  if (validated) nameArguments(errors, validated.document, validated.schema);
  for (const { extensions } of errors) extensions.code = code;
  throw new RequestRejected(errors);
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    return reject('GRAPHQL_PARSE_FAILED', [error as GraphQLError]);
  }
}

function parseVariables(variables: unknown): Exclude<ExecutionArgs['variableValues'], null> & object {
  if (variables === undefined || variables === null) return {};
  if (typeof variables === 'object' && !Array.isArray(variables)) return variables as Record<string, unknown>;
  return reject('BAD_REQUEST', [new GraphQLError('`variables` must be an object.')]);
}
