import { getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import {
  type EarlyReads,
  planSelections,
  type PlannedField,
} from '../../../../../src/api/graphql/prefetch/plan-selections';
import { NESTED_FIELDS, type NestedField } from '../../../../../src/api/graphql/prefetch/nested-fields';
import { createSchema } from '../../../../../src/api/graphql/schema';

const schema = createSchema();

/** Types that share a field share its object. */
const names = new Map<NestedField, string>(
  Object.values(NESTED_FIELDS).flatMap((fields) =>
    Object.entries(fields).map(([name, field]) => [field, name] as const),
  ),
);

type Tree = Record<string, unknown>;
const toTree = (fields: readonly PlannedField[]): Tree =>
  Object.fromEntries(fields.map(({ field, args, nested }) => [`${names.get(field)!} ${args.first}`, toTree(nested)]));

function listsOf(query: string, given: Record<string, unknown> = {}, earlyReads?: EarlyReads) {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return planSelections({ schema, document, operation, variables: coerced }, earlyReads);
}

function plannedLists(query: string, given?: Record<string, unknown>): Record<string, [first: number, Tree]> {
  const lists = listsOf(query, given);
  return Object.fromEntries([...lists].map(([statement, { first, nested }]) => [statement, [first, toTree(nested)]]));
}

test('what is selected of a list and of what hangs on it', () => {
  const query = `query ($first: Int!, $seats: Int = 7) {
    partnerships(first: $first) { nodes { name participants(first: $seats) { edges { node { country { region { id } } } } } } } }`;
  const tree = { 'participants 7': { 'country 1': { 'region 1': {} } } };
  expect(plannedLists(query, { first: 30 })).toEqual({
    'partnership/page-partnerships': [30, tree],
    'partnership/rank-partnerships': [30, tree],
  });
});

test('through fragments, and for each type that a node can be', () => {
  const query = `{ node(id: "X") { ...Seen ... on Campaign { targets { id } } ... on Country { id } } }
    fragment Seen on Node { ... on Actor { partnerships { nodes { id } } } ... on Company { actions(first: 3) { nodes { id } } } }`;
  const tree = { 'partnerships 20': {}, 'actions 3': {}, 'targets 10': {} };
  expect(Object.keys(plannedLists(query)['node/read-nodes']![1]).sort()).toEqual(Object.keys(tree).sort());
});

test('the same field twice is read once for each set of arguments, with all that is selected of it', () => {
  const query = `{ actors { nodes { a: partnerships(first: 3) { nodes { objectives { id } } }
    b: partnerships(first: 3) { nodes { countries { id } } } c: partnerships(first: 4) { nodes { id } } } } }`;
  expect(plannedLists(query)['actor/page-actors']![1]).toMatchObject({
    'partnerships 3': {},
    'partnerships 4': {},
  });
});

test('what a field reads by the id of its node alone, where the ids are known before the rows', () => {
  const read = () => Promise.resolve();
  const early = (query: string) => {
    const lists = listsOf(query, {}, { Actor: { allies: read } });
    return Object.fromEntries([...lists].map(([statement, list]) => [statement, list.early]));
  };
  const allies = 'allies { score }';
  expect(early(`{ node(id: "X") { ... on Actor { ${allies} } ... on Company { ${allies} } } }`)).toEqual({
    'node/read-nodes': [read],
  });
  expect(early(`{ node(id: "X") { ... on Actor { ${allies} country { id } } } }`)).toEqual({
    'node/read-nodes': [read],
  });
  expect(early(`{ node(id: "X") { ... on Actor { name } } }`)).toEqual({});
  expect(early(`{ actors { nodes { ${allies} } } }`)).toEqual({});
});

test('nothing where nothing hangs on a list, of mutations, and of other lists', () => {
  expect(plannedLists('{ actors { nodes { id name } totalCount } }')).toEqual({});
  expect(plannedLists('{ opportunities { nodes { id } } }')).toEqual({});
  expect(plannedLists('mutation { addActor(input: null) { actor { partnerships { nodes { id } } } } }')).toEqual({});
  expect(plannedLists('{ actors { nodes { country @include(if: false) { id } } } }')).toEqual({});
});

test.each([
  ['too large a page', 'partnerships(first: 101) { nodes { objectives { id } } }'],
  ['an empty page', 'partnerships(first: 0) { nodes { objectives { id } } }'],
  ['too large a nested page', 'partnerships { nodes { participants(first: 101) { nodes { id } } } }'],
  ['a nested page after a cursor', 'partnerships { nodes { participants(after: "x") { nodes { id } } } }'],
])('nothing of %s', (_, selection) => {
  expect(plannedLists(`{ ${selection} }`)).toEqual({});
});

test('as much as one statement may read', () => {
  const query = `query ($first: Int!) { actors(first: $first) { nodes { partnerships(first: 20) { nodes { objectives { id } } } } } }`;
  const sizes = [10, 11, 100].map((first) => plannedLists(query, { first })['actor/page-actors']![1]);
  expect(sizes).toEqual([
    { 'partnerships 20': { 'objectives 10': {} } },
    { 'partnerships 20': {} },
    { 'partnerships 20': {} },
  ]);
});
