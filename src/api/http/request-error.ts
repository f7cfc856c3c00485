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
    // `http` is for Apollo, which removes it from what it sends.
    const http = { status: statusCode, headers: headerMap(headers) };
    super(message, { extensions: { code: codeOf(statusCode), http } });
  }
}

/** What graphql-js says of a variable: its name, where in its value, and what is wrong. */
const VARIABLE = /^Variable "\$(\w+)" got invalid value [^]*?(?: at "([^"]*)")?; ([^]*)$/;

/**
 * The error of a request beside GraphQL, or of a query that was asked for it, for the client in its language: with its status and the
 * name of the parameter. Null for an unexpected error.
 */
export function requestErrorOf(error: unknown, language: LanguageCode): RequestError | null {
  if (!(error instanceof GraphQLError) || !isExpected(error)) return null;
  const { message } = formatError({ message: messageIn(error, language) }, error);
  if (error instanceof RequestError) return new RequestError(error.statusCode, message, error.headers);
  const plain = message.replace(VARIABLE, (_, variable: string, path: string | undefined, wrong: string) => {
    const name = (path ?? variable).replace(/^filter\.?/, '').replace(/\[\d+\]/g, '');
    return name ? text(language, 'input.named', { name, problem: wrong }) : wrong;
  });
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return new RequestError(status ?? statusOfErrors([error]) ?? 400, plain);
}

/** Apollo reads a HeaderMap, where the type that other servers declare is a record. */
function headerMap(headers: Readonly<Record<string, string>>): Record<string, string> {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) map.set(name, value);
  return map as unknown as Record<string, string>;
}

/** The code of an error that is known by its status alone. */
export function codeOf(status: number): string {
  return CODES[status] ?? 'BAD_REQUEST';
}
