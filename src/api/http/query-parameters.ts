import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { LanguageCode } from '../../language/language';
import { formatError, isExpected, messageIn, statusOfErrors } from '../graphql/error-format';
import { RequestError } from './error-reply';

/** The parameters in the address of a request. Throws RequestError for one that is given twice. */
export function queryParameters({ query }: FastifyRequest): Record<string, string> {
  const given = query as Record<string, string | string[]>;
  const twice = Object.keys(given).find((name) => Array.isArray(given[name]));
  if (twice !== undefined) throw new RequestError(400, `${twice} is given twice: separate its values by commas.`);
  return given as Record<string, string>;
}

/** What graphql-js says of a variable: its name, where in its value, and what is wrong. */
const VARIABLE = /^Variable "\$(\w+)" got invalid value [^]*?(?: at "([^"]*)")?; ([^]*)$/;

/**
 * An error of a query that was asked for an address: for the client in its language, with its status and the name of the parameter; any
 * other as it is.
 */
export function requestErrorOf(error: unknown, language: LanguageCode): unknown {
  if (!(error instanceof GraphQLError) || error instanceof RequestError || !isExpected(error)) return error;
  const { message } = formatError({ message: messageIn(error, language) }, error);
  const plain = message.replace(VARIABLE, (_, variable: string, path: string | undefined, wrong: string) => {
    const name = (path ?? variable).replace(/^filter\.?/, '').replace(/\[\d+\]/g, '');
    return name ? `${name}: ${wrong}` : wrong;
  });
  const { status } = (error.extensions.http ?? {}) as { status?: number };
  return new RequestError(status ?? statusOfErrors([error]) ?? 400, plain);
}
