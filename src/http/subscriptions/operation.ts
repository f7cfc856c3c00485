import type { subscribe } from 'graphql';
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
import { checkComplexity } from '../../graphql/complexity';
import { nameArguments } from '../../graphql/error-format';

export interface SubscriptionRequest {
  query: unknown;
  operationName?: unknown;
  variables?: unknown;
}

export type Subscription = Omit<Parameters<typeof subscribe>[0], 'contextValue'> & { document: DocumentNode };

/** A subscription that can be run. Throws Refused with the errors that stand against it: the checks are those of /graphql. */
export function subscriptionOf(schema: GraphQLSchema, asked: SubscriptionRequest): Subscription {
  const { query } = asked;
  if (typeof query !== 'string') refuse('BAD_REQUEST', [new GraphQLError('`query` must be a string.')]);
  const document = parsed(query);
  const errors = validate(schema, document);
  if (errors.length > 0) refuse('GRAPHQL_VALIDATION_FAILED', errors, document);
  const operationName = typeof asked.operationName === 'string' ? asked.operationName : undefined;
  const operation = getOperationAST(document, operationName);
  if (!operation) refuse('OPERATION_RESOLUTION_FAILURE', [new GraphQLError('Say which operation: `operationName`.')]);
  if (operation.operation !== 'subscription') refuse('BAD_REQUEST', [new GraphQLError(ONLY_SUBSCRIPTIONS)]);
  const variableValues = variablesOf(asked.variables);
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
  if (values.errors) refuse('BAD_USER_INPUT', values.errors, document);
  checkComplexity(schema, document, operationName, values.coerced);
  return { schema, document, operationName, variableValues };
}

const ONLY_SUBSCRIPTIONS = 'Only a subscription is answered here: ask queries and mutations of /graphql.';

/** A request that is wrong before it is run. */
export class RequestRejected extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('This request is refused');
  }
}

function refuse(code: string, errors: readonly GraphQLError[], document?: DocumentNode): never {
  if (document) nameArguments(errors, document);
  for (const { extensions } of errors) extensions.code = code;
  throw new RequestRejected(errors);
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MAX_TOKENS });
  } catch (error) {
    return refuse('GRAPHQL_PARSE_FAILED', [error as GraphQLError]);
  }
}

function variablesOf(given: unknown): Exclude<ExecutionArgs['variableValues'], null> & object {
  if (given === undefined || given === null) return {};
  if (typeof given === 'object' && !Array.isArray(given)) return given as Record<string, unknown>;
  return refuse('BAD_REQUEST', [new GraphQLError('`variables` must be an object.')]);
}
