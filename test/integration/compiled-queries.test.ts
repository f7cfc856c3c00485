import { getIntrospectionQuery } from 'graphql';
import type * as compiled from '../../src/graphql/compiled-queries';
import type * as statements from '../../src/neo4j/statements';
import { type Api, startApi } from '../support/api';
import { ExternalWriter } from '../support/external-writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { READS } from '../support/reading-questions';

/** While true, all is run by graphql-js. */
let mockPlain = false;
/** How many operations were run by graphql-js. */
let mockInterpreted = 0;
/** While true, the list of campaigns fails for a reason that is not the reader's. */
let mockBroken = false;

jest.mock('../../src/graphql/compiled-queries', () => {
  const real = jest.requireActual<typeof compiled>('../../src/graphql/compiled-queries');
  class CompiledQueries extends real.CompiledQueries {
    override async run(asked: compiled.Asked) {
      return mockPlain ? this.interpret(asked) : super.run(asked);
    }
    protected override interpret(asked: compiled.Asked) {
      mockInterpreted++;
      return super.interpret(asked);
    }
  }
  return { CompiledQueries };
});
jest.mock('../../src/neo4j/statements', () => {
  const real = jest.requireActual<typeof statements>('../../src/neo4j/statements');
  const statementText = (name: string) =>
    mockBroken && name === 'node/page-of-type' ? 'RETURN nothing' : real.statementText(name);
  return { ...real, statementText };
});

let api: Api;
const outside = new ExternalWriter();
beforeAll(async () => {
  api = await startApi(SMALL_WORLD, RECORDED);
});
afterAll(async () => {
  await outside.close();
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

/** What the language has beside plain fields: each has to come out as graphql-js has it. */
const LANGUAGE: Record<string, Operation> = {
  fragments: {
    query: `{ partnerships { nodes { ...Named ...Seats } } node(id: "MBR-ABO") { ...Named } } ${FRAGMENTS}`,
  },
  'an interface that is met in many types': {
    query: `{ nodes(ids: ["MBR-ABO", "COM-DUNE", "PSH-1", "ABO", "T-ABO-GOV"]) { __typename id ... on Actor { kind ... on Company { sector } } ... on Tie { conducts from { id } } } }`,
  },
  'the same field asked for twice': {
    query: '{ node(id: "PSH-1") { id } node(id: "PSH-1") { ... on Partnership { since } __typename } }',
  },
  'other names for fields': { query: '{ a: country(iso3: "ABO") { b: name c: name(lang: FR) } d: __typename }' },
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
  'variables and their defaults': {
    query:
      'query ($first: Int = 2, $filter: ActorFilter, $lang: Language) { actors(first: $first, filter: $filter) { nodes { name(lang: $lang) } } }',
    variables: { filter: { groups: ['GOVERNMENT', 'CIVIL_SOCIETY'] }, lang: 'FR' },
  },
  'null for what may be left out': {
    query: 'query ($after: String) { partnerships(first: 1, after: $after, filter: null) { nodes { id } } }',
    variables: { after: null },
  },
  'one operation of several': {
    query: 'query A { country(iso3: "ABO") { id } } query B { country(iso3: "BLM") { id } }',
    operationName: 'B',
  },
  'scalars of our own': {
    query:
      '{ node(id: "MBR-ABO") { ... on Actor { website ties(first: 3) { nodes { since recordedAt evidence { asOf source { url } } } } } } }',
  },
  introspection: { query: getIntrospectionQuery() },
  'introspection beside a question': {
    query: '{ __type(name: "Tie") { fields { name } } country(iso3: "ABO") { id } }',
  },
};

/** What is refused or fails: as a whole, in one field, in an item of a list, below what may be null and what may not. */
const FAILING: Record<string, Operation> = {
  'an unknown id': { query: '{ node(id: "NOBODY") { id } country(iso3: "ABO") { name } }' },
  'unknown ids among others': { query: '{ nodes(ids: ["MBR-ABO", "NO-ONE", "PSH-1", "NO-TWO"]) { id } }' },
  'a list too long, in every item': {
    query:
      '{ partnerships { nodes { id participants(first: 1000) { totalCount } actions(first: 0) { totalCount } } } }',
  },
  'a list that may not be null': {
    query: '{ actors(first: 101) { nodes { id } } countries(first: 0) { nodes { id } } }',
  },
  'a question that may not be null, beside one that may': {
    query:
      '{ a: influencePaths(input: { from: ["NO-ONE"], to: ["NO-TWO"] }) { revision } b: node(id: "MBR-ABO") { id } }',
  },
  'two questions that may be null': { query: '{ a: node(id: "NO-ONE") { id } b: node(id: "NO-TWO") { id } }' },
  'a cursor of another list': { query: '{ actors(after: "abc") { nodes { id } } }' },
  'a field that is not there': { query: '{ actors { nodes { shoeSize } } }' },
  'a document that is none': { query: '{ actors { ' },
  'a variable that does not fit': {
    query: 'query ($first: Int!) { actors(first: $first) { totalCount } }',
    variables: { first: 'x' },
  },
  'a variable that is missing': { query: 'query ($id: ID!) { node(id: $id) { id } }' },
  'a date that is none': { query: 'query @asOf(valid: "soon") { actors { totalCount } }' },
  'too much at once': {
    query:
      '{ partnerships(first: 100) { nodes { participants(first: 100) { nodes { ties(first: 100) { nodes { id } } } } } } }',
  },
  'no such operation': { query: 'query A { revision }', operationName: 'B' },
};

const BROKEN: Record<string, Operation> = {
  'what fails on our side': { query: '{ campaigns { nodes { id } } country(iso3: "ABO") { id } }' },
  'what fails on our side, twice': { query: '{ a: campaigns { nodes { id } } b: campaigns(first: 3) { totalCount } }' },
};

const CORPUS: Record<string, Operation> = {
  ...Object.fromEntries(Object.entries(READS).map(([name, query]) => [name, { query: `{ ${query} }` }])),
  ...LANGUAGE,
  ...FAILING,
  ...BROKEN,
};

let asked = 0;

/** The whole answer as it is sent; the id of the request apart, which no two share. Never one that was kept. */
async function answer(operation: Operation): Promise<string> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...operation, extensions: { asked: (asked += 1) } }),
  });
  const text = (await response.text()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
  return `${String(response.status)} ${text}`;
}

test.each(Object.entries(CORPUS))('%s: compiled as graphql-js has it, byte for byte', async (name, operation) => {
  mockBroken = name in BROKEN;
  mockPlain = true;
  const plain = await answer(operation);
  mockPlain = false;
  // The first time it is run as it is; the second time it is compiled, and all that it reads is kept.
  expect(await answer(operation)).toBe(plain);
  mockInterpreted = 0;
  expect(await answer(operation)).toBe(plain);
  await outside.moveRevision();
  // And again, with nothing kept. Where an answer tells the revision, it is another one.
  const cold = await answer(operation);
  if (!plain.includes('FB:')) expect(cold).toBe(plain);
  // What has no errors was not taken from graphql-js after all.
  if (!plain.includes('"errors"')) expect(mockInterpreted).toBe(0);
});

test.each([
  ['the language', LANGUAGE, false],
  ['what fails', { ...FAILING, ...BROKEN }, true],
])('the corpus of %s does what it is there for', async (_name, operations, fails) => {
  for (const [name, operation] of Object.entries(operations)) {
    mockBroken = name in BROKEN;
    expect([name, (await answer(operation)).includes('"errors"')]).toEqual([name, fails]);
  }
});
