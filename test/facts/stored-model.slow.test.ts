import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '../../src/graph/access/viewer';
import { loadRows } from '../../src/store/model/write-records';
import { statementNames, statementText } from '../../src/store/neo4j/statements';
import { type Api, type Json, startApi, testTokens } from '../support/api';
import { EARLIER } from '../support/reader';
import { bearer } from '../support/writer';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../worlds/small-world';
import neo4j, { type Driver, type Path, type Session } from 'neo4j-driver';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'cypher/README.md'), 'utf8');
const queries = new Map(
  [...README.matchAll(/\n\n([^\n]+):\n\n```cypher\n([\s\S]*?)```/g)].map(([, title = '', text = '']) => [title, text]),
);
const [TIES, EVIDENCE, PARTNERSHIPS, MEMBERS, PICTURE] = queries.keys();

interface Parameters {
  id: string;
  other: string;
  valid: string;
  known: string;
  clearance: number;
}

/** The lines of the README that set the parameters in Neo4j Browser. */
const SET = [...README.matchAll(/^:param (\w+) => (.+)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
const TODAY = new Date().toISOString().slice(0, 10);

let api: Api;
let driver: Driver;

async function connect(started: Api): Promise<void> {
  api = started;
  const { uri, user, password } = api.graph.connection;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function disconnect(): Promise<void> {
  await driver.close();
  await api.close();
}

async function reading<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** Returns the rows of a query of the README, run with read access only. */
async function rowsOf(title: string | undefined, parameters: Parameters): Promise<Record<string, unknown>[]> {
  const text = queries.get(title ?? '') ?? '';
  const { records } = await reading((session) =>
    session.executeRead((transaction) => transaction.run(text, { ...parameters })),
  );
  return records.map((record) => record.toObject());
}

test('cypher/README.md shows five queries, and sets what they take', () => {
  expect(queries.size).toBe(5);
  const taken = [...queries.values()].flatMap((text) => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  expect([...new Set(taken)].sort()).toEqual(SET.map(([name]) => name).sort());
});

describe('over the facts, with the parameters of the README', () => {
  beforeAll(async () => connect(await startApi()));
  afterAll(disconnect);

  test.each([...queries.keys()])('%s', async (title) => {
    const values = await driver.executeQuery(`RETURN ${SET.map(([name, value]) => `${value} AS ${name}`).join(', ')}`);
    const rows = await rowsOf(title, values.records[0]!.toObject() as unknown as Parameters);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('over the small world, as the API answers', () => {
  const tokens = testTokens();
  let headers: Record<string, string> | undefined;

  beforeAll(async () => {
    await connect(await startApi({ rows: SMALL_WORLD, recorded: RECORDED, tokens }));
    await loadRows(api.graph, LATER_NEWS, LATER);
  });
  afterAll(disconnect);

  describe.each([
    ['an anonymous reader', undefined, 0],
    ['an editor', Role.EDITOR, 2],
  ])('%s', (_name, role, clearance) => {
    beforeAll(async () => {
      headers = role && (await bearer(tokens, role));
    });

    describe.each([
      ['today', TODAY, '9999'],
      ['in 2012', '2012-06-01', '9999'],
      ['at the end of 2016', '2016-12-31', '9999'],
      ['today, before the later news', TODAY, new Date(EARLIER).toISOString()],
    ])('%s', (_when, valid, known) => {
      const ask = async (selection: string): Promise<Json> => {
        const asOf = known === '9999' ? `valid: "${valid}"` : `valid: "${valid}", known: "${known}"`;
        const { data, errors } = await api.ask(`query @asOf(${asOf}) { ${selection} }`, { headers });
        expect(errors).toBeUndefined();
        return data;
      };
      const parameters = (id: string, other = ''): Parameters => ({ id, other, valid, known, clearance });

      test.each(['MBR-ABO', 'ORG-CODE', 'COM-EBB'])('ties of %s and their evidence', async (id) => {
        const { node } = await ask(
          `node(id: "${id}") { ... on Actor { ties(first: 100) { nodes { id type since until evidence { asOf confidence source { title } } } } } }`,
        );
        const ties = (node?.ties?.nodes ?? []) as unknown as Record<string, unknown>[];
        const rows = await rowsOf(TIES, parameters(id));
        const sorted = (all: unknown[][]) => all.map((row) => JSON.stringify(row)).sort();
        expect(sorted(rows.map((row) => [row.id, row.tie, row.since, row.until]))).toEqual(
          sorted(ties.map((tie) => [tie.id, tie.type, tie.since, tie.until])),
        );
        const evidence = await rowsOf(EVIDENCE, parameters(id));
        expect(sorted(evidence.map((row) => [row.id, row.asOf, row.confidence, row.source]))).toEqual(
          sorted(
            ties.flatMap((tie) =>
              (tie.evidence as { asOf: unknown; confidence: unknown; source: { title: string } }[]).map((one) => [
                tie.id,
                one.asOf,
                one.confidence,
                one.source.title,
              ]),
            ),
          ),
        );
      });

      test('partnerships and the groups seated in them', async () => {
        const { partnerships } = await ask(
          'partnerships(first: 100) { nodes { name isActive groups participants(first: 100) { edges { role node { id } } } } }',
        );
        const nodes = (partnerships?.nodes ?? []) as unknown as {
          name: string;
          isActive: boolean;
          groups: string[];
          participants: { edges: { role: string; node: { id: string } }[] };
        }[];
        const tables = nodes.map(({ participants, ...table }) => ({
          ...table,
          seats: participants.edges.filter(({ role }) => role !== 'FUNDER' && role !== 'OBSERVER'),
        }));
        const seated = tables.filter(({ isActive: holds, seats }) => holds && seats.length > 0);
        const expected = seated.map(({ name, groups, seats }) => ({
          partnership: name,
          actors: new Set(seats.map(({ node }) => node.id)).size,
          groups: [...groups].sort(),
        }));
        const rows = await rowsOf(PARTNERSHIPS, parameters('MBR-ABO'));
        const found = rows.map((row) => ({ ...row, groups: [...(row.groups as string[])].sort() }));
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      });

      test('members by region', async () => {
        const { regions } = await ask('regions { id name }');
        for (const { id, name } of regions as unknown as { id: string; name: string }[]) {
          const { actors } = await ask(`actors(filter: { isMember: true, regions: ["${id}"] }) { totalCount }`);
          const rows = await rowsOf(MEMBERS, parameters('MBR-ABO'));
          expect(rows.find(({ region }) => region === name)?.members ?? 0).toBe(actors?.totalCount);
        }
      });

      test.each(['ORG-CODE', 'POL-BLM', 'FAI-PIN'])('the shortest ties from DON-FIR to %s', async (id) => {
        const { ties } = await ask('ties(first: 100) { totalCount nodes { id from { id } to { id } } }');
        const all = ties?.nodes as unknown as { id: string; from: { id: string }; to: { id: string } }[];
        expect(ties?.totalCount).toBe(all.length);
        const [row] = await rowsOf(PICTURE, parameters(id, 'DON-FIR'));
        expect((row?.path as Path | undefined)?.length).toBe(distance(all, 'DON-FIR', id));
        const drawn = (row?.path as Path | undefined)?.segments ?? [];
        const held = all.map((tie) => tie.id);
        for (const { relationship } of drawn) expect(held).toContain(relationship.properties.id);
      });
    });
  });

  test('a session with read access does not write', async () => {
    await expect(reading((session) => session.run('CREATE (:Node)'))).rejects.toThrow(/read access mode/);
  });
});

/** Returns the number of ties of a shortest path; undefined where none has at most five. */
function distance(ties: { from: { id: string }; to: { id: string } }[], from: string, to: string): number | undefined {
  let reached = new Set([from]);
  for (let steps = 0; steps <= 5; steps++) {
    if (reached.has(to)) return steps;
    const next = ties.flatMap((tie) => [
      ...(reached.has(tie.from.id) ? [tie.to.id] : []),
      ...(reached.has(tie.to.id) ? [tie.from.id] : []),
    ]);
    reached = new Set([...reached, ...next]);
  }
  return undefined;
}

test('npm run statement prints a statement with its fragments', () => {
  const args = ['--import', 'tsx', 'src/cli/statement.ts', 'tie/page-ties-of-node'];
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(printed).toBe(statementText('tie/page-ties-of-node'));
  expect(printed).not.toContain('@known');
});

test('npm run statement -- --plan prints what statements cost, the worst first', () => {
  const { TEST_NEO4J_URI, TEST_NEO4J_PASSWORD } = process.env;
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/statement.ts', '--plan', 'country/list-'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: TEST_NEO4J_URI, NEO4J_PASSWORD: TEST_NEO4J_PASSWORD },
    },
  );
  const rows = [...printed.matchAll(/^\| (country\/list-[\w-]+) \| (\d+) \| (\d+) \| (\d+|-) \|$/gm)];
  expect(rows.map(([, name]) => name).sort()).toEqual(
    statementNames().filter((name) => name.startsWith('country/list-')),
  );
  const milliseconds = rows.map(([, , plain]) => Number(plain));
  expect(milliseconds).toEqual([...milliseconds].sort((one, other) => other - one));
  expect(rows.some(([, , , , hits]) => Number(hits) > 0)).toBe(true);
});
