import { GraphQLError, type GraphQLErrorOptions, type ASTNode } from 'graphql';

type Texts = Readonly<Record<'en' | 'fr', string>>;

/** An error of which the client is told, in its language where the message is given in each. */
export class ClientError extends GraphQLError {
  /** The message in each language, for where the error is thrown without knowing who reads it; null where it is in that language. */
  readonly texts: Texts | null;

  constructor(message: string | Texts, options: GraphQLErrorOptions) {
    const isText = typeof message === 'string';
    super(isText ? message : message.en, options);
    this.texts = isText ? null : message;
  }
}

/**
 * Invalid input, with the path of the argument, so that a form can show the message beside the field.
 * A scalar does not know its argument: it passes the AST node that it parsed, from which the argument is found later.
 */
export class InputError extends ClientError {
  constructor(message: string | Texts, argument: readonly string[], nodes?: ASTNode) {
    super(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/** A node that may be meant by an id that is unknown. */
export interface Suggestion {
  id: string;
  name: string;
  /** The id that is unknown. */
  insteadOf: string;
}

/** An id of the input that no node has at the reader's standpoint. `suggestions` are the nearest that exist; none where none is near. */
export class UnknownIdError extends InputError {
  constructor(
    message: string,
    argument: readonly string[],
    suggestions: readonly Suggestion[],
    /** The ids of the nodes whose names were given in place of ids, by what was given: of one node each. */
    readonly idOfName: ReadonlyMap<string, string> = new Map(),
  ) {
    super(message, argument);
    this.extensions.suggestions = suggestions;
  }
}

/**
 * Rules of which each could be met, but not all together. The message names a clash of which no rule
 * can be left out, and `rules` where each of its rules is in the arguments.
 */
export class RulesClashError extends GraphQLError {
  constructor(message: string, argument: readonly string[], rules: readonly (readonly string[])[]) {
    super(message, { extensions: { code: 'RULES_CLASH', argument, rules } });
  }
}

/** UNAVAILABLE: nothing was done. COMMIT_UNKNOWN: a change was sent, and it is not known whether it was recorded. */
export type UnavailableCode = 'UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'COMMIT_UNKNOWN';

/** The graph cannot answer now: unreachable, restarting or past the request's deadline. */
export class UnavailableError extends GraphQLError {
  constructor(message: string, code: UnavailableCode = 'UNAVAILABLE') {
    super(message, { extensions: { code } });
  }
}

/** A token that is malformed, forged or expired. Answered with 401 and never as anonymous, whose answers are less complete. */
export class NotSignedIn extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** A start or command that cannot go on: one clear line for the user at the terminal, without a stack trace. */
export class StartError extends Error {}
