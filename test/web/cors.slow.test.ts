import type { Page } from 'playwright-core';
import { Role } from '../../src/graph/access/viewer';
import { useExplorer } from './explorer/explorer';

const explorer = useExplorer('explorer');
/** Pages of an origin on the list of the API, and of another one. */
let listed: Page;
let unlisted: Page;
let authorization: string;

async function openPage(host: string): Promise<Page> {
  const page = await explorer.browser.newPage();
  await page.goto(`http://${host}:${String(explorer.boardPort)}`);
  return page;
}

beforeAll(async () => {
  authorization = `Bearer ${await explorer.token(Role.EDITOR)}`;
  listed = await openPage('127.0.0.1');
  unlisted = await openPage('localhost');
});

interface Init {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  mode?: 'no-cors';
  credentials?: 'include';
}

interface Fetched {
  status: number;
  etag: string | null;
  start: string;
}

/**
 * Returns the first part of a response that a page reads; undefined where the browser blocks it.
 */
function fetchIn(page: Page, path: string, init: Init = {}): Promise<Fetched | undefined> {
  return page.evaluate(
    async ({ url, init }) => {
      try {
        const response = await fetch(url, init);
        const reader = response.body!.getReader();
        const { value } = await reader.read();
        await reader.cancel();
        return { status: response.status, etag: response.headers.get('etag'), start: new TextDecoder().decode(value) };
      } catch {
        return undefined;
      }
    },
    { url: `${explorer.address}${path}`, init },
  );
}

const QUERY = '{ viewer { role } }';
const POST = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUERY }),
};
const answer = `/graphql?query=${encodeURIComponent('{ countries(first: 1) { nodes { id } } }')}`;
const stream = `/graphql/stream?query=${encodeURIComponent('subscription { changes { id } }')}`;

test('a page of a listed origin asks the API', async () => {
  expect(await fetchIn(listed, '/graphql', POST)).toMatchObject({
    status: 200,
    start: expect.stringContaining('READER'),
  });
  const headers = { ...POST.headers, authorization };
  expect(await fetchIn(listed, '/graphql', { ...POST, headers })).toMatchObject({
    status: 200,
    start: expect.stringContaining('EDITOR'),
  });
  expect(await fetchIn(listed, answer)).toMatchObject({ status: 200, etag: expect.stringContaining('W/"') });
  expect(await fetchIn(listed, stream)).toMatchObject({ status: 200, start: ':\n\n' });
});

test('a page of an origin that is not listed reads nothing of it', async () => {
  // Neither a query by GET nor a stream needs a preflight: the API sends the response, and the
  // browser hides it from the page.
  for (const [path, init] of [
    ['/graphql', POST],
    [answer, {}],
    [stream, {}],
  ] as const) {
    expect(await fetchIn(unlisted, path, init)).toBeUndefined();
  }
});

test('what a page of any origin can send without a preflight changes nothing', async () => {
  const query =
    'mutation { addEvidence(input: { of: "MBR-BEL", evidence: [{ title: "Harbour Log" }] }) { change { id } } }';
  const count = () => explorer.ask('{ changes(first: 1) { totalCount } }');
  const before = await count();
  for (const page of [listed, unlisted]) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const post = { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify({ query }) };
      expect(await fetchIn(page, '/graphql', post)).toEqual(
        page === listed ? expect.objectContaining({ status: 415 }) : undefined,
      );
      await fetchIn(page, '/graphql', { ...post, mode: 'no-cors' });
    }
    await fetchIn(page, `/graphql?query=${encodeURIComponent(query)}`, { mode: 'no-cors' });
  }
  expect(await count()).toEqual(before);
});

test('no page sends credentials that the browser keeps', async () => {
  expect(await fetchIn(listed, '/graphql', { ...POST, credentials: 'include' })).toBeUndefined();
});

test.each(['json', 'csv'])('a page of any origin reads a public table as %s, and its ETag', async (format) => {
  for (const page of [listed, unlisted]) {
    const table = await fetchIn(page, `/export/actors.${format}`);
    expect(table).toMatchObject({ status: 200, etag: expect.stringContaining('W/"') });
    expect(table?.start).toContain('id');
  }
});

test('a page of a listed origin only reads a table with a token', async () => {
  const init = { headers: { authorization } };
  expect(await fetchIn(listed, '/export/actors.json', init)).toMatchObject({ status: 200 });
  expect(await fetchIn(unlisted, '/export/actors.json', init)).toBeUndefined();
});

test('a page reads all rows of a table as one array', async () => {
  const ids = await unlisted.evaluate(async (url) => {
    const rows = (await (await fetch(url)).json()) as { id: string }[];
    return rows.map(({ id }) => id);
  }, `${explorer.address}/export/actors.json`);
  const { actors } = await explorer.ask<{ actors: { nodes: { id: string }[]; totalCount: number } }>(
    '{ actors(first: 1) { nodes { id } totalCount } }',
  );
  expect(ids.length).toBe(actors.totalCount);
  expect(ids).toContain(actors.nodes[0]!.id);
});
