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

/** The least and the most characters that a client may ask an answer to have. */
const MAX_CHARACTERS = { least: 1_000, most: 8_000, usual: 2_000 };

/** What a client asks besides the variables of an operation. */
interface Asked {
  operation: ToolOperation;
  variables: Record<string, unknown>;
  cursor: AnswerCursor;
  maxCharacters: number;
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
    context.language = readLanguage(request, given.lang);
    const asked = readArguments(tool, given, context.language);
    context.operation.name = asked.operation.name;
    return { text: await answerText(asked, resources, { context, client }), isError: false };
  } catch (error) {
    context.operation.errorCodes = [errorCode(error)];
    if (!(error instanceof GraphQLError) || isFailure(error)) {
      context.log.error({ err: error, operationName: context.operation.name }, 'request failed');
    }
    return { text: errorText(error, context.language, request.id), isError: true };
  }
}

interface Asking {
  context: RequestContext;
  client: ToolClient;
}

async function answerText(asked: Asked, resources: ToolResources, asking: Asking): Promise<string> {
  const { otherwise } = asked.operation;
  try {
    return await answerOperation(asked, resources, asking);
  } catch (error) {
    if (!otherwise || errorCode(error) !== 'BAD_USER_INPUT') throw error;
    return answerOperation({ ...asked, operation: { ...asked.operation, document: otherwise } }, resources, asking);
  }
}

/** Asks again with the ids of the records whose names were given in place of ids. */
async function answerOperation(
  asked: Asked,
  resources: ToolResources,
  asking: Asking,
  taken: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  try {
    return await answerIds(asked, resources, asking, taken);
  } catch (error) {
    if (!(error instanceof UnknownIdError) || error.idOfName.size === 0) throw error;
    const variables = replaceIds(asked.operation.input, asked.variables, error.idOfName) as typeof asked.variables;
    const all = new Map([...taken, ...error.idOfName]);
    return answerOperation({ ...asked, variables }, resources, asking, all);
  }
}

async function answerIds(
  { operation: { document, answerer }, variables: given, cursor, maxCharacters }: Asked,
  { schema, queries }: ToolResources,
  { context, client: { request, state } }: Asking,
  taken: ReadonlyMap<string, string>,
): Promise<string> {
  const { language, maxOperationCost: maxCost, asOfHeaders } = context;
  const asked = { document, variables: { ...given, ...(cursor.after !== undefined && { after: cursor.after }) } };
  const rules = { takes: 'queries and mutations', maxCost, isAnswered: true } as const;
  const { variables, asOf, errors } = checkOperation(schema, { ...asked, asOfHeaders }, rules);
  if (!variables) throw errors[0]!;
  const head = await state.head();
  context.shareStandpoint(head, standpointAt(asOf, context.standpoint, head));
  const data = await runQuery<unknown>({ schema, queries }, asked, context);
  const { standpoint } = context;
  const { head: said, ...answer } = answerer(data, { variables, language, today: standpoint.valid });
  // In the order of the arguments, whichever was looked up first.
  const ids = JSON.stringify(given);
  const names = [...taken]
    .sort(([, a], [, b]) => ids.indexOf(`"${a}"`) - ids.indexOf(`"${b}"`))
    .map(([name, id]) => message(language, 'mcp.taken', { name, id }));
  const answered = { ...answer, head: [...names, ...said] };
  return toolText(answered, { ...asOf, language, standpoint, origin: originOf(request), cursor, maxCharacters });
}

/** What is asked. Throws RequestError, with what is allowed, for an argument that a tool does not have, lacks or cannot take. */
function readArguments(tool: Tool, given: Readonly<Record<string, unknown>>, language: LanguageCode): Asked {
  const { lang: _lang, after, maxCharacters = MAX_CHARACTERS.usual, ...others } = given;
  const refuse = (key: MessageKey, values: Record<string, string | number>): never => {
    throw new RequestError(400, message(language, key, { tool: tool.name, ...values }));
  };
  const cursor = readCursor(after) ?? refuse('mcp.error.cursor', {});
  const { least, most } = MAX_CHARACTERS;
  const isLength = Number.isInteger(maxCharacters) && Number(maxCharacters) >= least && Number(maxCharacters) <= most;
  if (!isLength) refuse('mcp.error.length', { least, most });
  const { operation, variables: plain } = chooseOperation(tool, others, refuse, language);
  const { properties, required } = operation.input;
  const variables = Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [
      name,
      isPlainList(properties[name]) ? dividedAtCommas(value) : value,
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

/** Whether an argument is a list of texts, which a client may also give as one text. */
function isPlainList(property: JsonSchema | undefined): boolean {
  return property?.items?.type === 'string';
}

function dividedAtCommas(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value;
}

/** What every tool takes besides its variables. */
const COMMON = ['after', 'maxCharacters', 'lang'];
/** The most characters of a value that an error repeats. */
const MAX_QUOTED = 100;

function chooseOperation(
  { operations }: Tool,
  given: Record<string, unknown>,
  refuse: (key: MessageKey, values: Record<string, string | number>) => never,
  language: LanguageCode,
): { operation: ToolOperation; variables: Record<string, unknown> } {
  const [only] = operations.values();
  if (operations.size === 1) return { operation: only!, variables: given };
  const { what, ...variables } = given;
  const operation = operations.get(String(what));
  const [example = ''] = operations.keys();
  const values = formatWords([...operations.keys()], language, 'disjunction');
  return operation
    ? { operation, variables }
    : refuse('mcp.error.what', { values, example: JSON.stringify({ what: example }) });
}

/** The code of an error, for the metrics. */
function errorCode(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** What is wrong and what to do, for an assistant to act on. An unexpected error is masked. */
function errorText(error: unknown, language: LanguageCode, requestId: string): string {
  const plain = requestErrorOf(error, language);
  if (!plain) return message(language, 'mcp.error.failed', { id: requestId });
  const isInput = error instanceof RequestError ? error.statusCode === 400 : errorCode(error) === 'BAD_USER_INPUT';
  return isInput ? message(language, 'mcp.error.input', { message: plain.message }) : plain.message;
}
