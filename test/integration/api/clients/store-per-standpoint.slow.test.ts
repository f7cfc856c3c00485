import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import * as relayRuntime from 'relay-runtime';
import { temporaryFolder } from '../../../support/neo4j';
import { useSmallWorld } from '../../../support/use-world';
import type * as ApolloRecipe from './recipes/apollo-client';
import { environmentAt } from './recipes/relay';
import { clientAt } from './recipes/urql';

const ROOT = join(__dirname, '../../../..');
const PAST = '2016';
const PRESENT = '';
const TABLE = 'PSH-1';
const TEXT =
  'query participantsQuery($id: ID!) { node(id: $id) { id ... on Partnership { participants(first: 50) { totalCount nodes { id } } } } }';

interface Data {
  node: { id: string; participants: { totalCount: number; nodes: { id: string }[] } };
}

/**
 * A client with two ways to answer: by asking the API, and from its store alone, at the present
 * (`''`) or a day.
 */
interface Side {
  ask: (valid: string) => Promise<Data>;
  stored: (valid: string) => Data | null | undefined;
}

const api = useSmallWorld();
const { read } = api;

const participantsIn = (data: Data | null | undefined) => data?.node.participants.nodes.map(({ id }) => id);

/** Returns the participants that the API itself names, without a client. */
async function participantsAt(valid: string): Promise<string[] | undefined> {
  const asOf = valid ? ` @asOf(valid: "${valid}")` : '';
  return participantsIn((await read(TEXT.replace(' {', `${asOf} {`), { variables: { id: TABLE } })) as unknown as Data);
}

const url = () => `${api.address}/graphql`;

/** Creates one client for each standpoint. */
function oneForEach<Client>(create: (valid: string) => Client): (valid: string) => Client {
  const clients = new Map<string, Client>();
  return (valid) => {
    const client = clients.get(valid) ?? create(valid);
    clients.set(valid, client);
    return client;
  };
}

/** The cache of Apollo Client; versions 3 and 4 have the same names. */
function apolloClient(name: string): Side {
  let recipe!: typeof ApolloRecipe;
  jest.isolateModules(() => {
    jest.doMock('@apollo/client', () => jest.requireActual<object>(name));
    recipe = jest.requireActual('./recipes/apollo-client');
  });
  const at = oneForEach((valid) => recipe.clientAt(url(), valid));
  const question = { query: parse(TEXT), variables: { id: TABLE } };
  return {
    ask: async (valid) => (await at(valid).query<Data>(question)).data!,
    stored: (valid) => at(valid).readQuery<Data>(question),
  };
}

function urql(): Side {
  const at = oneForEach((valid) => clientAt(url(), valid));
  return {
    ask: async (valid) => (await at(valid).query<Data>(TEXT, { id: TABLE })).data!,
    stored: (valid) => at(valid).readQuery<Data>(TEXT, { id: TABLE }, { requestPolicy: 'cache-only' })?.data,
  };
}

async function relay(): Promise<Side> {
  const request = await compiledByRelay();
  const operation = relayRuntime.createOperationDescriptor(request, { id: TABLE });
  const at = oneForEach((valid) => {
    const environment = environmentAt(url(), valid);
    environment.retain(operation);
    return environment;
  });
  return {
    ask: async (valid) => (await relayRuntime.fetchQuery(at(valid), request, { id: TABLE }).toPromise()) as Data,
    stored: (valid) => at(valid).lookup(operation.fragment).data as unknown as Data,
  };
}

/** Returns the operation as Relay’s compiler makes it from a source file. */
async function compiledByRelay(): Promise<relayRuntime.ConcreteRequest> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/participants.js'), `graphql\`${TEXT}\`;`);
  copyFileSync(join(ROOT, 'schema/schema.graphql'), join(folder, 'schema.graphql'));
  const settings = { src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const compiled = jest.requireActual<relayRuntime.ConcreteRequest>(
    join(folder, 'src/__generated__/participantsQuery.graphql.js'),
  );
  rmSync(folder, { recursive: true });
  return compiled;
}

test.each<[string, () => Side | Promise<Side>]>([
  ['Apollo Client 4', () => apolloClient('@apollo/client')],
  ['Apollo Client 3', () => apolloClient('apollo-client-3/core')],
  ['urql', urql],
  ['Relay', relay],
])('%s keeps a past and a present answer side by side', async (_, start) => {
  const past = await participantsAt(PAST);
  const present = await participantsAt(PRESENT);
  expect(past).not.toEqual(present);
  const { ask, stored } = await start();

  expect(participantsIn(await ask(PRESENT))).toEqual(present);
  expect(participantsIn(await ask(PAST))).toEqual(past);
  expect(participantsIn(stored(PRESENT))).toEqual(present);
  expect(participantsIn(stored(PAST))).toEqual(past);
  await ask(PRESENT);
  expect(participantsIn(stored(PAST))).toEqual(past);
});

test.each(['apollo-client', 'urql', 'relay'])('schema/CLIENTS.md shows the recipe %s that was run', (name) => {
  const recipe = readFileSync(join(__dirname, `recipes/${name}.ts`), 'utf8');
  expect(readFileSync(join(ROOT, 'schema/CLIENTS.md'), 'utf8')).toContain(recipe);
});
