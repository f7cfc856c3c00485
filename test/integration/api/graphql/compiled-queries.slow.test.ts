import { getIntrospectionQuery } from 'graphql';
import type * as compiled from '../../../../src/api/graphql/compiled-queries';
import type * as statements from '../../../../src/store/neo4j/statements';
import { type Api, startApi } from '../../../support/api';
import { withoutExtensions } from '../../../support/ask';
import { ExternalWriter } from '../../../support/external-writer';
import { RECORDED, SMALL_WORLD } from '../../../worlds/small-world';
import { READS } from '../../../support/reading-questions';

/** While true, graphql-js executes all operations. */
let mockInterpretAll = false;
/** The number of operations that graphql-js executed. */
let mockInterpreted = 0;
/** While true, the list of campaigns fails with a server error. */
let mockBroken = false;

jest.mock('../../../../src/api/graphql/compiled-queries', () => {
  const real = jest.requireActual<typeof compiled>('../../../../src/api/graphql/compiled-queries');
  class CompiledQueries extends real.CompiledQueries {
    override async run(execution: compiled.Execution) {
      return mockInterpretAll ? this.interpret(execution) : super.run(execution);
    }
    protected override interpret(execution: compiled.Execution) {
      mockInterpreted++;
      return super.interpret(execution);
    }
  }
  return { CompiledQueries };
});
jest.mock('../../../../src/store/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../../../src/store/neo4j/statements');
  const statementText = (name: string) =>
    mockBroken && name === 'campaign/page-campaigns' ? 'RETURN nothing' : real.statementText(name);
  return { ...real, statementText };
});

let api: Api;
const externalWriter = new ExternalWriter();
beforeAll(async () => {
  api = await startApi({ rows: SMALL_WORLD, recorded: RECORDED });
});
afterAll(async () => {
  await externalWriter.close();
  await api.close();
});

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const FRAGMENTS = `
  fragment Named on Entity { id name fr: name(lang: FR) ...Dated }
  fragment Dated on Node { __typename ... on Partnership { since until } ... on Tie { since recordedAt } }
  fragment Seats on Partnership { participants(first: 2) { edges { cursor role node { ...Named website } } pageInfo { endCursor } } }`;

/** Features of the query language besides plain fields. */
const LANGUAGE: Record<string, Operation> = {
  fragments: {
    query: `{ partnerships { nodes { ...Named ...Seats } } node(id: "MBR-ABO") { ...Named } } ${FRAGMENTS}`,
  },
  'an interface with many implementing types': {
    query: `{ nodes(ids: ["MBR-ABO", "COM-DUNE", "PSH-1", "ABO", "T-ABO-GOV"]) { __typename id ... on Actor { kind ... on Company { sector } } ... on Tie { carriesInfluence from { id } } } }`,
  },
  'the same field selected twice': {
    query: '{ node(id: "PSH-1") { id } node(id: "PSH-1") { ... on Partnership { since } __typename } }',
  },
  aliases: { query: '{ a: country(code: "ABO") { b: name c: name(lang: FR) } d: __typename }' },
  ...Object.fromEntries(
    [true, false].map((on) => [
      `fields included and skipped: ${String(on)}`,
      {
        query: `query ($on: Boolean!) { actors(first: 2) { totalCount @include(if: $on) nodes { id @skip(if: $on) name ...K @include(if: $on) } } }
          fragment K on Actor { kind country @skip(if: $on) { id } }`,
        variables: { on },
      },
    ]),
  ),
  'variables and defaults': {
    query:
      'query ($first: Int = 2, $filter: ActorFilter, $lang: Language) { actors(first: $first, filter: $filter) { nodes { name(lang: $lang) } } }',
    variables: { filter: { groups: ['GOVERNMENT', 'CIVIL_SOCIETY'] }, lang: 'FR' },
  },
  'null for optional arguments': {
    query: 'query ($after: String) { partnerships(first: 1, after: $after, filter: null) { nodes { id } } }',
    variables: { after: null },
  },
  'one operation of several': {
    query: 'query A { country(code: "ABO") { id } } query B { country(code: "BLM") { id } }',
    operationName: 'B',
  },
  'custom scalars': {
    query:
      '{ node(id: "MBR-ABO") { ... on Actor { website ties(first: 3) { nodes { since recordedAt evidence { asOf source { url } } } } } } }',
  },
  introspection: { query: getIntrospectionQuery() },
  'introspection and data in one operation': {
    query: '{ __type(name: "Tie") { fields { name } } country(code: "ABO") { id } }',
  },
};

