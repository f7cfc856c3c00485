import { setTimeout as sleep } from 'node:timers/promises';
import { Role } from '../../src/graph/access/viewer';
import type * as requestHead from '../../src/api/http/request-head';
import type { Head } from '../../src/store/neo4j/client';
import { type Api, startApi, testTokens } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { bearer, recorder, writer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

/** While true, no answer waits for its check: the defect that these tests must detect. */
let mockTrustsExpectation = false;

jest.mock('../../src/api/http/request-head', () => {
  const real = jest.requireActual<typeof requestHead>('../../src/api/http/request-head');
  class RequestHead extends real.RequestHead {
    override moved(): Promise<Head | undefined> {
      return mockTrustsExpectation ? Promise.resolve(undefined) : super.moved();
    }
  }
  return { ...real, RequestHead };
});

/** How late each check is sent in these tests; no statement of theirs takes as long. */
const CHECK_MS = 400;

let api: Api;
let editor: Record<string, string>;
/** When the check that was sent last was answered. */
let checkedAt = 0;
let isFailing = false;
/** While true, each statement is slower than the check, rather than the other way round. */
let areReadsSlow = false;
let texts = 0;
const external = new ExternalWriter();

beforeAll(async () => {
  const tokens = testTokens();
  api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  editor = await bearer(tokens, Role.EDITOR);
  const readHead = api.graph.readHead.bind(api.graph);
  api.graph.readHead = async (options) => {
    if (isFailing) throw new Error('The check fails');
    if (areReadsSlow) return readHead(options);
    await sleep(CHECK_MS);
    const head = await readHead(options);
    checkedAt = performance.now();
    return head;
  };
  const read = api.graph.read.bind(api.graph);
  api.graph.read = async (...statement) => {
    if (areReadsSlow) await sleep(CHECK_MS);
    return read(...statement) as never;
  };
});
afterAll(async () => {
  await external.close();
  await api.close();
});

/** A query whose whole answer is not cached, since its text is new. */
const query = (id = 'MBR-ABO', fields = 'name') =>
  `query Unique${String(texts++)} { node(id: "${id}") { ... on Actor { ${fields} } } }`;

const ask = async (text: string) => {
  const { data, errors } = await api.ask(text);
  expect(errors).toBeUndefined();
  return data.node!;
};

interface WholeAnswer {
  data: { revision: string; standpoint: { revision: string } };
  extensions: { asOf: { revision: string }; cost: { actual: number } };
}

async function askWhole(text: string): Promise<WholeAnswer> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  return (await response.json()) as WholeAnswer;
}

/** Two checks that find the same head, so that the next one is expected to find it too. */
async function settle(): Promise<void> {
  await ask(query());
  await ask(query());
}

const rename = (name: string) =>
  external.write('MATCH (n:Node {id: "MBR-ABO"}) SET n.nameEn = $name, n.nameFr = $name', { name });

test('a query is executed while its check is on its way, and is answered after it', async () => {
  await settle();
  api.statements();
  await ask(query('UNI-KEEL'));
  expect(performance.now()).toBeGreaterThanOrEqual(checkedAt);
  // In the order in which they were answered.
  expect(api.statements()).toEqual(['node/read-nodes', 'neo4j/read-revision']);
});

test('what was read beside a check is kept for others', async () => {
  await settle();
  await ask(query('MED-OAK'));
  api.statements();
  await ask(query('MED-OAK'));
  expect(api.statements()).toEqual(['neo4j/read-revision']);
});

describe('where something was written that this process does not know of', () => {
  test('the answer is that of the new head', async () => {
    await rename('Before');
    await settle();
    await rename('After');
    api.statements();
    expect(await ask(query())).toEqual({ name: 'After' });
    // The name was cached at the expected head, so that nothing but the check was read there.
    expect(api.statements()).toEqual(['neo4j/read-revision', 'node/read-nodes']);
  });

  test('an answer that does not wait for its check is found to be older', async () => {
    await rename('Before');
    await settle();
    await rename('After');
    mockTrustsExpectation = true;
    try {
      expect(await ask(query())).toEqual({ name: 'Before' });
    } finally {
      mockTrustsExpectation = false;
    }
    expect(await ask(query())).toEqual({ name: 'After' });
  });

  test('no further statement is sent at the head that is outdated', async () => {
    await settle();
    await rename('Early');
    api.statements();
    areReadsSlow = true;
    await api.ask('{ partnerships { nodes { participants(first: 2) { nodes { name } } } } }');
    areReadsSlow = false;
    expect(api.statements().sort()).toEqual([
      'neo4j/read-revision',
      'node/read-standpoint-lists',
      'node/read-standpoint-lists',
      'partnership/page-participants',
      'partnership/page-partnerships',
    ]);
  });

  test('a query costs as much as one that is executed once', async () => {
    const costOf = async (text: string) => (await askWhole(text)).extensions.cost.actual;
    const fields = 'allies(first: 3) { nodes { id } }';
    await settle();
    const once = await costOf(query('MBR-ABO', fields));
    await rename('Twice');
    expect(await costOf(query('MBR-ABO', fields))).toBe(once);
  });

  test('the next query waits for its check, since heads move', async () => {
    await settle();
    await rename('Moved');
    await ask(query());
    await external.moveRevision();
    api.statements();
    await ask(query());
    expect(api.statements()).toEqual(['neo4j/read-revision', 'node/read-nodes']);
  });

  test('answers and their revisions agree with those of a server that expects nothing', async () => {
    await settle();
    await rename('Agreed');
    const { data, extensions } = await askWhole(`query Unique${String(texts++)} { revision standpoint { revision } }`);
    const { revision } = await api.graph.readHead();
    expect([data.revision, data.standpoint.revision, extensions.asOf.revision]).toEqual([revision, revision, revision]);
  });
});

describe('where this process has written', () => {
  const record = recorder(
    writer(
      () => api,
      () => editor,
    ),
  );
  const write = async () => {
    const evidence = [{ title: 'Harbour Log', locator: `p. ${String(texts++)}` }];
    const { change } = await record('addEvidence', { of: 'MBR-ABO', evidence });
    expect(change).not.toBeNull();
  };

  test('the next query does not wait for its check', async () => {
    await write();
    api.statements();
    await ask(query());
    expect(api.statements()).toEqual(['node/read-nodes', 'neo4j/read-revision']);
  });

  test('the answer is that of a write by another program since', async () => {
    await write();
    await rename('Since');
    expect(await ask(query())).toEqual({ name: 'Since' });
  });
});

test('a check that fails is reported as where a query waits for it', async () => {
  const failed = async () => {
    isFailing = true;
    const { data, errors } = await api.ask(query());
    isFailing = false;
    return { data, codes: errors?.map(({ extensions }) => extensions.code), paths: errors?.map(({ path }) => path) };
  };
  await external.moveRevision();
  await ask(query());
  const waiting = await failed();
  await settle();
  expect(await failed()).toEqual(waiting);
  expect(waiting.codes).toHaveLength(1);
});
