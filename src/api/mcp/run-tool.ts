import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatWords } from '../../language/names';
import { standpointAt } from '../graphql/as-of';
import { checkOperation } from '../graphql/check-operation';
import type { CompiledQueries } from '../graphql/compiled-queries';
import { isFailure } from '../graphql/error-format';
import type { RequestContext } from '../graphql/request-context';
import { runQuery } from '../graphql/run-query';
import { createContext, type SharedResources } from '../http/context';
import { RequestError } from '../http/error-reply';
import { originOf } from '../http/cross-site';
import { requestErrorOf } from '../http/query-parameters';
import { readLanguage, type RequestState } from '../http/request-state';
import { toolText } from './tool-text';
import type { Tool } from './tools';

export interface ToolResources {
  schema: GraphQLSchema;
  queries: CompiledQueries;
  shared: SharedResources;
}

/** Who asks. */
export interface ToolClient {
  request: FastifyRequest;
  state: RequestState;
  /** Aborted when the client has disconnected. */
  signal: AbortSignal;
}

export interface ToolResult {
  text: string;
  isError: boolean;
}

/**
 * Asks an operation with the access, the limits and the cost of one that the client sends to /graphql, and says in words what it
 * found, or what is wrong and what to do.
 */
export async function runTool(
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  resources: ToolResources,
  client: ToolClient,
): Promise<ToolResult> {
  const { request, state, signal } = client;
  const context = await createContext(resources.shared, request, state, signal);
  context.operation.name = tool.name;
  request.executionContext = context;
  try {
    const { lang, ...variables } = given;
    context.language = readLanguage(request, lang);
    checkArguments(tool, variables, context.language);
    return { text: await answerText(tool, variables, resources, { context, client }), isError: false };
  } catch (error) {
    context.operation.errorCodes = [errorCode(error)];
    if (!(error instanceof GraphQLError) || isFailure(error)) {
      context.log.error({ err: error, operationName: tool.name }, 'request failed');
    }
    return { text: errorText(error, context.language, request.id), isError: true };
  }
}

async function answerText(
  { document, answerer }: Tool,
  given: Record<string, unknown>,
  { schema, queries }: ToolResources,
  { context, client: { request, state } }: { context: RequestContext; client: ToolClient },
): Promise<string> {
  const { language, maxOperationCost: maxCost, asOfHeaders } = context;
  const asked = { document, variables: given };
  const rules = { takes: 'queries and mutations', maxCost, isAnswered: true } as const;
  const { variables, asOf, errors } = checkOperation(schema, { ...asked, asOfHeaders }, rules);
  if (!variables) throw errors[0]!;
  const head = await state.head();
  context.shareStandpoint(head, standpointAt(asOf, context.standpoint, head));
  const data = await runQuery<unknown>({ schema, queries }, asked, context);
  const { standpoint } = context;
  const answer = answerer(data, { variables, language });
  return toolText(answer, { ...asOf, language, standpoint, origin: originOf(request) });
}

/** Throws RequestError for an argument that a tool does not have, which an operation would ignore, and for one that it lacks. */
function checkArguments(
  { name: tool, input: { properties, required } }: Tool,
  given: Readonly<Record<string, unknown>>,
  language: LanguageCode,
): void {
  const extra = Object.keys(given).find((name) => !Object.hasOwn(properties, name));
  if (extra !== undefined) {
    const names = formatWords([...Object.keys(properties), 'lang'], language, 'conjunction');
    throw new RequestError(400, message(language, 'mcp.error.extra', { tool, name: extra, names }));
  }
  const missing = required.find((name) => given[name] === undefined);
  if (missing !== undefined)
    throw new RequestError(400, message(language, 'mcp.error.missing', { tool, name: missing }));
}

/** The code of an error, for the metrics. */
function errorCode(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** What is wrong and what to do, for an assistant to act on. An unexpected error is masked. */
function errorText(error: unknown, language: LanguageCode, requestId: string): string {
  const plain = requestErrorOf(error);
  if (!(plain instanceof RequestError)) return message(language, 'mcp.error.failed', { id: requestId });
  const isInput = error instanceof RequestError ? error.statusCode === 400 : errorCode(error) === 'BAD_USER_INPUT';
  return isInput ? message(language, 'mcp.error.input', { message: plain.message }) : plain.message;
}
