import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Role } from '../../../src/graph/access/viewer';
import { createServer } from '../../../src/api/http/server';
import { loadRows } from '../../../src/store/model/write-records';
import type { GraphClient } from '../../../src/store/neo4j/client';
import { connectGraph, prepareGraph } from '../../../src/store/neo4j/connect';
import { type Answer, NO_SHEDDING, testTokens } from '../../support/api';
import { openGraph, wipe } from '../../support/open-graph';
import { askAt } from '../../support/ask';
import { Proxy } from '../../support/proxy';
import { VALID } from '../../support/valid-mutations';
import { bearer, EVIDENCE, type Field, operation } from '../../support/writer';
import { RECORDED, SMALL_WORLD } from '../../worlds/small-world';
import pino from 'pino';

const TIMEOUT_MS = 3_000;
/** Milliseconds by which a request may miss its deadline on a busy machine. */
const TOLERANCE_MS = 700;
const COUNTRIES = '{ countries(first: 1) { edges { node { id } } } }';
/**
 * The last bytes of Bolt's COMMIT message. Source:
 * https://neo4j.com/docs/bolt/current/bolt/message/#messages-commit.
 */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

let proxy: Proxy;
let direct: GraphClient;
let graph: GraphClient;
let app: FastifyInstance;
let address: string;
let editor: Record<string, string>;

beforeAll(async () => {
  direct = await openGraph();
  await wipe(direct);
  await prepareGraph(direct);
  await loadRows(direct, SMALL_WORLD, RECORDED);
  proxy = await Proxy.start(() => Number(new URL(process.env.TEST_NEO4J_URI!).port));
  graph = await connectGraph({ uri: proxy.uri, user: 'neo4j', password: process.env.TEST_NEO4J_PASSWORD! });
  const tokens = testTokens();
  editor = await bearer(tokens, Role.EDITOR);
  const log = pino({ level: 'silent' });
  app = await createServer({ graph, tokens, log, timeoutMs: TIMEOUT_MS, query: COUNTRIES, limits: NO_SHEDDING });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  await ask(COUNTRIES);
  await write(`Warm-up ${String(Date.now())}`);
});
afterEach(async () => {
  proxy.onRequest = () => undefined;
  proxy.latencyMs = 0;
  if (proxy.blackHole) {
    proxy.blackHole = false;
    proxy.reset();
  }
  while (!(await fetch(`${address}/readyz`)).ok) await sleep(50);
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await proxy.close();
  await direct.close();
});

interface Timed extends Answer {
  ms: number;
}

async function timed(answer: Promise<Answer>): Promise<Timed> {
  const startedAt = Date.now();
  return { ...(await answer), ms: Date.now() - startedAt };
}

/** Sends a query without a cached response. */
const ask = (query: string, headers: Record<string, string> = {}): Promise<Timed> =>
  timed(askAt(address, query, { headers }));

let asked = 0;
/** Returns a query as of another day each time, so that nothing of it is cached. */
function unique(): string {
  const day = new Date(Date.UTC(2000, 0, ++asked)).toISOString().slice(0, 10);
  return COUNTRIES.replace('{', `query @asOf(valid: "${day}") {`);
}

/** Records an actor with this name. */
const write = (nameEn: string, key?: string, headers: Record<string, string> = {}): Promise<Timed> => {
  const variables = { input: { kind: 'NGO', nameEn, country: 'ABO', evidence: EVIDENCE }, key };
  return timed(
    askAt(address, operation('saveActor', 'actor { id }'), { variables, headers: { ...editor, ...headers } }),
  );
};

const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.code;

async function countNamed(nameEn: string): Promise<number> {
  const { data } = await askAt(address, `{ search(text: "${nameEn}", first: 50) { node { ... on Entity { name } } } }`);
  const found = data.search as unknown as { node: { name: string } }[];
  return found.filter(({ node }) => node.name === nameEn).length;
}

