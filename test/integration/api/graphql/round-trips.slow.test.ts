import { loadRows } from '../../../../src/store/model/write-records';
import { connectGraph, prepareGraph } from '../../../../src/store/neo4j/connect';
import type { Question } from '../../../bench/compare/question';
import { questions } from '../../../bench/compare/questions';
import { serveGraph } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { askAt } from '../../../support/ask';
import { ExternalWriter } from '../../../support/external-writer';
import { Proxy } from '../../../support/proxy';
import { RoundTripCounter } from '../../../support/round-trip-counter';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

/** Much longer than sending the statements of one wave takes, on a busy machine too. */
const LATENCY_MS = 100;

const external = new ExternalWriter();
let proxy: Proxy;
let counter: RoundTripCounter;
let api: Awaited<ReturnType<typeof serveGraph>>;
let cursor: string;

beforeAll(async () => {
  const direct = await openGraph();
  await wipe(direct);
  await prepareGraph(direct);
  await loadRows(direct, SMALL_WORLD, RECORDED);
  await loadRows(direct, LATER_NEWS, LATER);
  await direct.close();
  proxy = await Proxy.start(() => Number(new URL(process.env.TEST_NEO4J_URI!).port));
  // Other threads connect to this address too.
  const connection = { uri: proxy.uri, user: 'neo4j', password: process.env.TEST_NEO4J_PASSWORD! };
  api = await serveGraph(await connectGraph(connection));
  counter = new RoundTripCounter(proxy);
  const { data } = await api.ask('{ partnerships(first: 1) { edges { cursor } } }');
  cursor = data.partnerships!.edges![0]!.cursor as unknown as string;
});

afterAll(async () => {
  await external.close();
  await api.close();
  await proxy.close();
});

/** Returns the questions of the bench, with values of the small world. */
function ofSmallWorld() {
  return questions({
    today: '2018-06-15',
    seated: ['MBR-ABO'],
    actors: ['MBR-ABO'],
    words: { last: ['coast'], first: ['north'], numbers: [''] },
    regions: ['R-SOUTH'],
    objectives: ['OBJ-1'],
    // The question requests pages that are full in the world of the bench.
    cursors: { NAME: Array<string>(100).fill(cursor), STARTED: Array<string>(100).fill(cursor) },
  });
}

interface Expected {
  /**
   * The number of statements in each wave after a move of the revision; there is one round trip for
   * each wave.
   */
  waves: number[];
  /** The reason why it is not one wave of one statement. */
  because: string;
}

const CHECK = 'the check of the revision comes first, by itself';
const LISTS = 'what statements take as lists of the standpoint';

const EXPECTED: Record<string, Expected> = {
  'nested partnership list': {
    waves: [1, 1, 1],
    because: `${CHECK}; ${LISTS}; the page with all that is selected of it`,
  },
  'one actor, its partnerships, who sits in each': {
    waves: [1, 1, 1],
    because: `${CHECK}; ${LISTS}; the actor with all that is selected of it`,
  },
  'multi-stakeholder search, filtered': {
    waves: [1, 2, 1],
    because: `${CHECK}; ${LISTS}, beside the nodes that the filter names, of which each must exist; the page`,
  },
  'allies of an actor': {
    waves: [1, 1, 2, 1, 1, 1, 1, 1, 1, 1],
    because:
      `${CHECK}; the actor; whom it has ties to beside whom not to approach; ` +
      'the engine reads the feed, the head, all nodes, all ties, the head again, since another program wrote; the allies',
  },
  'full-text search': { waves: [1, 1], because: `${CHECK}; the search` },
  'dashboard counts': { waves: [1, 1, 1], because: `${CHECK}; ${LISTS}; the counts` },
};

test('each question of the bench has a row', () => {
  expect(Object.keys(EXPECTED)).toEqual(ofSmallWorld().map(({ name }) => name));
});

/** Runs a question cold: another program has moved the revision just before. */
async function wavesOf({ bodies, shapes }: Question): Promise<number[]> {
  await external.moveRevision();
  counter.take();
  const { query, variables } = JSON.parse(bodies(0).api) as { query: string; variables: Record<string, unknown> };
  const { data, errors } = await askAt(api.address, query, { variables });
  expect(errors).toBeUndefined();
  // An empty answer would take fewer reads.
  expect(Object.keys(shapes.api(data) as object)).not.toEqual([]);
  return counter.take();
}

const ROWS = Object.entries(EXPECTED).map(([name, { waves, because }]) => [name, waves, because] as const);

test.each(ROWS)(
  '%s: %j: %s',
  async (name, expected) => {
    const question = ofSmallWorld().find((one) => one.name === name)!;
    // Plans the statements, then opens as many connections as are used at once.
    for (const latency of [0, LATENCY_MS]) {
      proxy.latencyMs = latency;
      for (let time = 0; time < 3; time++) await wavesOf(question);
    }
    expect(await wavesOf(question)).toEqual(expected);
  },
  60_000,
);
