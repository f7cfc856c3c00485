import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestLanguage } from '../../../language/language';
import { replyNotFound } from '../error-reply';
import { addVary } from '../headers';
import { StaticFile } from '../static-file';

/** Returns a policy of own files and API only, with nothing inline; these origins may frame it. */
function policy(framing: readonly string[] = []): string {
  const ancestors = framing.length > 0 ? framing.join(' ') : "'none'";
  return `default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${ancestors}`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Returns the operations of the explorer in a folder, by hash. */
export function explorerDocuments(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, 'assets/documents.json'), 'utf8')) as Record<string, string>;
}

/** Redirects an address without a language to the explorer, which has a page for unknown ones. */
export function redirectToExplorer(request: FastifyRequest, reply: FastifyReply): void {
  const { method, headers, url } = request;
  if (method !== 'GET' || !headers.accept?.includes('text/html')) return replyNotFound(request, reply);
  addVary(reply, ['accept', 'accept-language']);
  void reply.redirect(`/${requestLanguage(headers).toLowerCase()}${url}`);
}

/**
 * Adds the explorer from its build folder: a page at / in the language of the request, at /en and
 * /fr and at each address below them, with 404 if there is no view of that address, and its files
 * below /assets. With `hasSignInProvider` the page offers sign-in. Below /embed, in each language
 * too, pages of the `embedOrigins` may frame it, and it offers no sign-in.
 */
export function addExplorerRoutes(
  app: FastifyInstance,
  folder: string,
  { hasSignInProvider, embedOrigins }: { hasSignInProvider: boolean; embedOrigins: readonly string[] },
): void {
  const htmlOf = (lang: string) => readFileSync(join(folder, `${lang}.html`), 'utf8');
  const page = (lang: string) => {
    const html = htmlOf(lang);
    const pageHtml = hasSignInProvider ? html.replace('<html ', '<html data-sign-in="provider" ') : html;
    return new StaticFile(Buffer.from(pageHtml), { contentSecurityPolicy: policy() });
  };
  const framed = (lang: string) =>
    new StaticFile(Buffer.from(htmlOf(lang)), { contentSecurityPolicy: policy(embedOrigins) });
  const pages = { EN: page('en'), FR: page('fr') };
  const embedded = { EN: framed('en'), FR: framed('fr') };

  for (const [path, pageByLanguage] of [
    ['/', pages],
    ['/embed/*', embedded],
  ] as const) {
    app.get(path, (request, reply) => {
      void reply.header('vary', 'accept-language');
      return pageByLanguage[requestLanguage(request.headers)].send(request, reply);
    });
  }
  const viewPaths = new Set(['', ...(JSON.parse(readFileSync(join(folder, 'assets/views.json'), 'utf8')) as string[])]);
  for (const [url, language] of [
    ['/en', 'EN'],
    ['/fr', 'FR'],
  ] as const) {
    for (const path of [url, `${url}/*`]) {
      app.get<{ Params: { '*'?: string } }>(path, (request, reply) => {
        const [view = ''] = (request.params['*'] ?? '').split('/');
        return pages[language].send(request, reply.code(viewPaths.has(view) ? 200 : 404));
      });
    }
    app.get(`${url}/embed/*`, (request, reply) => embedded[language].send(request, reply));
  }

  for (const name of readdirSync(join(folder, 'assets'))) {
    const file = new StaticFile(readFileSync(join(folder, 'assets', name)), {
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      // Their names change with their contents.
      isImmutable: /-[0-9A-Z]{8}\./.test(name),
    });
    app.get(`/assets/${name}`, (request, reply) => file.send(request, reply));
  }
}