describe('while nothing arrives from Neo4j', () => {
  test('requests end by their own deadline, also those that wait for a check that began earlier', async () => {
    proxy.blackHole = true;
    const answers: Promise<Timed>[] = [];
    for (let request = 0; request < 4; request++) {
      answers.push(ask(unique()));
      await sleep(TIMEOUT_MS / 8);
    }
    for (const answer of await Promise.all(answers)) {
      expect(codeOf(answer)).toBe('DEADLINE_EXCEEDED');
      expect(answer.ms).toBeLessThan(TIMEOUT_MS + TOLERANCE_MS);
    }
  });

  test('writes end by their own deadline, also those that wait for their turn', async () => {
    const heads = graph.readHead.bind(graph);
    // Only the writes hang, so that they reach their queue.
    const head = await heads();
    graph.readHead = () => Promise.resolve(head);
    proxy.blackHole = true;
    try {
      const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => write(`Queue ${String(index)}`)));
      for (const answer of answers) {
        expect(codeOf(answer)).toBe('DEADLINE_EXCEEDED');
        expect(answer.ms).toBeLessThan(TIMEOUT_MS + TOLERANCE_MS);
      }
    } finally {
      graph.readHead = heads;
    }
  });

  test('a check that hangs on one connection does not delay those on others for long', async () => {
    let isFirst = true;
    const heads = graph.readHead.bind(graph);
    graph.readHead = (options) => (isFirst ? ((isFirst = false), new Promise(() => undefined)) : heads(options));
    try {
      const hanging = ask(unique());
      await sleep(100);
      const answer = await ask(unique());
      expect(answer.errors).toBeUndefined();
      expect(answer.ms).toBeLessThan(1_000 + TOLERANCE_MS);
      expect(codeOf(await hanging)).toBe('DEADLINE_EXCEEDED');
    } finally {
      graph.readHead = heads;
    }
  });
});

describe('where connections break', () => {
  test('a read is tried again', async () => {
    // Expires the caches of what was read before.
    await write('Revision');
    let resets = 0;
    proxy.onRequest = (chunk) => {
      if (chunk.includes('page-countries') && resets++ === 0) proxy.reset();
    };
    expect((await ask(unique())).errors).toBeUndefined();
    expect(resets).toBe(2);
  });

  test('again and again, at any moment, every request is answered or fails with UNAVAILABLE', async () => {
    const until = Date.now() + 4_000;
    const codes = new Map<unknown, number>();
    let resets = 0;
    // Their number in four seconds depends on the machine; a service that stops answering runs into
    // the test's timeout.
    const isEnough = () => Date.now() >= until && resets > 20 && (codes.get(undefined) ?? 0) > 10;
    const count = (answer: Answer) => void codes.set(codeOf(answer), (codes.get(codeOf(answer)) ?? 0) + 1);
    const client = async (index: number) => {
      for (let turn = 0; !isEnough(); turn++) {
        count(await (index === 0 ? write(`Broken ${String(turn)}`) : ask(unique())));
      }
    };
    proxy.onRequest = () => {
      if (Math.random() < 0.2) {
        resets++;
        proxy.reset();
      }
    };
    await Promise.all([0, 1, 2, 3, 4].map(client));
    expect([...codes.keys()].filter((code) => code !== undefined && code !== 'COMMIT_UNKNOWN')).toEqual([
      'UNAVAILABLE',
    ]);
  });

  test('none can be opened, the error is UNAVAILABLE, until they can be', async () => {
    await proxy.close();
    const answer = await ask(unique());
    await proxy.open();
    expect(codeOf(answer)).toBe('UNAVAILABLE');
    expect(answer.ms).toBeLessThan(1_500);
    expect((await ask(unique())).errors).toBeUndefined();
  });
});

