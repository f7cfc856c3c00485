import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Tokens } from '../../../src/api/access/tokens';
import { Role } from '../../../src/graph/access/viewer';
import { loadRows } from '../../../src/store/model/write-records';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import type { Answer } from '../../support/api';
import { askAt } from '../../support/ask';
import { follow, TRANSPORTS } from '../../support/follow';
import { temporaryFolder } from '../../support/neo4j';
import { openGraph, wipe } from '../../support/open-graph';
import { Proxy } from '../../support/proxy';
import { type SecondProcess, startSecondProcess } from '../../support/second-process';
import { bearer } from '../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';

// Two processes of the API over one Neo4j, behind a proxy that gives the connections to them in
// turn, as in `docker compose --profile replicas`: see deploy/README.md.

const NODE = 'MBR-BEL';
const ROUNDS = 20;
const BUDGET = 100_000;
const FOLLOW = 'subscription ($after: ID) { changes(after: $after) { id } }';

let replicas: SecondProcess[];
/** The replica of each connection so far. */
let given: SecondProcess[] = [];
let proxy: Proxy;
let address: string;
let start: () => Promise<SecondProcess>;
let editor: Record<string, string>;
/** A client that only spends its budget. */
let spender: Record<string, string>;

beforeAll(async () => {
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, SMALL_WORLD, RECORDED);
  await graph.close();
  const keyFile = join(await temporaryFolder(), 'token-key');
  const tokens = new Tokens({ keyFile });
  editor = await bearer(tokens, Role.EDITOR);
  spender = await bearer(tokens, Role.READER);
  start = () => startSecondProcess(dirname(keyFile), { CLIENT_BUDGET: String(BUDGET), CLIENT_RESTORE_RATE: '1' });
  replicas = await Promise.all([start(), start()]);
  proxy = await Proxy.start(() => {
    const replica = replicas[given.length % replicas.length]!;
    given.push(replica);
    return Number(new URL(replica.address).port);
  });
  address = proxy.uri.replace('bolt:', 'http:');
});
afterAll(async () => {
  await proxy.close();
  for (const { stop } of replicas) await stop();
});

/**
 * Sends a query over a connection of its own, so that the next replica answers; signed in, since
 * this address shares its budget with the warm-up.
 */
async function ask(query: string, variables: object = {}): Promise<Answer> {
  // Kept alive by both, so that the client closes it.
  const agent = new Agent({ keepAlive: true });
  const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...editor } };
  const sent = request(`${address}/graphql`, options).end(JSON.stringify({ query, variables }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = JSON.parse(await text(response)) as Answer;
  agent.destroy();
  return answer;
}

const ADD = `mutation ($evidence: [EvidenceInput!]!) {
  addEvidence(input: { of: "${NODE}", evidence: $evidence }) { change { id } userErrors { message } } }`;
let added = 0;

/** Adds evidence with a locator of its own; returns that and the id of the change. */
async function add(): Promise<{ locator: string; change: string }> {
  const locator = `p. ${String((added += 1))}`;
  const { data } = await ask(ADD, { evidence: [{ title: 'Harbour Log', locator }] });
  const { change, userErrors } = data.addEvidence as unknown as { change: { id: string }; userErrors: unknown[] };
  expect(userErrors).toEqual([]);
  return { locator, change: change.id };
}

test('what was written through one is read through the other at once, though both keep answers', async () => {
  given = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { locator } = await add();
    // The next connection is that of the other replica, and the one after it that of the replica
    // that wrote.
    for (const reader of ['the other', 'the writer']) {
      const { data } = await ask(`{ node(id: "${NODE}") { ... on Actor { evidence { locator } } } }`);
      const locators = (data.node!.evidence as unknown as { locator: string }[]).map((one) => one.locator);
      expect([round, reader, locators]).toEqual([round, reader, expect.arrayContaining([locator])]);
    }
  }
  for (const replica of replicas) expect(given.filter((one) => one === replica)).toHaveLength((3 * ROUNDS) / 2);
});

test('a client has a budget at each, as the documentation of the deployment says', async () => {
  let tries = 0;
  const isRefusedBy = async (replica: SecondProcess) => {
    // Another text each time, so that no answer is cached.
    const query = `query Try${String((tries += 1))} { actors(first: 100) { nodes { ties(first: 20) { nodes { id } } } } }`;
    const { errors } = await askAt(replica.address, query, { headers: spender });
    return errors?.[0]?.extensions.code === 'RATE_LIMITED';
  };
  const [one, other] = replicas as [SecondProcess, SecondProcess];
  while (!(await isRefusedBy(one))) expect(tries).toBeLessThan(1_000);
  expect(await isRefusedBy(other)).toBe(false);
});

test.each(TRANSPORTS)(
  '%s that ends with its replica is resumed at the other with nothing lost',
  async (_name, subscribe) => {
    const { change: before } = await add();
    given = [];
    const following = follow(subscribe(address), { query: FOLLOW, variables: { after: before }, headers: editor });
    while (given.length === 0) await sleep(10);
    const { change: first } = await add();
    expect((await following.have(1)).map(({ id }) => id)).toEqual([first]);
    const [at] = given;
    replicas = replicas.filter((replica) => replica !== at);
    await at!.stop();
    await following.ended;
    const missed = [await add(), await add()].map(({ change }) => change);
    const resumed = follow(subscribe(address), { query: FOLLOW, variables: { after: first }, headers: editor });
    expect((await resumed.have(2)).map(({ id }) => id)).toEqual(missed);
    resumed.leave();
    replicas.push(await start());
  },
);
