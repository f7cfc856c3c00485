import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  type ASTNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { ViewerContext } from '../../../graph/access/viewer';
import { MAX_TOKENS } from '../../graphql/apollo';
import { checkOperation } from '../../graphql/check-operation';
import { nameArguments } from '../../graphql/error-format';
import type { KnownOperations } from '../../graphql/listed-operations';
import type { OperationContext } from '../../graphql/request-context';

export interface SubscriptionRequest {
  /** Absent if `extensions` contain the hash of one of our documents, as in persisted queries. */
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** The rules for a subscription in addition to the client's request. */
type SubscriptionRules = Pick<OperationContext, 'asOfHeaders' | 'maxOperationCost' | 'operations'> &
  Pick<ViewerContext, 'viewer'>;

export interface Subscription extends Omit<ExecutionArgs, 'contextValue' | 'rootValue'> {
  /** See resultKey. */
  key: string;
}

/** Maximum number of open subscriptions of one socket, or of one stream of several. */
export const MAX_OPEN = 20;

/** A request that was rejected before execution, with the reasons. */
export class RequestRejected extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('This request is refused');
  }
}

/** Parses and validates a subscription. Throws RequestRejected, or as checkOperation does. */
export function parseSubscription(
  schema: GraphQLSchema,
  request: SubscriptionRequest,
  { asOfHeaders, maxOperationCost: maxCost, operations, viewer }: SubscriptionRules,
): Subscription {
  const query = request.query ?? documentOf(request.extensions, operations);
  if (typeof query !== 'string') reject('BAD_REQUEST', [new GraphQLError('`query` must be a string.')]);
  const document = parseDocument(query);
  const errors = validate(schema, document);
  if (errors.length > 0) reject('GRAPHQL_VALIDATION_FAILED', errors, { document, schema });
  const operationName = typeof request.operationName === 'string' ? request.operationName : undefined;
  const variableValues = parseVariables(request.variables);
  const operationRequest = { document, operationName, variables: variableValues, asOfHeaders };
  const isAnswered = operations.isAnswered(query, viewer);
  const checked = checkOperation(schema, operationRequest, { takes: 'subscriptions', maxCost, isAnswered });
  if (checked.errors.length > 0) reject('BAD_USER_INPUT', checked.errors, { document, schema });
  const key = resultKey(query, document, checked.operation, variableValues);
  return { schema, document, operationName, variableValues, key };
}

/** Returns the document of ours that a request references by its hash, if any. */
function documentOf(extensions: unknown, { documents }: KnownOperations): string | undefined {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' && Object.hasOwn(documents, hash) ? documents[hash] : undefined;
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

/**
 * Returns a key that is equal for operations whose results are equal for the same change and
 * viewer. Variables that are only passed to the subscription itself, such as the change to resume
 * after, determine which changes are sent, but not their content.
 */
export function resultKey(
  query: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const usedVariables = new Set<string>();
  const collect = (node: ASTNode) => visit(node, { Variable: ({ name }) => void usedVariables.add(name.value) });
  for (const selection of operation.selectionSet.selections) {
    collect(selection.kind === Kind.FIELD ? { ...selection, arguments: [] } : selection);
  }
  for (const directive of operation.directives ?? []) collect(directive);
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) collect(definition);
  const values = [...usedVariables].map((name) => [name, variables[name]]);
  return JSON.stringify([query, operation.name?.value, values]);
}
