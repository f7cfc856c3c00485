import { type DocumentNode, getNullableType, getOperationAST, type GraphQLInputType, isListType, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { inputError } from '../../../../src/api/graphql/check-inputs';
import { MAX_CHARACTERS, maxItems, statedLimit } from '../../../../src/api/graphql/input-limits';
import { createSchema } from '../../../../src/api/graphql/schema';
import { inputsOf, sampleOf, type SchemaInput } from '../../../support/schema-inputs';
import { checkEach } from '../../../support/check-each';

const schema = createSchema();

const INPUTS = inputsOf(schema);

const errorWith = ({ document, argumentWith }: SchemaInput, value: unknown) =>
  errorOf(parse(document), { value: argumentWith(value) });

function errorOf(document: DocumentNode, variables: Record<string, unknown> = {}) {
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables);
  return coerced && inputError(schema, document, coerced);
}

const lists = INPUTS.filter(({ input }) => isListType(getNullableType(input.type)));
const texts = INPUTS.filter(({ input }) => ['String', 'ID'].includes(String(getNullableType(input.type))));
const nameOf = ({ coordinate, path }: SchemaInput) => `${coordinate} at ${path.join('.')}`;

test('the schema has lists and texts in arguments and in input types', () => {
  expect(lists.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining(['nodes.ids', 'InfluenceInput.avoid', 'ActorFilter.countries', 'ActorInput.otherNames']),
  );
  expect(texts.map(({ coordinate }) => coordinate)).toEqual(
    expect.arrayContaining(['node.id', 'search.text', 'recordTie.idempotencyKey', 'PartnershipFilter.text']),
  );
});

const checkList = (list: SchemaInput) => {
  const { input, coordinate, path } = list;
  const item = sampleOf((getNullableType(input.type) as { ofType: GraphQLInputType }).ofType);
  const listOf = (length: number) => Array.from({ length }, () => item);
  expect(errorWith(list, listOf(maxItems(coordinate)))).toBeUndefined();
  const error = errorWith(list, listOf(maxItems(coordinate) + 1));
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
  expect(input.description).toContain(maxItems(coordinate).toLocaleString('en'));
};

test('each list has a limit, and its description states it', () => checkEach(lists, checkList, nameOf));

const checkText = (text: SchemaInput) => {
  const { coordinate, path, operation, input } = text;
  // The texts and ids of a mutation are checked by the change itself, which answers with
  // userErrors.
  if (operation === 'mutation' && !coordinate.endsWith('.key')) return;
  const most = coordinate.endsWith('.key') ? 200 : MAX_CHARACTERS;
  expect(errorWith(text, 'x'.repeat(most))).toBeUndefined();
  expect(errorWith(text, 'x'.repeat(most + 1))?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: path });
  if (most !== MAX_CHARACTERS) expect(input.description).toContain(statedLimit(input, coordinate)?.number);
};

test('each text has a limit', () => checkEach(texts, checkText, nameOf));

test.each([
  ['{ nodes(ids: [LIST]) { id } }', ['ids']],
  ['{ ...a } fragment a on Query { nodes(ids: [LIST]) { id } }', ['ids']],
  ['{ actors(filter: { countries: [LIST LIST LIST] }) { totalCount } }', ['filter', 'countries']],
  ['{ conveningList(input: { seats: 1, targets: [], keepApart: [["A"], [LIST]] }) { reach } }', ['input', 'keepApart']],
])('literals are checked too: %s', (query, argument) => {
  const ids = '"ABO" '.repeat(101);
  const document = parse(query.replaceAll('LIST', ids));
  expect(errorOf(document)?.extensions.argument).toEqual(argument);
});

test('a list that is given for a variable with a default value is checked', () => {
  const document = parse('query ($ids: [ID!]! = ["ABO"]) { nodes(ids: $ids) { id } }');
  const ids = Array.from({ length: 101 }, () => 'ABO');
  expect(errorOf(document, { ids })?.message).toBe('The number of ids must be 1 to 100; it is 101.');
});

test('a Float literal beyond all numbers is refused', () => {
  const query = '{ conveningList(input: { seats: 1, targets: [{ actor: "A", weight: 1e999 }] }) { reach } }';
  expect(errorOf(parse(query))?.message).toBe('Write a finite number.');
});
