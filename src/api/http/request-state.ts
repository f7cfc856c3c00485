import type { FastifyRequest } from 'fastify';
import type { ViewerRecord } from '../../graph/access/viewer';
import { Language, requestLanguage } from '../../language/language';
import type { Head } from '../../store/neo4j/client';
import { RequestError } from './error-reply';

/** The viewer and the head of the graph for one request, each determined once, when it is first needed. */
export class RequestState {
  readonly arrivedAt = new Date();
  private viewerPromise: Promise<ViewerRecord> | undefined;
  private headPromise: Promise<Head> | undefined;

  constructor(
    private readonly signIn: () => Promise<ViewerRecord>,
    private readonly readHead: () => Promise<Head>,
  ) {}

  /** The viewer. Rejects for an invalid token. */
  viewer(): Promise<ViewerRecord> {
    return (this.viewerPromise ??= this.signIn());
  }

  /** The head of the graph, from a read that was sent after the request arrived. */
  head(): Promise<Head> {
    return (this.headPromise ??= this.readHead());
  }
}

/** The language that `lang` in the address names, else that of Accept-Language. Throws RequestError for any other `lang`. */
export function readLanguage({ headers }: FastifyRequest, lang: unknown): Language {
  if (lang === undefined) return requestLanguage(headers);
  const language = languageNamed(lang);
  if (!language) throw new RequestError(400, 'lang is en or fr.');
  return language;
}

/** The language in which a request is told what is wrong with it: as `readLanguage`, but any other `lang` is passed over. */
export function languageOfError({ headers, query }: FastifyRequest): Language {
  return languageNamed((query as { lang?: unknown }).lang) ?? requestLanguage(headers);
}

function languageNamed(lang: unknown): Language | undefined {
  return typeof lang === 'string' ? Language[lang.toUpperCase() as Language] : undefined;
}
