import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { LanguageCode } from '../../language/language';
import { UnknownIdError } from '../../errors';
import { message, type MessageKey } from '../../language/message';
import { formatWords } from '../../language/names';
import { standpointAt } from '../graphql/as-of';
import { checkOperation } from '../graphql/check-operation';
import type { CompiledQueries } from '../graphql/compiled-queries';
import { isFailure } from '../graphql/error-format';
import type { RequestContext } from '../graphql/request-context';
import { runQuery } from '../graphql/run-query';
import { createContext, type SharedResources } from '../http/context';
import { RequestError, requestErrorOf } from '../http/request-error';
import { originOf } from '../http/cross-site';
import { readLanguage } from '../http/query-parameters';
import type { RequestState } from '../http/request-state';
import { type AnswerCursor, readCursor } from './cursor';
import { exampleOf, isAllowed, type JsonSchema, replaceIds, valuesOf } from './input-schema';
import { toolText } from './tool-text';
import type { Tool, ToolOperation } from './tools';

export interface ToolResources {
  schema: GraphQLSchema;
  queries: CompiledQueries;
  shared: SharedResources;
}

/** The client that calls a tool. */
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

/** The minimum, maximum and default number of characters of an answer. */
const MAX_CHARACTERS = { least: 1_000, most: 12_000, usual: 2_000 };

/** The request for an operation, including paging. */
interface OperationCall {
  operation: ToolOperation;
  variables: Record<string, unknown>;
  cursor: AnswerCursor;
  maxCharacters: number;
}

/** Returns the result or the error in words; access, limits and cost are those of /graphql. */
export async function runTool(
  tool: Tool,
  toolArguments: Readonly<Record<string, unknown>>,
  resources: ToolResources,
  client: ToolClient,
): Promise<ToolResult> {
  const { request, state, signal } = client;
  const context = await createContext(resources.shared, request, state, signal);
  context.operation.name = tool.name;
  request.executionContext = context;
  try {
    context.language = readLanguage(request, toolArguments.lang);
    const call = readArguments(tool, toolArguments, context.language);
    context.operation.name = call.operation.name;
    return { text: await answerText(call, resources, { context, client }), isError: false };
  } catch (error) {
    context.operation.errorCodes = [errorCode(error)];
    if (!(error instanceof GraphQLError) || isFailure(error)) {
      context.log.error({ err: error, operationName: context.operation.name }, 'request failed');
    }
    return { text: errorText(error, context.language, request.id), isError: true };
  }
}

interface CallContext {
  context: RequestContext;
  client: ToolClient;
}

async function answerText(call: OperationCall, resources: ToolResources, callContext: CallContext): Promise<string> {
  const { otherwise } = call.operation;
  try {
    return await answerOperation(call, resources, callContext);
  } catch (error) {
    if (!otherwise || errorCode(error) !== 'BAD_USER_INPUT') throw error;
    return answerOperation({ ...call, operation: { ...call.operation, document: otherwise } }, resources, callContext);
  }
}

/** Repeats the operation with the ids of records whose names were sent instead of ids. */
async function answerOperation(
  call: OperationCall,
  resources: ToolResources,
  callContext: CallContext,
  idOfName: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  try {
    return await answerIds(call, resources, callContext, idOfName);
  } catch (error) {
    if (!(error instanceof UnknownIdError) || error.idOfName.size === 0) throw error;
    const variables = replaceIds(call.operation.input, call.variables, error.idOfName) as typeof call.variables;
    const allIds = new Map([...idOfName, ...error.idOfName]);
    return answerOperation({ ...call, variables }, resources, callContext, allIds);
  }
}

async function answerIds(
  { operation: { document, answerer }, variables: callVariables, cursor, maxCharacters }: OperationCall,
  { schema, queries }: ToolResources,
  { context, client: { request, state } }: CallContext,
  idOfName: ReadonlyMap<string, string>,
): Promise<string> {
  const { language, maxOperationCost: maxCost, asOfHeaders } = context;
  const query = {
    document,
    variables: { ...callVariables, ...(cursor.after !== undefined && { after: cursor.after }) },
  };
  const rules = { takes: 'queries and mutations', maxCost, isAnswered: true } as const;
  const { variables, asOf, errors } = checkOperation(schema, { ...query, asOfHeaders }, rules);
  if (!variables) throw errors[0]!;
  const head = await state.head();
  context.shareStandpoint(head, standpointAt(asOf, context.standpoint, head));
  const data = await runQuery<unknown>({ schema, queries }, query, context);
  const { standpoint } = context;
  const { head: answerHead, ...answer } = answerer(data, { variables, language, today: standpoint.valid });
  // In the order of the arguments, not of the look-ups.
  const ids = JSON.stringify(callVariables);
  const names = [...idOfName]
    .sort(([, a], [, b]) => ids.indexOf(`"${a}"`) - ids.indexOf(`"${b}"`))
    .map(([name, id]) => message(language, 'mcp.taken', { name, id }));
  const fullAnswer = { ...answer, head: [...names, ...answerHead] };
  return toolText(fullAnswer, { ...asOf, language, standpoint, origin: originOf(request), cursor, maxCharacters });
}

