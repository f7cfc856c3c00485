import { getNamedType } from 'graphql';
import { createSchema } from '../../../../src/api/graphql/schema';
import { Role } from '../../../../src/graph/access/viewer';
import { loadRows } from '../../../../src/store/model/write-records';
import type { Compiling } from '../../../../src/store/neo4j/planned-statements';
import { prepareGraph } from '../../../../src/store/neo4j/connect';
import { type Api, serveGraph, testTokens } from '../../../support/api';
import { openGraph, wipe } from '../../../support/open-graph';
import { walkRuns } from '../../../support/property-runs';
import { RandomSelection } from '../../../support/random-selection';
import { bearer } from '../../../support/writer';
import { ALLIANCES } from '../../../worlds/alliances';
import { combineRows } from '../../../worlds/commitments';
import { Draw, patchyWorld } from '../../../worlds/patchy-world';
import { LATER, LATER_NEWS, RECORDED, SMALL_WORLD } from '../../../worlds/small-world';

const SCHEMA = createSchema();
const QUERIES = SCHEMA.getQueryType()!.getFields();
const TOKENS = testTokens();
const SEEDS = walkRuns(90);

/** The names of the statements that each API has run since the last look. */
const statements: Record<string, string[]> = { always: [], never: [] };
let compiled: Api;
let loaded: Api;

beforeAll(async () => {
  const serve = async (compiling: Compiling) => {
    const graph = await openGraph((statement) => void statements[compiling]!.push(statement));
    return {
      graph,
      serve: () => serveGraph(graph, { tokens: TOKENS, limits: { compiling } }),
    };
  };
  const [first, second] = [await serve('always'), await serve('never')];
  await wipe(first.graph);
  await prepareGraph(first.graph);
  await loadRows(first.graph, combineRows([SMALL_WORLD, ALLIANCES, patchyWorld(5)]), RECORDED);
  await loadRows(first.graph, LATER_NEWS, LATER);
  compiled = { ...(await first.serve()), statements: () => statements.always!.splice(0) };
  loaded = { ...(await second.serve()), statements: () => statements.never!.splice(0) };
  statements.always!.splice(0);
});
afterAll(async () => {
  await compiled.close();
  await loaded.close();
});

/** Root fields that return lists of nodes, each with arguments to draw from. */
const LISTS: Record<string, string[]> = {
  partnerships: [
    '',
    'orderBy: STARTED',
    'orderBy: GROUPS, filter: { minGroups: 2 }',
    'orderBy: PARTICIPANTS, filter: { includeEnded: true }',
    'filter: { objectives: ["OBJ-1"], includeUnknown: [OBJECTIVE] }',
  ],
  actors: ['', 'filter: { kinds: [NGO, MEMBER] }', 'filter: { countries: ["ABO"] }'],
  countries: ['', 'filter: { regions: ["R-NORTH"] }'],
  actions: ['', 'filter: { objectives: ["OBJ-2"], includeUnknown: [OBJECTIVE] }'],
  campaigns: [''],
  opportunities: ['', 'filter: { objectives: ["OBJ-1"] }'],
  meetings: [''],
};
const IDS = [
  'MBR-ABO',
  'COM-DUNE',
  'GOV-ABO',
  'ALL-REEF',
  'TABLE-ALL-REEF',
  'PSH-1',
  'ABO',
  'CAM-1',
  'ACT-1',
  'OBJ-1',
  'R-NORTH',
];

function drawQuery(draw: Draw): string {
  const selection = new RandomSelection(SCHEMA, draw);
  const isNode = draw.below(4) === 0;
  const name = isNode ? 'node' : draw.one(Object.keys(LISTS));
  const first = `first: ${1 + draw.below(30)}`;
  const args = isNode ? `id: "${draw.one(IDS)}"` : [first, draw.one(LISTS[name]!)].filter(Boolean).join(', ');
  const asOf = draw.maybe([
    '@asOf(valid: "2016-06")',
    '@asOf(valid: "2025-03-01")',
    `@asOf(known: "${RECORDED.toISOString()}")`,
  ]);
  const fields = selection.of(getNamedType(QUERIES[name]!.type));
  return `query ($yes: Boolean!, $no: Boolean!) ${asOf ?? ''} { ${name}(${args}) ${fields} } ${selection.text}`;
}

/** Statements that run for each request, and those that compute single fields. */
const BESIDE = /^(neo4j\/read-revision|node\/read-standpoint-spans|partnership\/list-groups)$|\/count-/;

test('what one statement reads of random selections is what loaders read', async () => {
  const member = await bearer(TOKENS, Role.READER);
  let ofOneStatement = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const draw = new Draw(seed);
    const query = drawQuery(draw);
    const options = { variables: { yes: true, no: false }, headers: draw.below(2) === 0 ? member : {} };
    const answer = await compiled.ask(query, options);
    expect({ seed, query, answer }).toEqual({ seed, query, answer: await loaded.ask(query, options) });
    const read = compiled.statements().filter((statement) => !BESIDE.test(statement));
    if (!answer.errors && read.length === 1) ofOneStatement++;
    loaded.statements();
  }
  expect(ofOneStatement).toBeGreaterThan(0.6 * SEEDS);
});

test.each([
  '{ a: node(id: "MBR-ABO") { id } b: node(id: "MBR-ABO") { ... on Actor { website country { name } } } }',
  '{ ...Both } fragment Both on Query { a: partnerships { nodes { id } } b: partnerships { nodes { name since } } }',
  '{ partnerships { nodes { id } } partnerships { nodes { name } } }',
  '{ partnerships { nodes { few: participants(first: 2) { nodes { id } } more: participants(first: 9) { edges { role cursor } } } } }',
])('%s is answered whole', async (query) => {
  expect((await compiled.ask(query)).errors).toBeUndefined();
  expect(await compiled.ask(query)).toEqual(await loaded.ask(query));
});

test.each([0, 101])('a nested page of %i is refused', async (first) => {
  const query = `{ partnerships(first: 2) { nodes { participants(first: ${first}) { nodes { id } } } } }`;
  const answer = await compiled.ask(query);
  expect(answer.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect(answer).toEqual(await loaded.ask(query));
});

test('an unknown id is answered with suggestions that have names, whatever is selected', async () => {
  const query = '{ partnerships(filter: { participants: ["MBR-AB0"] }) { nodes { participants { nodes { id } } } } }';
  const answer = await compiled.ask(query);
  expect(answer.errors![0]!.extensions.suggestions).toEqual([
    expect.objectContaining({ id: 'MBR-ABO', name: 'Aboria Child Watch' }),
  ]);
  expect(answer).toEqual(await loaded.ask(query));
});
