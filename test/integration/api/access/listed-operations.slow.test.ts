import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../../../src/graph/access/viewer';
import { buildExplorer } from '../../../../src/cli/build-explorer';
import { listedOperations } from '../../../../src/api/graphql/listed-operations';
import { explorerDocuments } from '../../../../src/api/http/routes/explorer-routes';
import { createServer } from '../../../../src/api/http/server';
import { loadRows } from '../../../../src/store/model/write-records';
import type { GraphClient } from '../../../../src/store/neo4j/client';
import { prepareGraph } from '../../../../src/store/neo4j/connect';
import { type Answer, NO_SHEDDING, testTokens } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { withoutExtensions } from '../../../support/ask';
import { assistant } from '../../../support/assistant';
import { follow, TRANSPORTS } from '../../../support/follow';
import { temporaryFolder } from '../../../support/neo4j';
import { bearer } from '../../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import pino from 'pino';

const EXAMPLE = '{ revision }';
const OTHER = '{ viewer { role } }';
const tokens = testTokens();

let graph: GraphClient;
let folder: string;
let editor: Record<string, string>;
const addresses: Record<'any' | 'listed', string> = { any: '', listed: '' };
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const explorer = join(folder, 'explorer');
  await buildExplorer(explorer);
  editor = await bearer(tokens, Role.EDITOR);
  graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, SMALL_WORLD, RECORDED);
  for (const operations of ['any', 'listed'] as const) {
    const log = pino({ level: 'silent' });
    const app = await createServer({ graph, tokens, log, query: EXAMPLE, explorer, operations, limits: NO_SHEDDING });
    apps.push(app);
    addresses[operations] = await app.listen({ host: '127.0.0.1', port: 0 });
  }
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await graph.close();
  await rm(folder, { recursive: true });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
const listed = (name: string) => listedOperations().find((operation) => operation.name === name)!;

/** Returns the status and the answer, or the codes of its errors. */
async function ask(body: object, headers: Record<string, string> = {}, address = addresses.listed) {
  const init = { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
  return read(await fetch(`${address}/graphql`, { method: 'POST', ...init }));
}

async function get(parameters: Record<string, unknown>) {
  const query = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const address = `${addresses.listed}/graphql?${new URLSearchParams(query).toString()}`;
  return read(await fetch(address, { headers: { 'apollo-require-preflight': '1' } }));
}

async function read(response: Response) {
  const { data, errors } = JSON.parse(withoutExtensions(await response.text())) as Answer;
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) };
}

const NOT_LISTED = { status: 403, data: undefined, codes: ['OPERATION_NOT_LISTED'] };

describe('where strangers are answered listed operations only', () => {
  test('those of the manifest are answered, by text and by hash', async () => {
    const { id, body } = listed('Search');
    const variables = { text: 'Dune Hotels', first: 1 };
    const answer = { status: 200, data: { search: [{ node: { id: 'COM-DUNE' } }] } };
    expect(await ask({ query: body, variables })).toMatchObject(answer);
    expect(await ask({ extensions: byHash(id), variables })).toMatchObject(answer);
    expect(await get({ extensions: byHash(id), variables })).toMatchObject(answer);
    expect(await ask({ extensions: byHash(listed('ExampleBrokers').id) })).toMatchObject({ codes: ['BAD_USER_INPUT'] });
  });

  test('so are those of the explorer, and the example, which also warms the server up', async () => {
    const [id] = Object.entries(explorerDocuments(join(folder, 'explorer'))).find(([, text]) =>
      text.startsWith('query LatestChange'),
    )!;
    expect(await get({ extensions: byHash(id) })).toMatchObject({ status: 200, codes: undefined });
    expect(await ask({ query: EXAMPLE })).toMatchObject({ status: 200, codes: undefined });
  });

  test.each([
    ['another query', { query: OTHER }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['a mutation', { query: 'mutation { undoChange(input: { id: "x" }) { userErrors { message } } }' }],
    ['a listed operation with an addition', { query: `${listed('Search').body} # more`, variables: { text: 'x' } }],
    ['one that the client registers', { query: OTHER, extensions: byHash(hashOf(OTHER)) }],
  ])('%s is not', async (_what, body) => {
    expect(await ask(body)).toEqual(NOT_LISTED);
  });

  test('a token is enough to ask others', async () => {
    expect(await ask({ query: OTHER }, editor)).toMatchObject({ status: 200, data: { viewer: { role: 'EDITOR' } } });
    expect(await ask({ query: OTHER }, await bearer(tokens, Role.READER))).toMatchObject({ status: 200 });
    expect((await ask({ query: OTHER }, { authorization: 'Bearer wrong' })).status).toBe(401);
  });

  test('what somebody with a token registered and asked is not answered to strangers', async () => {
    const query = '{ viewer { role regions { id } } }';
    const extensions = byHash(hashOf(query));
    expect(await ask({ query, extensions }, editor)).toMatchObject({ status: 200 });
    expect(await ask({ extensions }, editor)).toMatchObject({ status: 200 });
    expect(await ask({ extensions })).toEqual(NOT_LISTED);
    expect(await get({ extensions })).toEqual(NOT_LISTED);
  });

  test('what a stranger registers is not stored', async () => {
    const query = '{ viewer { regions { id } } }';
    const extensions = byHash(hashOf(query));
    expect(await ask({ query, extensions })).toEqual(NOT_LISTED);
    expect(await ask({ extensions }, editor)).toMatchObject({ codes: ['PERSISTED_QUERY_NOT_FOUND'] });
  });

  test.each(TRANSPORTS)('over %s likewise', async (_name, transport) => {
    const { results, ended, leave } = follow(transport(addresses.listed), {
      query: 'subscription { changes { recordedAt } }',
    });
    const failure = await ended;
    leave();
    const errors = [...results.flatMap((result) => result.errors ?? []), ...(Array.isArray(failure) ? failure : [])];
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_LISTED' } }]);
  });

  test('the explorer follows changes by a listed document, which it names by its hash', async () => {
    const [id, text] = Object.entries(explorerDocuments(join(folder, 'explorer'))).find(([, document]) =>
      document.startsWith('subscription'),
    )!;
    expect(text).toContain('FollowChanges');
    // The execution of the subscription finds that there is no such change.
    const variables = { after: 'CHG-NONE' };
    const response = await fetch(`${addresses.listed}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: byHash(id), variables }),
    });
    expect(await response.text()).toContain('CHG-NONE');
    const query = new URLSearchParams({
      extensions: JSON.stringify(byHash(id)),
      variables: JSON.stringify(variables),
    }).toString();
    expect(await (await fetch(`${addresses.listed}/graphql/stream?${query}`)).text()).toContain('CHG-NONE');
  });

  test('tables, the calendar and the tools of assistants are answered as before', async () => {
    for (const path of ['/export/actors.json', '/calendar.ics'])
      expect((await fetch(addresses.listed + path)).status).toBe(200);
    expect((await assistant(() => addresses.listed)('find', { text: 'Dune Hotels' })).text).toContain('COM-DUNE');
  });
});

test('elsewhere strangers may ask anything', async () => {
  expect(await ask({ query: OTHER }, {}, addresses.any)).toMatchObject({ status: 200, codes: undefined });
});

test('the manifest is in the format of Apollo, each operation with the SHA-256 of its text', () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../../../schema/operations.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({ format: 'apollo-persisted-query-manifest', version: 1 });
  const operations = listedOperations();
  expect(operations.map(({ id }) => id)).toEqual(operations.map(({ body }) => hashOf(body)));
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
});
