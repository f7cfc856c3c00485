import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { explorerOperations } from '../../src/cli/explorer-operations';
import { firstQuery, warmUp } from '../../src/cli/warm-up';
import { FIRST_STATEMENTS, firstStatements } from '../../src/cli/first-statements.store';
import { bindParameters } from '../../src/store/neo4j/parameters';
import { statementText } from '../../src/store/neo4j/statements';
import { type Api, startApi } from '../support/api';
import { ExternalWriter } from '../support/external-writer';

const OPERATIONS = explorerOperations();
const MEMBER = 'MBR-ECPAT-GTM';

const external = new ExternalWriter();
let api: Api;
let example: string;

beforeAll(async () => {
  api = await startApi();
  example = await firstQuery(api.graph);
});
afterAll(async () => {
  await external.close();
  await api.close();
});

function documentOf(name: string): string {
  return OPERATIONS.find((operation) => operation.name === name)!.text;
}

/** Returns true where Neo4j receives the same text whatever the parameters are. */
function hasOneText(statement: string): boolean {
  const text = statementText(statement);
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
  const all = bindParameters(text, Object.fromEntries(names.map((name) => [name, 'given'])));
  return bindParameters(text, {}).text === all.text;
}

test('the warm-up asks for what needs ids too, the first view of the explorer first', async () => {
  const view = documentOf('Examples');
  const other = documentOf('OrganisationTies');
  await api.ask('{ __typename }');
  api.statements();
  await warmUp(api.address, '{ viewer { role } }', [other, view], { signal: new AbortController().signal });
  const statements = api.statements();
  const [ofView, ofOther] = ['country/page-countries', 'tie/page-ties-of-node'].map((name) => statements.indexOf(name));
  expect(ofView).toBeGreaterThanOrEqual(0);
  expect(ofOther).toBeGreaterThan(ofView!);
});

test('a first click finds what it needs planned before the lists are asked for', async () => {
  const asked: string[] = [];
  const none = { nodes: [] };
  const ids = { regions: [], countries: { nodes: [{ id: 'GHA' }] }, objectives: [], manifestations: [] };
  const answer = JSON.stringify({ data: { ...ids, actors: none, companies: none, partnerships: none } });
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push(/query (\w+)/.exec((body as { query: string }).query)?.[1] ?? '');
      response.end(answer);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const documents = ['CommitmentCounts', 'CountryAbout', 'Examples'].map(documentOf);
  const onReady = () => asked.push('READY');
  await warmUp(address, '{ viewer { role } }', documents, { signal: new AbortController().signal, onReady });
  const ready = asked.indexOf('READY');
  expect(new Set(asked.slice(0, ready))).toEqual(new Set(['', 'Examples', 'CountryAbout']));
  expect(new Set(asked.slice(ready + 1))).toEqual(new Set(['CommitmentCounts']));
  server.close();
});

test('an operation that takes too long is given up, and so is the one that runs when the API stops', async () => {
  const given: Promise<unknown>[] = [];
  const server = createServer((_request, response) =>
    given.push(
      once(
        response.on('error', () => undefined),
        'close',
      ),
    ),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const stop = new AbortController();
  const [query, document] = ['{ viewer { role } }', '{ __typename }'];
  await warmUp(address, query, [document], { signal: stop.signal, maxMs: 1_000 });
  // The example, the document, and the ids for its lists.
  expect(given).toHaveLength(3);
  const warm = warmUp(address, query, [document], { signal: stop.signal, maxMs: 60_000 });
  await once(server, 'request');
  stop.abort();
  await warm;
  expect(given).toHaveLength(4);
  await Promise.all(given);
  server.close();
});

test('the API is busy while it answers what is not small', async () => {
  const { app } = api;
  expect(app.isBusy()).toBe(false);
  const asked = api.ask(`{ stakeholderMap(targets: ["${MEMBER}"], first: 100) { reach } }`);
  while (!app.isBusy()) await wait(1);
  expect((await asked).errors).toBeUndefined();
  expect(app.isBusy()).toBe(false);
});

test('the warm-up waits while the API is busy, and ends while it waits', async () => {
  const stop = new AbortController();
  let isBusy = true;
  const start = () => warmUp(api.address, '{ regions { id } }', [], { signal: stop.signal, isBusy: () => isBusy });
  const first = start();
  api.statements();
  await wait(500);
  expect(api.statements()).toEqual([]);
  isBusy = false;
  await first;
  expect(api.statements().length).toBeGreaterThan(0);
  isBusy = true;
  const second = start();
  stop.abort();
  await second;
  expect(api.statements()).toEqual([]);
});

test('Neo4j plans all that is read first, each as it is later sent', async () => {
  expect(FIRST_STATEMENTS.flat().filter((statement) => !hasOneText(statement))).toEqual([]);
  await expect(api.graph.plan(firstStatements().flat())).resolves.toBeUndefined();
});

test('what the example query reads is among what is planned first', async () => {
  // Empties the caches.
  await external.moveRevision();
  api.statements();
  expect((await api.ask(example)).errors).toBeUndefined();
  const read = new Set(api.statements().filter(hasOneText));
  read.delete('neo4j/read-revision');
  expect(FIRST_STATEMENTS.flat()).toEqual(expect.arrayContaining([...read]));
});
