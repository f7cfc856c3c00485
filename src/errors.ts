import { GraphQLError, type ASTNode } from 'graphql';

/**
 * A mistake of the caller's: says which argument, so that a form can show it beside the field.
 * A scalar does not know its argument; where it says which node of the document it read, the argument is found by that.
 */
export class InputError extends GraphQLError {
  constructor(message: string, argument: readonly string[], nodes?: ASTNode) {
    super(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/** The graph cannot answer now: unreachable, restarting or past the request's deadline. */
export class UnavailableError extends GraphQLError {
  constructor(message: string, code: 'UNAVAILABLE' | 'DEADLINE_EXCEEDED' = 'UNAVAILABLE') {
    super(message, { extensions: { code } });
  }
}

/** What stops a start: one clear line for the person at the terminal, never a stack. */
export class StartError extends Error {}
