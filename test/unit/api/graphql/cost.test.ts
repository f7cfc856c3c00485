import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse } from 'graphql';
import { readFacts } from '../../../../src/seed/facts';
import { CostMeter, countValues } from '../../../../src/api/graphql/cost/cost-meter';
import { MAX_COST, requestedCost } from '../../../../src/api/graphql/cost/operation-cost';
import { graphSizeOf } from '../../../../src/api/graphql/cost/graph-size';
import { createSchema } from '../../../../src/api/graphql/schema';

const SCHEMA = createSchema();

/** Returns the cost without that of the document's length. */
function cost(query: string, variables: Record<string, unknown> = {}): number {
  return requestedCost(SCHEMA, parse(query), undefined, variables) - Math.ceil(query.length / 10);
}

/** Returns the code and the message of the rejection. */
function rejection(query: string): [unknown, string] {
  try {
    cost(query);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.extensions.code, error.message];
  }
  throw new Error('Accepted');
}

test('the weight of a field that reads much of the graph follows the number of relationships, up to twice that', () => {
  const schema = createSchema();
  const weightAt = (relationships: number, query: string) => {
    graphSizeOf(schema).see(relationships);
    return requestedCost(schema, parse(query), undefined, {});
  };
  const tally = '{ tally(of: TIES, by: [TYPE]) { rows { count } } }';
  const values = 2 + 500 + Math.ceil(tally.length / 10);
  expect(weightAt(150_000, tally)).toBe(60_000 + values);
  expect(weightAt(20_000, tally)).toBe(60_000 * (0.25 + (0.75 * 20) / 150) + values);
  // One more tie does not show.
  expect(weightAt(11_000, tally)).toBe(weightAt(12_000, tally));
  expect(weightAt(9_000_000, tally)).toBe(120_000 + values);
  const list = '{ actors(first: 1) { nodes { id } } }';
  expect(weightAt(0, list)).toBe(weightAt(9_000_000, list));
});

describe('on the facts', () => {
  const FOLDER = join(__dirname, '../../../../schema/examples');
  const schema = createSchema();
  const { nodes, ties } = readFacts();
  const evidence = [...nodes, ...ties].reduce((sum, record) => sum + record.evidence.length, 0);
  // A country, a region and the evidence of each node, and the relationships of a tie with its
  // evidence.
  graphSizeOf(schema).see(ties.length + 2 * nodes.length + evidence);

  test.each(readdirSync(FOLDER))('%s costs less than half of the maximum of one operation', (file) => {
    const document = parse(readFileSync(join(FOLDER, file), 'utf8'));
    expect(requestedCost(schema, document, undefined, {})).toBeLessThan(MAX_COST / 2);
  });
});

describe('requestedCost', () => {
  test('is one for each value, and the weight of a field', () => {
    expect(cost('{ country(code: "ABW") { id name } }')).toBeCloseTo(1 + 50 + 2, -1);
    expect(cost('{ viewer { role } }')).toBe(2);
  });

  test('counts a list at its requested length, or at its assumed size', () => {
    const list = (first: number) => cost(`{ actors(first: ${first}) { nodes { id } } }`);
    expect(list(50) - list(10)).toBe(40 * 2);
    expect(cost('query ($n: Int!) { actors(first: $n) { nodes { id } } }', { n: 50 })).toBe(list(50));
    expect(cost('{ nodes(ids: ["A", "B", "C"]) { id } }')).toBe(1 + 50 + 3);
    expect(cost('{ regions { id } }')).toBe(1 + 20);
    const cells = (of: string) => cost(`{ coverage${of} { cells { memberCount } } }`);
    expect(
      cells('(objectives: ["A", "B"], regions: ["C", "D", "E"])') - cells('(objectives: ["A"], regions: ["C"])'),
    ).toBe(5 * 2);
  });

  test('counts a field of Query with the same arguments once, and each of its values', () => {
    const [one, two] = [
      '{ a: coverage { gaps { groups } } }',
      '{ a: coverage { gaps { groups } } b: coverage { gaps { groups } } }',
    ];
    expect(cost(two) - cost(one)).toBeLessThan(200);
    expect(cost('{ a: coverage { gaps { groups } } b: coverage(perSeat: 2) { gaps { groups } } }')).toBeGreaterThan(
      80_000,
    );
  });

  test('counts a fragment wherever it is spread', () => {
    expect(cost('{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer { role name }')).toBeGreaterThanOrEqual(
      6,
    );
  });

  test.each([
    ['too many weights', `{ ${[1, 2, 3].map((n) => `a${n}: mergeCandidates(first: ${n}) { score }`).join(' ')} }`],
    [
      'lists in lists',
      '{ actors(first: 100) { nodes { ties(first: 100) { nodes { from { ... on Actor { ties(first: 100) { nodes { id } } } } } } } } }',
    ],
  ])('rejects %s', (_title, query) => {
    expect(rejection(query)).toEqual(['QUERY_TOO_COMPLEX', expect.stringContaining(`${MAX_COST} is the most`)]);
  });

  test('rejects fragments that double at each level, without counting all of them', () => {
    const levels = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
    const started = performance.now();
    expect(rejection(`{ viewer { ...F0 } } ${levels.join(' ')} fragment F40 on Viewer { role }`)[0]).toBe(
      'QUERY_TOO_COMPLEX',
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('an operation has cost what it computed and the values of its answer, and no more than it was admitted with', () => {
  const meter = new CostMeter();
  meter.requested = 1_000;
  meter.compute(300);
  expect([meter.settle(50), meter.actual]).toEqual([0, 0]);
  meter.admitted = true;
  expect([meter.settle(50), meter.actual]).toEqual([650, 350]);
  meter.compute(900);
  expect([meter.settle(50), meter.actual]).toEqual([0, 1_000]);
});

test('a result is computed once for a key, until it is forgotten', () => {
  const meter = new CostMeter();
  let computed = 0;
  const once = () => meter.once('a', 1, () => ++computed);
  expect([once(), once()]).toEqual([1, 1]);
  meter.restart();
  expect(once()).toBe(2);
});

test('values are those of fields and items', () => {
  expect(countValues({ a: [{ b: 1 }, { b: null }], c: 'x' })).toBe(1 + 1 + 2 * 2 + 1);
});