/**
 * Operations that fail: as a whole, in one field, in a list item, below a nullable and a non-null
 * field.
 */
const FAILING: Record<string, Operation> = {
  'an unknown id': { query: '{ node(id: "NOBODY") { id } country(code: "ABO") { name } }' },
  'unknown ids among others': { query: '{ nodes(ids: ["MBR-ABO", "NO-ONE", "PSH-1", "NO-TWO"]) { id } }' },
  'a list that is too long, in every item': {
    query:
      '{ partnerships { nodes { id participants(first: 1000) { totalCount } actions(first: 0) { totalCount } } } }',
  },
  'a non-null list': {
    query: '{ actors(first: 101) { nodes { id } } countries(first: 0) { nodes { id } } }',
  },
  'a non-null field beside a nullable one': {
    query:
      '{ a: influencePaths(input: { from: ["NO-ONE"], to: ["ECPAT"] }) { revision } b: node(id: "MBR-ABO") { id } }',
  },
  'two nullable fields': { query: '{ a: node(id: "NO-ONE") { id } b: node(id: "NO-TWO") { id } }' },
  'a cursor of another list': { query: '{ actors(after: "abc") { nodes { id } } }' },
  'an unknown field': { query: '{ actors { nodes { shoeSize } } }' },
  'a syntax error': { query: '{ actors { ' },
  'a variable of the wrong type': {
    query: 'query ($first: Int!) { actors(first: $first) { totalCount } }',
    variables: { first: 'x' },
  },
  'a missing variable': { query: 'query ($id: ID!) { node(id: $id) { id } }' },
  'an invalid date': { query: 'query @asOf(valid: "soon") { actors { totalCount } }' },
  'an operation that is too complex': {
    query:
      '{ partnerships(first: 100) { nodes { participants(first: 100) { nodes { ties(first: 100) { nodes { id } } } } } } }',
  },
  'an unknown operation name': { query: 'query A { revision }', operationName: 'B' },
};

const BROKEN: Record<string, Operation> = {
  'a server error': { query: '{ campaigns { nodes { id } } country(code: "ABO") { id } }' },
  'a server error in two fields': { query: '{ a: campaigns { nodes { id } } b: campaigns(first: 3) { totalCount } }' },
};

const CORPUS: Record<string, Operation> = {
  ...Object.fromEntries(Object.entries(READS).map(([name, query]) => [name, { query: `{ ${query} }` }])),
  ...LANGUAGE,
  ...FAILING,
  ...BROKEN,
};

let requests = 0;

/**
 * Returns the status and body of a response, without request ids. A unique extension prevents a
 * cached response.
 */
async function answer(operation: Operation): Promise<string> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...operation, extensions: { unique: (requests += 1) } }),
  });
  const text = withoutExtensions(await response.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
  return `${String(response.status)} ${text}`;
}

test.each(Object.entries(CORPUS))(
  '%s: the compiled query gives the response of graphql-js, byte for byte',
  async (name, operation) => {
    mockBroken = name in BROKEN;
    mockInterpretAll = true;
    const interpreted = await answer(operation);
    mockInterpretAll = false;
    // The first run is interpreted; the second is compiled, when all of its reads are cached.
    expect(await answer(operation)).toBe(interpreted);
    mockInterpreted = 0;
    expect(await answer(operation)).toBe(interpreted);
    await externalWriter.moveRevision();
    // A third run, with empty caches. A response that contains the revision now differs.
    const cold = await answer(operation);
    if (!interpreted.includes('FB:')) expect(cold).toBe(interpreted);
    // A response without errors did not come from graphql-js after all.
    if (!interpreted.includes('"errors"')) expect(mockInterpreted).toBe(0);
  },
);

test.each([
  ['language features', LANGUAGE, false],
  ['failing operations', { ...FAILING, ...BROKEN }, true],
])('each of the %s succeeds or fails as intended', async (_name, operations, fails) => {
  for (const [name, operation] of Object.entries(operations)) {
    mockBroken = name in BROKEN;
    expect([name, (await answer(operation)).includes('"errors"')]).toEqual([name, fails]);
  }
});
