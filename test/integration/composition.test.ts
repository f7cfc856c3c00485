import type * as plannedTexts from '../../src/api/graphql/prefetch/planned-texts';
import type * as statements from '../../src/store/neo4j/statements';
import { Role } from '../../src/graph/access/viewer';
import { type Api, startApi, testTokens } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { bearer } from '../support/writer';
import { ALLIANCE } from '../worlds/alliance';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';

/** Whether compositions are taken to be planned. Neo4j then plans each when it is first run. */
let mockComposes = true;
/** While true, the objectives of partnerships cannot be read with their list, nor by themselves. */
let mockBroken = false;

jest.mock('../../src/api/graphql/prefetch/planned-texts', () => {
  const real = jest.requireActual<typeof plannedTexts>('../../src/api/graphql/prefetch/planned-texts');
  class PlannedTexts extends real.PlannedTexts {
    override has(): boolean {
      return mockComposes;
    }
  }
  return { PlannedTexts };
});
jest.mock('../../src/store/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../src/store/neo4j/statements');
  const statementText = (name: string) =>
    mockBroken && name === 'node/page-related' ? 'UNWIND $ids AS id RETURN nothing' : real.statementText(name);
  return { ...real, statementText };
});

let api: Api;
let reader: Record<string, string>;
const external = new ExternalWriter();

beforeAll(async () => {
  const tokens = testTokens();
  reader = await bearer(tokens, Role.READER);
  const rows = {
    ...SMALL_WORLD,
    nodes: [...SMALL_WORLD.nodes, ...ALLIANCE.nodes],
    ties: [...SMALL_WORLD.ties, ...ALLIANCE.ties],
  };
  api = await startApi(rows, RECORDED, undefined, tokens);
});
afterAll(async () => {
  await external.close();
  await api.close();
});

interface Asked {
  answer: unknown;
  statements: string[];
}

async function ask(query: string, isComposed: boolean, headers?: Record<string, string>): Promise<Asked> {
  mockComposes = isComposed;
  api.statements();
  const { data, errors } = await api.ask(query, { headers });
  const messages = errors?.map(({ message, path }) => [message, path]);
  return { answer: { data, messages }, statements: api.statements() };
}

/** Asks with empty caches. */
async function askCold(...question: Parameters<typeof ask>): Promise<Asked> {
  await external.moveRevision();
  return ask(...question);
}

/** Asks as of several times, by readers of several clearances. */
async function askOften(query: string, isComposed: boolean): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const headers of [{}, reader]) {
    for (const asOf of ['', '@asOf(valid: "2019-06-30")', '@asOf(known: "2024-06-01T00:00:00Z")'])
      asked.push(await askCold(query.replace('@asOf', asOf), isComposed, headers));
  }
  return asked;
}

const NODE = '{ __typename id name }';
const SEATS = `{ edges { cursor role node { ...Placed } tie { id } } totalCount pageInfo { hasNextPage endCursor } }`;
const PLACED = 'fragment Placed on Actor { id name country { id name region { name } } }';
const ABOUT = `objectives ${NODE} countries { id region { id } } manifestations ${NODE}`;

/** Each query, and the one statement that reads all of it beside the check of the revision. */
const COMPOSED: Record<string, [query: string, statement: string]> = {
  'partnerships by name': [
    `query @asOf { partnerships(first: 100) { nodes { id ${ABOUT} participants(first: 2) ${SEATS} } } } ${PLACED}`,
    'partnership/page-partnerships+7',
  ],
  'partnerships by their seats': [
    `query @asOf { partnerships(orderBy: PARTICIPANTS, first: 3) { nodes { id participants(includeEnded: true) ${SEATS} } } } ${PLACED}`,
    'partnership/rank-partnerships+3',
  ],
  'an actor, its partnerships and who sits in each': [
    `query @asOf { node(id: "MBR-ABO") { ... on Actor { ...Placed partnerships(first: 3) { nodes { id participants(first: 3, role: MEMBER) ${SEATS} } } } } } ${PLACED}`,
    'node/read-nodes+6',
  ],
  'actors and their actions': [
    `query @asOf { actors(first: 4) { nodes { id ... on Company { country ${NODE} } actions { nodes { id leads ${NODE} partners ${NODE} targets ${NODE} } } } } }`,
    'actor/page-actors+5',
  ],
  campaigns: [
    `query @asOf { campaigns(first: 2) { nodes { id targets ${NODE} actions { nodes { id ${ABOUT} } } partnerships { nodes ${NODE} } participants { nodes ${NODE} } } } }`,
    'campaign/page-campaigns+8',
  ],
  countries: [
    'query @asOf { countries(first: 50) { edges { node { id region { id } } } } }',
    'country/page-countries+1',
  ],
};

