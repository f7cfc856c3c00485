import type { FastifyRequest } from 'fastify';
import { Language, requestLanguage } from '../../language/language';
import { RequestError } from './error-reply';

/** The language that `lang` in the address names, else that of Accept-Language. Throws RequestError for any other `lang`. */
export function readLanguage({ headers }: FastifyRequest, lang: unknown): Language {
  if (lang === undefined) return requestLanguage(headers);
  const language = typeof lang === 'string' ? Language[lang.toUpperCase() as Language] : undefined;
  if (!language) throw new RequestError(400, 'lang is en or fr.');
  return language;
}
