import { createHash } from 'node:crypto';
import { StaticFile } from './static-file';
import { EVENT_STREAM_PATH } from './subscriptions/event-stream';

/** GraphiQL with an example query, as one page that loads nothing from other origins; made when it is first asked for. */
export function graphiqlPage(query: string): () => Promise<StaticFile> {
  let page: Promise<StaticFile> | undefined;
  return () => (page ??= renderPage(query));
}

async function renderPage(query: string): Promise<StaticFile> {
  // Its script of 9 MB would be a tenth of what a start loads.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // The type requires `endpoint`; without it the page uses its own URL, and with it would send subscriptions there too.
  const page = renderGraphiQL({
    subscriptionsEndpoint: EVENT_STREAM_PATH,
    title: 'Convening graph',
    defaultQuery: query,
  } as object);
  return new StaticFile(page, { contentSecurityPolicy: policyFor(page) });
}

/** Allows the one script of the page, and what its editor needs: workers from memory, and styles that it writes itself. */
function policyFor(page: string): string {
  const start = page.indexOf('<script>') + '<script>'.length;
  const script = page.slice(start, page.indexOf('</script>', start));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
