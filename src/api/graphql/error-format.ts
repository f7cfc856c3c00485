import {
  type ASTNode,
  type ASTVisitor,
  BREAK,
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isScalarType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ClientError, RulesClashError, UnavailableError } from '../../errors';
import { Language, type LanguageCode } from '../../language/language';
import { message, textIn } from '../../language/message';
import { MAX_QUOTED, quote } from '../../language/text';

/**
 * True for an expected error, whose message is meant for the client: one of graphql-js about the
 * document or the variables, or one of a resolver with a code. One of graphql-js about a field's
 * value is a defect of our data.
 */
export function isExpected(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const thrown = error.originalError ?? error;
  return thrown instanceof GraphQLError && (error.path === undefined || thrown.extensions.code !== undefined);
}

/** True where the error must be logged: it is unexpected, or the graph is unavailable. */
export function isFailure(error: GraphQLError): boolean {
  return !isExpected(error) || (error.originalError ?? error) instanceof UnavailableError;
}

/** Creates the error for a document without the named operation, or with several and no name. */
export function unresolvedOperation(): GraphQLError {
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
  return new GraphQLError('`operationName` must name an operation of the document.', { extensions });
}

/** Returns the message in a language: its own, unless thrown without knowledge of the language. */
export function messageIn(error: GraphQLError, language: LanguageCode): string {
  const thrown = error.originalError ?? error;
  if (!(thrown instanceof ClientError) || !thrown.texts) return error.message;
  const text = textIn(thrown.texts, language);
  // graphql-js adds the name and the value of a variable before the thrown message.
  return error.message.replace(thrown.message, () => text);
}

/** Formats an error for the client: expected ones unchanged, others masked, with the request id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isExpected(error)) return withShortQuotes(withCode(formatted, error as GraphQLError));
  return {
    message: message(Language.EN, 'request.failed'),
    path: formatted.path,
    locations: formatted.locations,
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      requestId: error instanceof GraphQLError ? error.extensions.requestId : undefined,
    },
  };
}

/**
 * Sets the code: an invalid value has the same one as a literal, which fails validation, and as a
 * variable. The only errors without a code are Apollo's about persisted queries, which it would
 * report as INTERNAL_SERVER_ERROR.
 */
function withCode(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  if ((error.originalError ?? error) instanceof RulesClashError) return formatted;
  if (formatted.extensions?.argument) return replaceCode(formatted, 'BAD_USER_INPUT');
  return error.extensions.code === undefined ? replaceCode(formatted, 'BAD_REQUEST') : formatted;
}

function replaceCode(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/** The value in a message of graphql-js: up to the last semicolon, or the full stop at the end. */
const VALUE =
  /^((?:Variable "\$\w+" got invalid value|Expected value of type "[^"]*", found) )([\s\S]*)(; [\s\S]*|\.)$/;
/** A quoted text longer than the maximum in an error. */
const LONG_TEXT = new RegExp(`"(?:[^"\\\\]|\\\\.){${String(MAX_QUOTED + 1)},}`, 'gs');

/** Shortens the quotations in a message of graphql-js, which repeats names and values in full. */
function withShortQuotes(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.length <= MAX_QUOTED) return formatted;
  const message = formatted.message
    .replace(VALUE, (_, before: string, value: string, after: string) => before + quote(value) + after)
    .replace(LONG_TEXT, quote);
  return { ...formatted, message };
}

/**
 * Adds to each error about a value the path of its argument: names and list indexes from the
 * argument down to the value. For an error about a variable, it is the argument to which the
 * variable is passed.
 */
export function nameArguments(errors: readonly GraphQLError[], document: DocumentNode, schema: GraphQLSchema): void {
  for (const error of errors) {
    const node = error.nodes?.[0];
    if (!node) continue;
    const name = node.kind === 'VariableDefinition' ? node.variable.name.value : undefined;
    const argumentPath = findArgumentPath(schema, document, (candidate) =>
      name ? candidate.kind === 'Variable' && candidate.name.value === name : candidate === node,
    );
    const isAboutValue = name !== undefined || isOfScalar(error) || argumentPath?.isScalar === true;
    if (argumentPath && isAboutValue) error.extensions.argument = [...argumentPath.path, ...pathWithin(error.message)];
  }
}

/** True where a custom scalar threw the error: graphql-js wraps its InputError. */
function isOfScalar(error: GraphQLError): boolean {
  const cause = error.originalError ?? error;
  return cause instanceof GraphQLError && Array.isArray(cause.extensions.argument);
}

/** Returns the path within a variable's value, which only the message has: `at "input.from[0]"`. */
function pathWithin(message: string): string[] {
  const path = /^Variable "\$\w+" got invalid value .* at "\w+([^"]+)";/s.exec(message)?.[1] ?? '';
  return path.match(/\w+/g) ?? [];
}

interface ArgumentPath {
  path: string[];
  /** True where a scalar parses the value. */
  isScalar: boolean;
}

/** Returns the first argument path with a matching node. */
function findArgumentPath(
  schema: GraphQLSchema,
  document: DocumentNode,
  matches: (node: ASTNode) => boolean,
): ArgumentPath | undefined {
  const typeInfo = new TypeInfo(schema);
  const ancestors: string[] = [];
  let result: ArgumentPath | undefined;
  const visitor: ASTVisitor = {
    VariableDefinition: () => false,
    enter(node, key) {
      if (result) return BREAK;
      const step = stepTo(node, key);
      if (step !== undefined) ancestors.push(step);
      if (ancestors.length > 0 && matches(node)) {
        result = { path: [...ancestors], isScalar: isScalarType(getNamedType(typeInfo.getInputType())) };
      }
      return undefined;
    },
    leave(node, key) {
      if (stepTo(node, key) !== undefined) ancestors.pop();
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, visitor));
  return result;
}

/** Returns the segment of a node in the path of an argument: its name, or its index in a list. */
function stepTo(node: ASTNode, key: string | number | undefined): string | undefined {
  if (node.kind === 'Argument' || node.kind === 'ObjectField') return node.name.value;
  const isItem = typeof key === 'number' && (node.kind.endsWith('Value') || node.kind === 'Variable');
  return isItem ? String(key) : undefined;
}

/** Returns the errors in the order of the operation; fields fail in the order of their reads. */
export function sortErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : 1);
  return [...errors].sort((first, second) => {
    const [start, otherStart] = [first.locations?.[0], second.locations?.[0]];
    const order = (start?.line ?? 0) - (otherStart?.line ?? 0) || (start?.column ?? 0) - (otherStart?.column ?? 0);
    const [path, otherPath] = [first.path ?? [], second.path ?? []];
    const differs = path.findIndex((step, index) => step !== otherPath[index]);
    return order || (differs === -1 ? 0 : compare(path[differs]!, otherPath[differs] ?? ''));
  });
}

/** The HTTP status by error code, the same before and during execution. */
const STATUSES: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  COMMIT_UNKNOWN: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 504,
};

/** Returns the HTTP status of a response with these errors; undefined if they do not change it. */
export function statusOfErrors(errors: readonly GraphQLFormattedError[]): number | undefined {
  for (const { extensions } of errors) {
    const status = STATUSES[String(extensions?.code)];
    if (status !== undefined) return status;
  }
  return undefined;
}
