import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ClientError } from '../../errors';
import type { LanguageCode } from '../../language/language';
import { type BilingualText, message as text } from '../../language/message';
import { formatError, isExpected, messageIn, statusOfErrors } from '../graphql/error-format';

/** The error code by status; other client errors are BAD_REQUEST. */
const CODES: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'OVERLOADED',
  504: 'DEADLINE_EXCEEDED',
};

/** An error before GraphQL execution whose message is for the client. */
export class RequestError extends ClientError {
  constructor(
    readonly statusCode: number,
    message: string | BilingualText,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    // `http` is for Apollo, which removes it from the response.
    const http = { status: statusCode, headers: headerMap(headers) };
    super(message, { extensions: { code: codeOf(statusCode), http } });
  }
}

/** The parts of a message of graphql-js about a variable: its name, the path, and the problem. */
const VARIABLE = /^Variable "\$(\w+)" got invalid value [^]*?(?: at "([^"]*)")?; ([^]*)$/;

/**
 * Returns the error of a route other than /graphql, or of its query, in the client's language: with
 * its status and the name of the parameter. Null for an unexpected error.
 */
export function requestErrorOf(error: unknown, language: LanguageCode): RequestError | null {
  if (!(error instanceof GraphQLError) || !isExpected(error)) return null;
  const { message } = formatError({ message: messageIn(error, language) }, error);
  if (error instanceof RequestError) return new RequestError(error.statusCode, message, error.headers);
  const shortened = message.replace(VARIABLE, (_, variable: string, path: string | undefined, problem: string) => {
    const name = (path ?? variable).replace(/^filter\.?/, '').replace(/\[\d+\]/g, '');
    return name ? text(language, 'input.named', { name, problem: problem }) : problem;
  });
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return new RequestError(status ?? statusOfErrors([error]) ?? 400, shortened);
}

/** Apollo reads a HeaderMap, although the type that other servers declare is a record. */
function headerMap(headers: Readonly<Record<string, string>>): Record<string, string> {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map as unknown as Record<string, string>;
}

/** Returns the code of an error that is known by its status alone. */
export function codeOf(status: number): string {
  return CODES[status] ?? 'BAD_REQUEST';
}