/** Parses the arguments. Throws RequestError, with the allowed values, for an invalid one. */
function readArguments(
  tool: Tool,
  toolArguments: Readonly<Record<string, unknown>>,
  language: LanguageCode,
): OperationCall {
  const { lang: _lang, after, maxCharacters = MAX_CHARACTERS.usual, ...otherArguments } = toolArguments;
  const refuse = (key: MessageKey, values: Record<string, string | number>): never => {
    throw new RequestError(400, message(language, key, { tool: tool.name, ...values }));
  };
  const cursor = readCursor(after) ?? refuse('mcp.error.cursor', {});
  const { least, most } = MAX_CHARACTERS;
  const isLength = Number.isInteger(maxCharacters) && Number(maxCharacters) >= least && Number(maxCharacters) <= most;
  if (!isLength) refuse('mcp.error.length', { least, most });
  const { operation, variables: unparsed } = chooseOperation(tool, otherArguments, refuse, language);
  const { properties, required } = operation.input;
  const variables = Object.fromEntries(
    Object.entries(unparsed).map(([name, value]) => [
      name,
      isPlainList(properties[name]) ? splitAtCommas(value) : value,
    ]),
  );
  for (const [name, value] of Object.entries(variables)) {
    const property = properties[name];
    const names = formatWords([...Object.keys(properties), ...COMMON], language, 'conjunction');
    if (!property) return refuse('mcp.error.extra', { name, names });
    if (value === null || isAllowed(property, value)) continue;
    const values = valuesOf(property);
    refuse('mcp.error.value', {
      name,
      value: JSON.stringify(value).slice(0, MAX_QUOTED),
      values: values.length > 0 ? formatWords(values, language, 'disjunction') : 'none',
      example: JSON.stringify({ [name]: exampleOf(property) }),
    });
  }
  const missing = required.find((name) => variables[name] === undefined);
  if (missing === undefined) return { operation, variables, cursor, maxCharacters: Number(maxCharacters) };
  return refuse('mcp.error.missing', {
    name: missing,
    example: JSON.stringify({ [missing]: exampleOf(properties[missing]!) }),
  });
}

/** True for a list of texts, which a client may also send as one text. */
function isPlainList(property: JsonSchema | undefined): boolean {
  return property?.items?.type === 'string';
}

function splitAtCommas(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value;
}

/** The arguments of every tool in addition to its variables. */
const COMMON = ['after', 'maxCharacters', 'lang'];
/** Maximum number of characters of a value that an error repeats. */
const MAX_QUOTED = 100;

function chooseOperation(
  { operations }: Tool,
  toolArguments: Record<string, unknown>,
  refuse: (key: MessageKey, values: Record<string, string | number>) => never,
  language: LanguageCode,
): { operation: ToolOperation; variables: Record<string, unknown> } {
  const [first] = operations.values();
  if (operations.size === 1) return { operation: first!, variables: toolArguments };
  const { what, ...variables } = toolArguments;
  const operation = operations.get(String(what));
  const [example = ''] = operations.keys();
  const values = formatWords([...operations.keys()], language, 'disjunction');
  return operation
    ? { operation, variables }
    : refuse('mcp.error.what', { values, example: JSON.stringify({ what: example }) });
}

/** Returns the code of an error, for the metrics. */
function errorCode(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** Formats the error and its remedy for an assistant. An unexpected error is masked. */
function errorText(error: unknown, language: LanguageCode, requestId: string): string {
  const clientError = requestErrorOf(error, language);
  if (!clientError) return message(language, 'mcp.error.failed', { id: requestId });
  if (error instanceof UnknownIdError && error.isUnknownName) {
    const none = message(language, 'answer.noOrganisation');
    return message(language, 'mcp.error.unknownName', { message: clientError.message, none });
  }
  const isInput = error instanceof RequestError ? error.statusCode === 400 : errorCode(error) === 'BAD_USER_INPUT';
  return isInput ? message(language, 'mcp.error.input', { message: clientError.message }) : clientError.message;
}