test.each(Object.entries(COMPOSED))(
  '%s: one statement gives what the loaders give',
  async (_, [query, statement]) => {
    const loaded = await askOften(query, false);
    const composed = await askOften(query, true);
    expect(composed.map(({ answer }) => answer)).toEqual(loaded.map(({ answer }) => answer));
    for (const { statements } of loaded) expect(statements.length).toBeGreaterThan(2);
    for (const { statements } of composed) {
      expect(statements.sort()).toEqual(['neo4j/read-revision', 'node/read-standpoint-lists', statement].sort());
    }
  },
  120_000,
);

const OBJECTIVES = `{ partnerships { nodes { name objectives ${NODE} } } }`;

test('only what hangs on the nodes that are asked for is read with them', async () => {
  const seats = `participants(first: 1) { nodes { id } }`;
  const { statements } = await askCold(`{ partnerships(first: 1) { nodes { ${seats} } } }`, true);
  expect(statements).toContain('partnership/page-partnerships+1');
  // The list was read ahead, the seats of the second were not.
  expect((await ask(`{ partnerships(first: 2) { nodes { ${seats} } } }`, true)).statements.sort()).toEqual([
    'neo4j/read-revision',
    'partnership/page-participants',
  ]);
});

test('a list is composed once at a revision: later ones find most in the caches', async () => {
  const by = (order: string) => OBJECTIVES.replace('partnerships', `partnerships(orderBy: ${order})`);
  // Both orders depend on the seats: it is the same text.
  expect((await askCold(by('PARTICIPANTS'), true)).statements).toContain('partnership/rank-partnerships+1');
  const again = await ask(by('GROUPS'), true);
  expect(again.statements).toContain('partnership/rank-partnerships');
  expect(again.statements).not.toContain('node/page-related');
});

test('what cannot be read with its list fails at its own field', async () => {
  mockBroken = true;
  const loaded = await askCold(OBJECTIVES, false);
  const composed = await askCold(OBJECTIVES, true);
  mockBroken = false;
  expect(composed.statements).toContain('partnership/page-partnerships+1');
  expect(composed.answer).toEqual(loaded.answer);
  const { messages } = composed.answer as { messages: [string, string[]][] };
  expect(messages[0]![1].at(-1)).toBe('objectives');
});

test.each([
  ['a page that is too large', 'participants(first: 1000) { nodes { id } }', 0],
  ['a page after a cursor', 'participants(after: "x") { nodes { id } }', 0],
  ['what is left out', 'participants @skip(if: true) { nodes { id } } objectives { id }', 1],
  ['what is of another type', '... on Node { ... on Campaign { participants { nodes { id } } } } countries { id }', 1],
])('%s is not read with its list', async (_, selection, parts) => {
  const query = `{ partnerships(first: 2) { nodes { id ${selection} } } }`;
  const composed = await askCold(query, true);
  const list = `partnership/page-partnerships${parts > 0 ? `+${parts}` : ''}`;
  expect(composed.statements).toContain(list);
  expect(composed.answer).toEqual((await askCold(query, false)).answer);
});

test('a few statements are composed, however many a list is asked for', async () => {
  const seats = Array.from(
    { length: 12 },
    (_, index) => `s${index}: participants(first: ${index + 1}) { nodes { id } }`,
  );
  const query = `{ partnerships(first: 2) { nodes { ${seats.join(' ')} } } }`;
  const composed = await askCold(query, true);
  expect(composed.statements).toContain('partnership/page-partnerships+8');
  expect(composed.answer).toEqual((await askCold(query, false)).answer);
});

test('two lists of the same kind have what either asks for', async () => {
  const query = `{ a: node(id: "PSH-1") { ... on Partnership { objectives { id } } }
    b: node(id: "PSH-2") { ... on Partnership { countries { id } } } }`;
  const composed = await askCold(query, true);
  expect(composed.statements.sort()).toEqual([
    'neo4j/read-revision',
    'node/read-nodes+2',
    'node/read-standpoint-lists',
  ]);
  expect(composed.answer).toEqual((await askCold(query, false)).answer);
});
