import { GraphQLError } from 'graphql';
import type { LanguageCode } from '../../language/language';
import { message } from '../../language/message';
import { formatWords } from '../../language/names';
import { RequestError } from '../http/error-reply';
import { requestErrorOf } from '../http/query-parameters';
import type { Tool } from './tools';

/** Throws RequestError for an argument that a tool does not have, which an operation would ignore, and for one that it lacks. */
export function checkArguments(
  { name: tool, input: { properties, required } }: Tool,
  given: Readonly<Record<string, unknown>>,
  language: LanguageCode,
): void {
  const extra = Object.keys(given).find((name) => !Object.hasOwn(properties, name));
  if (extra !== undefined) {
    const names = formatWords([...Object.keys(properties), 'lang'], language, 'conjunction');
    throw new RequestError(400, message(language, 'mcp.error.extra', { tool, name: extra, names }));
  }
  const missing = required.find((name) => given[name] === undefined);
  if (missing !== undefined)
    throw new RequestError(400, message(language, 'mcp.error.missing', { tool, name: missing }));
}

/** The code of an error, for the metrics. */
export function errorCode(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** What is wrong and what to do, for an assistant to act on. An unexpected error is masked. */
export function errorText(error: unknown, language: LanguageCode, requestId: string): string {
  const plain = requestErrorOf(error);
  if (!(plain instanceof RequestError)) return message(language, 'mcp.error.failed', { id: requestId });
  const isInput = error instanceof RequestError ? error.statusCode === 400 : errorCode(error) === 'BAD_USER_INPUT';
  return isInput ? message(language, 'mcp.error.input', { message: plain.message }) : plain.message;
}
