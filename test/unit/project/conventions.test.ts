import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../../../src/api/graphql/schema';

const schema = createSchema();

interface Named {
  coordinate: string;
  name: string;
  type: string;
  isList: boolean;
}

const describeName = (coordinate: string, { name, type }: GraphQLArgument | GraphQLInputField): Named => ({
  coordinate,
  name,
  type: getNamedType(type).name,
  isList: isListType(getNullableType(type)),
});

/** The fields of objects and interfaces, and what clients pass: arguments and input fields. */
const fields: Named[] = [];
const inputs: Named[] = [];
for (const type of Object.values(schema.getTypeMap())) {
  if (type.name.startsWith('__')) continue;
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) inputs.push(describeName(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) continue;
  for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) {
    const coordinate = `${type.name}.${field.name}`;
    fields.push(describeName(coordinate, { ...field, defaultValue: undefined } as unknown as GraphQLInputField));
    for (const arg of field.args) inputs.push(describeName(`${coordinate}(${arg.name})`, arg));
  }
}
const all = [...fields, ...inputs];

/** Returns the names that do not match a rule, with the coordinates of each. */
function breaches(names: readonly Named[], rule: RegExp): string[] {
  return [
    ...new Set(names.filter(({ name }) => !rule.test(name)).map(({ name, coordinate }) => `${name} (${coordinate})`)),
  ];
}

const scalars = (names: readonly Named[], type: string) =>
  names.filter((named) => named.type === type && !named.isList);

test('a boolean begins with is, has, was, can, with, without, include or lost, or is a verb', () => {
  const verbs = 'carriesInfluence|contradicts|signedCode';
  const options = 'dryRun|newestFirst';
  const rule = new RegExp(`^(?:(?:is|has|was|can|with|without|include|lost)[A-Z]|(?:${verbs}|${options})$)`);
  expect(breaches(scalars(all, 'Boolean'), rule)).toEqual([]);
});

test('a number of things ends in Count', () => {
  const reported = 'recorded|reported';
  const units = 'length|longerPath|hopsFrom|hopsTo|total|contactEvery|year|number|beyondReach';
  expect(breaches(scalars(fields, 'Int'), new RegExp(`(?:Count|^(?:count|${reported}|${units}))$`))).toEqual([]);
});

test('a day ends in On, and an instant in At', () => {
  const days = 'since|until|asOf|deadline|date|valid|confirmedUntil|validUntil|rosterAsOf|confirmedBefore';
  const bounds = '(?:From|To|^from|^to)';
  expect(breaches(scalars(all, 'PartialDate'), new RegExp(`(?:On|${bounds}|^(?:${days}))$`))).toEqual([]);
  expect(breaches(scalars(all, 'DateTimeISO'), new RegExp(`(?:At|${bounds}|^known)$`))).toEqual([]);
});

test('a list that a client passes is a plural or a role', () => {
  const roles = 'about|avoid|by|from|host|madeAt|notTiedTo|of|onlyTiedTo|through|tiedTo|to|via|with';
  const requests = 'exclude|keepApart|mustInvite|remove|includeUnknown';
  const outcomes = 'confirmed|ended|retracted';
  const uncountable = 'engagement|evidence|groupsAll';
  const rule = new RegExp(`(?:s|^(?:${roles}|${requests}|${outcomes}|${uncountable}))$`);
  expect(
    breaches(
      inputs.filter(({ isList }) => isList),
      rule,
    ),
  ).toEqual([]);
});

test('every mutation takes input and idempotencyKey, and dryRun but for those that leave no trace', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  expect(mutations.length).toBeGreaterThan(20);
  for (const { name, args } of mutations) {
    const isFinal = ['eraseRecord', 'restrictRecord'].includes(name);
    expect([name, args.map((arg) => arg.name).sort()]).toEqual([
      name,
      isFinal ? ['idempotencyKey', 'input'] : ['dryRun', 'idempotencyKey', 'input'],
    ]);
  }
});
