import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Language } from '../../../language/language';
import { addVary } from '../../http/headers';
import { originOf } from '../../http/origin';
import { readLanguage } from '../../http/request-language';
import { StaticFile } from '../../http/static-file';
import { ORIGIN, TABLE_PAGE_POLICY, tablePage } from './table-page';

/** Names by which the API is asked are few; others than these cost a page each time. */
const MAX_ORIGINS = 8;

/** Adds GET /export: a page in English or French that lists all tables, with the address under which it was asked for. */
export function addTablePageRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const pages = { EN: tablePage(schema, Language.EN), FR: tablePage(schema, Language.FR) };
  const cache = new LRUCache<string, StaticFile>({ max: 2 * MAX_ORIGINS });

  app.get('/export', async (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    const language = readLanguage(request, lang);
    const origin = originOf(request);
    const key = `${language} ${origin}`;
    let page = cache.get(key);
    if (!page) {
      page = new StaticFile(pages[language].replaceAll(ORIGIN, origin), {
        contentSecurityPolicy: TABLE_PAGE_POLICY,
      });
      cache.set(key, page);
    }
    addVary(reply, ['accept-language']);
    return page.send(request, reply);
  });
}
