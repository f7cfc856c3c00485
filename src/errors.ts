import { GraphQLError, type GraphQLErrorOptions, type ASTNode } from 'graphql';

type Texts = Readonly<Record<'en' | 'fr', string>>;

/** An error that is reported to the client, in its language if the message is in both languages. */
export class ClientError extends GraphQLError {
  /** The message in each language; null where it is already in the viewer's language. */
  readonly texts: Texts | null;

  constructor(message: string | Texts, options: GraphQLErrorOptions) {
    const isText = typeof message === 'string';
    super(isText ? message : message.en, options);
    this.texts = isText ? null : message;
  }
}

/**
 * Invalid input, with the path of the argument, so that a form can show the message at the field. A
 * scalar does not know its argument: it passes the AST node that it parsed, from which the argument
 * is determined later.
 */
export class InputError extends ClientError {
  constructor(message: string | Texts, argument: readonly string[], nodes?: ASTNode) {
    super(message, { nodes, extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/** A candidate for an unknown id. */
export interface Suggestion {
  id: string;
  name: string;
  /** The unknown id. */
  insteadOf: string;
}

/** An id that no node has at the viewer's standpoint. `suggestions` are the nearest nodes. */
export class UnknownIdError extends InputError {
  constructor(
    message: string,
    argument: readonly string[],
    suggestions: readonly Suggestion[],
    /** The ids of nodes by the name given instead of the id, where only one node has it. */
    readonly idOfName: ReadonlyMap<string, string> = new Map(),
    /** True where a name was given, and nothing on record has one like it. */
    readonly isUnknownName = false,
  ) {
    super(message, argument);
    this.extensions.suggestions = suggestions;
  }
}

/** A minimal set of conflicting rules, each of which can be met; `rules` are argument paths. */
export class RulesClashError extends GraphQLError {
  constructor(message: string, argument: readonly string[], rules: readonly (readonly string[])[]) {
    super(message, { extensions: { code: 'RULES_CLASH', argument, rules } });
  }
}

/** UNAVAILABLE: nothing was done. COMMIT_UNKNOWN: a change was sent and may have been recorded. */
export type UnavailableCode = 'UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'COMMIT_UNKNOWN';

/** The graph cannot answer now: unreachable, restarting or past the request's deadline. */
export class UnavailableError extends GraphQLError {
  constructor(message: string, code: UnavailableCode = 'UNAVAILABLE') {
    super(message, { extensions: { code } });
  }
}

/** A malformed, forged or expired token: 401, since an anonymous answer would be less complete. */
export class NotSignedIn extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** A start or command that cannot continue: one line for the terminal, without a stack trace. */
export class StartError extends Error {}