describe('where the connection breaks in a commit', () => {
  /** Calls `act` when the next commit is sent. */
  function onCommit(act: () => void): void {
    proxy.onRequest = (chunk) => {
      if (!chunk.includes(COMMIT)) return;
      proxy.onRequest = () => undefined;
      act();
    };
  }

  test.each<[string, () => void]>([
    ['before it arrives', () => proxy.reset()],
    [
      'after it was made',
      () => {
        proxy.onResponse = () => {
          proxy.onResponse = () => undefined;
          proxy.reset();
        };
      },
    ],
  ])('%s, the change is tried again and recorded once', async (when, act) => {
    let commits = 0;
    onCommit(() => {
      commits++;
      act();
    });
    const { data, errors } = await write(`Once ${when}`);
    expect(errors).toBeUndefined();
    expect(data.saveActor!.userErrors).toEqual([]);
    expect(commits).toBe(1);
    expect(await countNamed(`Once ${when}`)).toBe(1);
  });

  test.each([
    ['en', /^The connection to the graph was lost: .* Send it again with the same key\.$/],
    ['fr', /^La liaison avec le graphe s’est rompue\s: .* Renvoyez-la avec la même clé\.$/],
  ])('and stays away, the error is COMMIT_UNKNOWN (%s), and the same key records it once', async (language, text) => {
    const name = `Unknown ${language}`;
    onCommit(() => {
      proxy.blackHole = true;
    });
    const lost = await write(name, `key-${language}`, { 'accept-language': language });
    expect(codeOf(lost)).toBe('COMMIT_UNKNOWN');
    expect(lost.errors![0]!.message).toMatch(text);
    proxy.blackHole = false;
    proxy.reset();
    const again = await write(name, `key-${language}`);
    expect(again.errors).toBeUndefined();
    expect(again.data.saveActor!.userErrors).toEqual([]);
    const third = await write(name, `key-${language}`);
    expect(third.data.saveActor!.change!.id).toBe(again.data.saveActor!.change!.id);
    expect(await countNamed(name)).toBe(1);
  });
});

describe('over a slow line', () => {
  /**
   * Counts the round trips from the statement that takes the feed’s lock to the answer of the
   * commit.
   */
  function countRoundTrips(): () => number {
    let trips = 0;
    let [locked, isAnswered] = [false, true];
    proxy.onRequest = (chunk) => {
      if (chunk.includes('SET f.locked')) [locked, isAnswered] = [true, true];
      if (locked && isAnswered) trips++;
      isAnswered = false;
      if (chunk.includes(COMMIT)) locked = false;
    };
    proxy.onResponse = () => {
      isAnswered = true;
    };
    return () => trips;
  }

  /** Each mutation, after those whose change it needs or that it would prevent. */
  const ORDER: [Field, (changes: ReadonlyMap<Field, string>) => Record<string, unknown>][] = [
    ['saveActor', () => VALID.saveActor],
    ['recordTie', () => VALID.recordTie],
    ['savePartnership', () => VALID.savePartnership],
    ['saveAction', () => VALID.saveAction],
    ['recordCriterion', () => VALID.recordCriterion],
    ['recordIndicatorValue', () => VALID.recordIndicatorValue],
    ['addEvidence', () => VALID.addEvidence],
    ['endTie', () => VALID.endTie],
    ['retractTie', () => VALID.retractTie],
    ['mergeActors', () => VALID.mergeActors],
    ['unmergeActors', (changes) => ({ mergeId: changes.get('mergeActors') })],
    ['undoChange', (changes) => ({ id: changes.get('saveAction') })],
  ];
  const changes = new Map<Field, string>();

  test.each(ORDER)('%s holds the feed’s lock for few round trips', async (field, variables) => {
    const trips = countRoundTrips();
    proxy.latencyMs = 20;
    const { data, errors } = await askAt(address, operation(field, ''), {
      variables: variables(changes),
      headers: editor,
    });
    proxy.latencyMs = 0;
    proxy.onResponse = () => undefined;
    expect(errors).toBeUndefined();
    expect(data[field]!.userErrors).toEqual([]);
    changes.set(field, data[field]!.change!.id as unknown as string);
    expect(trips()).toBeGreaterThan(1);
    // These read again, depending on their first reads.
    const isLong = ['mergeActors', 'unmergeActors', 'undoChange'].includes(field);
    expect(trips()).toBeLessThanOrEqual(isLong ? 10 : 7);
  });
});
