import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALID, withValue } from '../../../support/valid-mutations';
import { EVIDENCE, userErrorsOf } from '../../../support/writer';
import type { Json } from '../../../support/api';
import { useWritingApi } from '../../../support/writing-api';

const SCHEMA = buildSchema(readFileSync(join(__dirname, '../../../../schema/schema.graphql'), 'utf8'));
const MUTATIONS = Object.values(SCHEMA.getMutationType()!.getFields());

const INPUTS: Record<string, Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(VALID).map(([name, fields]) => [name, 'input' in fields ? fields : { input: fields }]),
  ),
  restrictRecord: { input: { id: 'T-ABO-GOV', visibility: 'NETWORK', reason: 'Not for all' } },
  eraseRecord: { input: { id: 'T-ABO-GOV', reason: 'Never so' } },
};

/** A text with personal data that is not literally an e-mail address. */
const PERSONAL = 'jane\u200b at quay dot example dot org';
const PERSONAL_ADDRESS = 'https://quay.example.org/?to=jane%40example.org';

/** Paths whose values a list or a grammar restricts, so that they are refused as unknown values. */
const CODES = /\.(?:currency|countries\.0|country|view)$/;

interface Place {
  mutation: string;
  path: string;
  type: string;
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/**
 * The paths in the arguments of the mutations at which a client can send a text, list items
 * included.
 */
const PLACES = MUTATIONS.flatMap(({ name, args }) => args.flatMap((argument) => placesIn(name, argument, '')));

function placesIn(mutation: string, { name, type }: GraphQLArgument | GraphQLInputField, above: string): Place[] {
  const path = `${above}${name}${isList(type) ? '.0' : ''}`;
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => placesIn(mutation, field, `${path}.`));
  }
  return named.name === 'String' || named.name === 'URL' ? [{ mutation, path, type: named.name }] : [];
}

function operationOf(mutation: string): string {
  const args = MUTATIONS.find(({ name }) => name === mutation)!.args.filter(({ name }) => name !== 'dryRun');
  // Arguments with a default are omitted.
  const typeOf = ({ type, defaultValue }: GraphQLArgument) =>
    isNonNullType(type) && defaultValue !== undefined ? type.ofType : type;
  const declared = args.map((argument) => `$${argument.name}: ${String(typeOf(argument))}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `mutation (${declared}) { ${mutation}(${passed}) { userErrors { code path message } change { id } } }`;
}

const { api, admin } = useWritingApi();

test('the places are all that there are', () => {
  expect(MUTATIONS.map(({ name }) => name).filter((name) => !INPUTS[name])).toEqual([]);
  expect(new Set(PLACES.map(({ mutation }) => mutation)).size).toBe(MUTATIONS.length);
  expect(PLACES.length).toBeGreaterThan(100);
});

test.each(MUTATIONS.map(({ name }) => name))('%s refuses personal data in each of its texts', async (mutation) => {
  const before = await admin.read('{ revision }');
  const places = PLACES.filter((place) => place.mutation === mutation);
  const query = operationOf(mutation);
  const answers = [];
  for (const { path, type } of places) {
    const text = type === 'URL' ? PERSONAL_ADDRESS : PERSONAL;
    const base = path.startsWith('input.evidence')
      ? withValue(INPUTS[mutation]!, 'input.evidence', EVIDENCE)
      : INPUTS[mutation]!;
    const { data, errors } = await api().ask(query, {
      variables: withItem(base, path, text),
      headers: admin.headers(),
    });
    expect([path, errors]).toEqual([path, undefined]);
    answers.push({ path, codes: codesAt(data[mutation]!, path), change: data[mutation]!.change });
  }
  const refused = (path: string, type: string): unknown =>
    CODES.test(path) ? expect.anything() : expect.arrayContaining([type === 'URL' ? 'BAD_ADDRESS' : 'PERSONAL_DATA']);
  expect(answers).toEqual(places.map(({ path, type }) => ({ path, codes: refused(path, type), change: null })));
  expect(await admin.read('{ revision }')).toEqual(before);
});

/** Sets a value as withValue does, in an item of a list too. */
function withItem(variables: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  return path.endsWith('.0') ? withValue(variables, path.slice(0, -2), [value]) : withValue(variables, path, value);
}

/**
 * Returns the codes of the errors at a path; `nothing` where there are none, so that the difference
 * shows.
 */
function codesAt(payload: Json, path: string): string[] | null {
  const codes = userErrorsOf(payload).flatMap((error) => (error.endsWith(` ${path}`) ? [error.split(' ')[0]!] : []));
  return codes.length > 0 ? codes : null;
}
