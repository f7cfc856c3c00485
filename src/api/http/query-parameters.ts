import type { FastifyRequest } from 'fastify';
import { Language, requestLanguage } from '../../language/language';
import { bilingual } from '../../language/message';
import { RequestError } from './request-error';

/** The parameters in the address of a request. Throws RequestError for one that is given twice. */
export function queryParameters({ query }: FastifyRequest): Record<string, string> {
  const given = query as Record<string, string | string[]>;
  const name = Object.keys(given).find((one) => Array.isArray(given[one]));
  if (name !== undefined) throw new RequestError(400, bilingual('request.twice', { name }));
  return given as Record<string, string>;
}

/** The language that `lang` in the address names, else that of Accept-Language. Throws RequestError for any other `lang`. */
export function readLanguage({ headers }: FastifyRequest, lang: unknown): Language {
  if (lang === undefined) return requestLanguage(headers);
  const language = languageNamed(lang);
  if (!language) throw new RequestError(400, bilingual('request.lang'));
  return language;
}

/** The language in which a request is told what is wrong with it: as `readLanguage`, but any other `lang` is passed over. */
export function languageOfError({ headers, query }: FastifyRequest): Language {
  // An address that cannot be decoded has no query.
  const { lang } = (query ?? {}) as { lang?: unknown };
  return languageNamed(lang) ?? requestLanguage(headers);
}

function languageNamed(lang: unknown): Language | undefined {
  return typeof lang === 'string' ? Language[lang.toUpperCase() as Language] : undefined;
}
