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
 * Whether an error is expected, so that its message is meant for the client: those of graphql-js about the document or the
 * variables, and those of resolvers that have a code. One of graphql-js about a field's value is a defect of our data.
 */
export function isExpected(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const thrown = error.originalError ?? error;
  return thrown instanceof GraphQLError && (error.path === undefined || thrown.extensions.code !== undefined);
}

/** Whether the server failed, so that the error has to be logged: unexpected, or the graph is unavailable. */
export function isFailure(error: GraphQLError): boolean {
  return !isExpected(error) || (error.originalError ?? error) instanceof UnavailableError;
}

/** The error for a document with no operation of the requested name, or with several where none is named. */
export function unresolvedOperation(): GraphQLError {
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };
  return new GraphQLError('`operationName` must name an operation of the document.', { extensions });
}

/** The message of an error in a language: the one that it has, unless it was thrown without knowing who reads it. */
export function messageIn(error: GraphQLError, language: LanguageCode): string {
  const thrown = error.originalError ?? error;
  if (!(thrown instanceof ClientError) || !thrown.texts) return error.message;
  const text = textIn(thrown.texts, language);
  // graphql-js puts the name of a variable and its value before it.
  return error.message.replace(thrown.message, () => text);
}

/** Formats an error for the client: an expected one unchanged, any other masked, with the request id. */
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
 * An invalid value has the same code whether it was a literal, which fails validation, or a variable. The only errors without
 * a code are Apollo's about persisted queries, which it would report as INTERNAL_SERVER_ERROR.
 */
function withCode(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  if ((error.originalError ?? error) instanceof RulesClashError) return formatted;
  if (formatted.extensions?.argument) return replaceCode(formatted, 'BAD_USER_INPUT');
  return error.extensions.code === undefined ? replaceCode(formatted, 'BAD_REQUEST') : formatted;
}

function replaceCode(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/** The value in a message of graphql-js: all up to the last semicolon, or up to the full stop at the end. */
const VALUE =
  /^((?:Variable "\$\w+" got invalid value|Expected value of type "[^"]*", found) )([\s\S]*)(; [\s\S]*|\.)$/;
/** A text in quotation marks that is longer than an error may quote. */
const LONG_TEXT = new RegExp(`"(?:[^"\\\\]|\\\\.){${String(MAX_QUOTED + 1)},}`, 'gs');

/** Shortens what a message of graphql-js quotes: it repeats names and values in full. */
function withShortQuotes(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.length <= MAX_QUOTED) return formatted;
  const message = formatted.message
    .replace(VALUE, (_, before: string, value: string, after: string) => before + quote(value) + after)
    .replace(LONG_TEXT, quote);
  return { ...formatted, message };
}

/**
 * Adds to each error about a value the path of its argument: names and list indexes from the argument down to the value.
 * For an error about a variable, it is the argument that the variable is passed to.
 */
export function nameArguments(errors: readonly GraphQLError[], document: DocumentNode, schema: GraphQLSchema): void {
  for (const error of errors) {
    const node = error.nodes?.[0];
    if (!node) continue;
    const name = node.kind === 'VariableDefinition' ? node.variable.name.value : undefined;
    const place = findPlace(schema, document, (other) =>
      name ? other.kind === 'Variable' && other.name.value === name : other === node,
    );
    const isAboutValue = name !== undefined || isOfScalar(error) || place?.isScalar === true;
    if (place && isAboutValue) error.extensions.argument = [...place.path, ...pathWithin(error.message)];
  }
}

/** The custom scalars throw InputError, which graphql-js wraps during validation and coercion. */
function isOfScalar(error: GraphQLError): boolean {
  const cause = error.originalError ?? error;
  return cause instanceof GraphQLError && Array.isArray(cause.extensions.argument);
}

/** The path within a variable's value, which graphql-js gives in the message only, such as `at "input.from[0]"`. */
function pathWithin(message: string): string[] {
  const path = /^Variable "\$\w+" got invalid value .* at "\w+([^"]+)";/s.exec(message)?.[1] ?? '';
  return path.match(/\w+/g) ?? [];
}

interface Place {
  path: string[];
  /** Whether a scalar decides what may stand there. */
  isScalar: boolean;
}

/** The first place within an argument at which such a node is. */
function findPlace(
  schema: GraphQLSchema,
  document: DocumentNode,
  isWanted: (node: ASTNode) => boolean,
): Place | undefined {
  const typeInfo = new TypeInfo(schema);
  const ancestors: string[] = [];
  let found: Place | undefined;
  const visitor: ASTVisitor = {
    VariableDefinition: () => false,
    enter(node, key) {
      if (found) return BREAK;
      const step = stepTo(node, key);
      if (step !== undefined) ancestors.push(step);
      if (ancestors.length > 0 && isWanted(node)) {
        found = { path: [...ancestors], isScalar: isScalarType(getNamedType(typeInfo.getInputType())) };
      }
      return undefined;
    },
    leave(node, key) {
      if (stepTo(node, key) !== undefined) ancestors.pop();
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, visitor));
  return found;
}

/** What a node adds to the path of an argument: its name, or its index in a list. */
function stepTo(node: ASTNode, key: string | number | undefined): string | undefined {
  if (node.kind === 'Argument' || node.kind === 'ObjectField') return node.name.value;
  const isItem = typeof key === 'number' && (node.kind.endsWith('Value') || node.kind === 'Variable');
  return isItem ? String(key) : undefined;
}

/** Errors in the order of the operation and of the answer: fields fail in the order in which their reads end. */
export function inOrder(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : 1);
  return [...errors].sort((one, other) => {
    const [from, to] = [one.locations?.[0], other.locations?.[0]];
    const place = (from?.line ?? 0) - (to?.line ?? 0) || (from?.column ?? 0) - (to?.column ?? 0);
    const [path, otherPath] = [one.path ?? [], other.path ?? []];
    const differs = path.findIndex((step, index) => step !== otherPath[index]);
    return place || (differs === -1 ? 0 : compare(path[differs]!, otherPath[differs] ?? ''));
  });
}

/** The HTTP status of errors that have one whether they occur before or during execution, by code. */
const STATUSES: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  COMMIT_UNKNOWN: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 504,
};

/** The HTTP status of a response with these errors; undefined where they leave it as it is. */
export function statusOfErrors(errors: readonly GraphQLFormattedError[]): number | undefined {
  for (const { extensions } of errors) {
    const status = STATUSES[String(extensions?.code)];
    if (status !== undefined) return status;
  }
  return undefined;
}
