import { GraphQLError, visit, type ASTNode, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { UnavailableError } from '../errors';

/**
 * Whether an error was foreseen, so that its words are meant for the client: graphql's own about the document or the
 * variables, and of those in a field only ours, which have a code. graphql's about a field's value is about our records.
 */
export function isExpected(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const thrown = error.originalError ?? error;
  return thrown instanceof GraphQLError && (error.path === undefined || thrown.extensions.code !== undefined);
}

/** Whether it is our side that failed, foreseen or not, so that whoever runs it has to know. */
export function isFailure(error: GraphQLError): boolean {
  return !isExpected(error) || (error.originalError ?? error) instanceof UnavailableError;
}

/** What the client reads of an error: a foreseen one as it is, any other masked behind the request's id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isExpected(error)) return withInputCode(formatted);
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

/** A value of the caller's that cannot be read is bad input, whether it came as a literal or as a variable. */
function withInputCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!formatted.extensions?.argument) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
}

/**
 * Tells each error about a value which argument the value is of: the names from the argument down to the field.
 * An error about a variable is of the argument that takes the variable.
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

/** Our scalars refuse a value with BAD_USER_INPUT; graphql wraps that as it validates or coerces. */
function isAboutValue(error: GraphQLError): boolean {
  if (error.nodes?.[0]?.kind === 'VariableDefinition') return true;
  const cause = error.originalError ?? error;
  return cause instanceof GraphQLError && Array.isArray(cause.extensions.argument);
}

/** Where in a variable's value the error is: graphql says it in words only, such as `at "input.from[0]"`. */
function pathWithin(message: string): string[] {
  const place = /^Variable "\$\w+" got invalid value .* at "\w+([^"]+)";/s.exec(message)?.[1] ?? '';
  return place.match(/\w+/g) ?? [];
}

function argumentPath(document: DocumentNode, isWanted: (node: ASTNode) => boolean): string[] {
  const open: string[] = [];
  let found: string[] = [];
  visit(document, {
    VariableDefinition: () => false,
    enter(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') open.push(node.name.value);
      if (found.length === 0 && isWanted(node)) found = [...open];
    },
    leave(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') open.pop();
    },
  });
  return found;
}
