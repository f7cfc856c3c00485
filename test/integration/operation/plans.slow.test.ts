import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { readSeed } from '../../../src/seed/load-seed';
import { loadRows } from '../../../src/store/model/write-records';
import { prepareGraph } from '../../../src/store/neo4j/connect';
import { clauseParameters } from '../../../src/store/neo4j/clauses';
import { bindParameters } from '../../../src/store/neo4j/parameters';
import '../../../src/kinds/statements';
import { statementNames, statementText } from '../../../src/store/neo4j/statements';
import { countPlans } from '../../support/count-plans';
import { openGraph, wipe } from '../../support/open-graph';

const SCANS = new Set([
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'IntersectionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
]);
const FORBIDDEN = ['AllNodesScan', 'CartesianProduct', 'RelationshipTypeScan', 'AllRelationshipsScan'];

let driver: Driver;

beforeAll(async () => {
  // The planner uses statistics of the database, and makes other plans over an empty one than over
  // a full one.
  const graph = await openGraph();
  await wipe(graph);
  await prepareGraph(graph);
  await loadRows(graph, readSeed('synthetic:1'), new Date());
  await graph.close();
  driver = neo4j.driver(
    process.env.TEST_NEO4J_URI ?? '',
    neo4j.auth.basic('neo4j', process.env.TEST_NEO4J_PASSWORD ?? ''),
  );
  // Neo4j does not renew plans that the graphs of other test files caused.
  await driver.executeQuery('CALL db.clearQueryCaches()');
});

afterAll(() => driver.close());

interface Operator {
  operator: string;
  details: string;
  order: string;
}

function operators(plan: Plan): Operator[] {
  const { Details: details = '', Order: order = '' } = plan.arguments;
  const own = { operator: plan.operatorType.replace(/@.*/, ''), details: String(details), order: String(order) };
  return [own, ...plan.children.flatMap(operators)];
}

/** Returns the labels that a statement declares that it scans: `// scan: Label, because ...`. */
function declaredScans(text: string): string[] {
  return [...text.matchAll(/^\/\/ scan: (\w+),? \S+/gm)].map(([, label]) => label ?? '');
}

/** Returns values for all parameters, so that the plan contains every condition of a filter. */
function everyParameter(text: string): Record<string, unknown> {
  return Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, '']));
}

/**
 * Returns the plans of a statement with all of its clauses, and without those that a filter adds.
 */
async function plansOf(text: string): Promise<Plan[]> {
  const every = everyParameter(text);
  const { valid, known, clearance } = every;
  const plans = [await planOf(text, every)];
  if (clauseParameters(text).length > 0) plans.push(await planOf(text, { valid, known, clearance }));
  return plans;
}

async function planOf(text: string, parameters = everyParameter(text)): Promise<Plan> {
  const session = driver.session();
  try {
    const bound = bindParameters(text, parameters);
    const { summary } = await session.run(`EXPLAIN ${bound.text}`, bound.parameters);
    if (!summary.plan) throw new Error('Neo4j gave no plan');
    return summary.plan;
  } finally {
    await session.close();
  }
}

const statements = statementNames().filter((name) => !name.startsWith('schema/'));

test.each(statements)('%s uses an index, or declares its scan', async (name) => {
  const text = statementText(name);
  const plan = (await plansOf(text)).flatMap(operators);
  expect(plan.filter(({ operator }) => FORBIDDEN.some((forbidden) => operator.includes(forbidden)))).toEqual([]);
  const scanned = plan
    .filter(({ operator }) => SCANS.has(operator))
    .flatMap(({ details }) => /:([\w|]+)/.exec(details)?.[1]?.split('|'));
  const declared = declaredScans(text);
  expect(scanned.filter((label) => !declared.includes(label ?? ''))).toEqual([]);
  expect(declared.filter((label) => !scanned.includes(label))).toEqual([]);
});

/** Returns each subquery of a plan, as its operators. */
function subqueries({ operatorType, children }: Plan): Operator[][] {
  const own = operatorType.startsWith('RollUpApply') && children[1] ? [operators(children[1])] : [];
  return [...own, ...children.flatMap(subqueries)];
}

test.each(statements)('%s does not hold all that it found with each row', async (name) => {
  // Neo4j counts the memory of a list once for each row that is sorted or compared with it, and
  // stops at its limit.
  const holding = (await plansOf(statementText(name)))
    .flatMap(subqueries)
    .filter(
      (subquery) =>
        subquery.some(({ operator, details }) => operator === 'Argument' && /\bfound\b/.test(details)) &&
        subquery.some(({ operator }) => /^(Top|Sort|PartialSort|Distinct)/.test(operator)),
    );
  expect(holding).toEqual([]);
});

test.each([
  'action/page-actions',
  'actor/page-actors',
  'campaign/page-campaigns',
  'commitment/page-commitments',
  'partnership/page-partnerships',
])('%s reads names in the order of their index, and so stops at the end of the page', async (name) => {
  const plans = (await plansOf(statementText(name))).map(operators);
  const inOrder = plans.map((plan) =>
    plan.filter(({ operator, order }) => /^NodeIndexSeek/.test(operator) && /nameKey ASC/.test(order)),
  );
  expect(inOrder.map(({ length }) => length)).toEqual([1, 1]);
});

test('a filter is planned once, however long its lists are', async () => {
  const text = statementText('country/count-countries');
  await countPlans(driver);
  for (const size of [1, 2, 5, 30, 200]) {
    const ids = Array.from({ length: size }, (_, index) => `X-${index}`);
    const values = { known: '2026', valid: '2026-01-01', clearance: 0, regions: ids, bodies: ids };
    const bound = bindParameters(text, values);
    await driver.executeQuery(bound.text, bound.parameters);
  }
  expect(await countPlans(driver)).toBe(1);
});
