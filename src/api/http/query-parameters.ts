import type { FastifyRequest } from 'fastify';
import { Language, requestLanguage } from '../../language/language';
import { bilingual } from '../../language/message';
import { RequestError } from './request-error';

/** Returns the parameters in the address of a request. Throws RequestError for a repeated one. */
export function queryParameters({ query }: FastifyRequest): Record<string, string> {
  const parameters = query as Record<string, string | string[]>;
  const name = Object.keys(parameters).find((parameter) => Array.isArray(parameters[parameter]));
  if (name !== undefined) throw new RequestError(400, bilingual('request.twice', { name }));
  return parameters as Record<string, string>;
}

/** Returns the language of `lang`, else of Accept-Language. Throws RequestError for any other. */
export function readLanguage({ headers }: FastifyRequest, lang: unknown): Language {
  if (lang === undefined) return requestLanguage(headers);
  const language = languageNamed(lang);
  if (!language) throw new RequestError(400, bilingual('request.lang'));
  return language;
}

/** Returns the language of errors as `readLanguage` does, but ignores any other `lang`. */
export function languageOfError({ headers, query }: FastifyRequest): Language {
  // An address that cannot be decoded has no query.
  const { lang } = (query ?? {}) as { lang?: unknown };
  return languageNamed(lang) ?? requestLanguage(headers);
}

function languageNamed(lang: unknown): Language | undefined {
  return typeof lang === 'string' ? Language[lang.toUpperCase() as Language] : undefined;
}
