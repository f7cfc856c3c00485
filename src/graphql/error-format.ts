import { GraphQLError, visit, type ASTNode, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { UnavailableError } from '../errors';

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

/** Formats an error for the client: an expected one unchanged, any other masked, with the request id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isExpected(error)) return withCode(formatted, error as GraphQLError);
  return {
    message: 'Something went wrong on our side. Say this request’s id when you report it.',
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
function withCode(formatted: GraphQLFormattedError, { extensions }: GraphQLError): GraphQLFormattedError {
  if (formatted.extensions?.argument) return replaceCode(formatted, 'BAD_USER_INPUT');
  return extensions.code === undefined ? replaceCode(formatted, 'BAD_REQUEST') : formatted;
}

function replaceCode(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/**
 * Adds to each error about a value the path of its argument: the names from the argument down to the input field.
 * For an error about a variable, it is the argument that the variable is passed to.
 */
export function nameArguments(errors: readonly GraphQLError[], document: DocumentNode): void {
  for (const error of errors) {
    const node = error.nodes?.[0];
    if (!node || !isAboutValue(error)) continue;
    const name = node.kind === 'VariableDefinition' ? node.variable.name.value : undefined;
    const path = argumentPath(document, (other) =>
      name ? other.kind === 'Variable' && other.name.value === name : other === node,
    );
    if (path.length > 0) error.extensions.argument = [...path, ...pathWithin(error.message)];
  }
}

/** The custom scalars throw InputError, which graphql-js wraps during validation and coercion. */
function isAboutValue(error: GraphQLError): boolean {
  if (error.nodes?.[0]?.kind === 'VariableDefinition') return true;
  const cause = error.originalError ?? error;
  return cause instanceof GraphQLError && Array.isArray(cause.extensions.argument);
}

/** The path within a variable's value, which graphql-js gives in the message only, such as `at "input.from[0]"`. */
function pathWithin(message: string): string[] {
  const path = /^Variable "\$\w+" got invalid value .* at "\w+([^"]+)";/s.exec(message)?.[1] ?? '';
  return path.match(/\w+/g) ?? [];
}

function argumentPath(document: DocumentNode, isWanted: (node: ASTNode) => boolean): string[] {
  const ancestors: string[] = [];
  let found: string[] = [];
  visit(document, {
    VariableDefinition: () => false,
    enter(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') ancestors.push(node.name.value);
      if (found.length === 0 && isWanted(node)) found = [...ancestors];
    },
    leave(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') ancestors.pop();
    },
  });
  return found;
}
