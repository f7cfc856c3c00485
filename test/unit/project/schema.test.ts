import { readFileSync } from 'node:fs';
import {
  getNamedType,
  GraphQLID,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import {
  emittedOperations,
  emittedSchema,
  emittedTables,
  SCHEMA_FILE,
  TABLES_FILE,
} from '../../../src/cli/emit-schema';
import { OPERATIONS_FILE } from '../../../src/api/graphql/listed-operations';
import { createSchema } from '../../../src/api/graphql/schema';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

test('the committed schema is the one that the code generates', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(emittedSchema());
  expect(readFileSync(TABLES_FILE, 'utf8')).toBe(emittedTables());
  expect(readFileSync(OPERATIONS_FILE, 'utf8')).toBe(emittedOperations(schema));
});

test('every type, field, argument and value is described', () => {
  const undescribed: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) undescribed.push(name);
  };
  for (const type of types) {
    if (!BUILT_IN.has(type.name)) check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
    for (const field of fields) {
      check(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  for (const directive of schema.getDirectives()) check(`@${directive.name}`, directive.description);
  expect(undescribed).toEqual([]);
});

/**
 * True where a value of the argument can be rejected when its field is resolved: an id, a page, or
 * a part of a filter or an input.
 */
const canBeRefused = ({ name, type }: GraphQLArgument): boolean =>
  getNamedType(type) === GraphQLID || isInputObjectType(getNamedType(type)) || ['first', 'after'].includes(name);

test('a field that can fail by its input is nullable, or its description says why not: one wrong id leaves the other fields', () => {
  const roots = [schema.getQueryType(), schema.getSubscriptionType()];
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => type !== schema.getMutationType())
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ type, field: { args } }) => (roots.includes(type as never) ? args.length > 0 : args.some(canBeRefused)));
  expect(fields.length).toBeGreaterThan(90);
  const silent = fields.filter(({ field }) => isNonNullType(field.type) && !field.description?.includes('Not null: '));
  expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test('a change that is refused is answered, with its errors in the payload', () => {
  const payloads = Object.values(schema.getMutationType()!.getFields()).map(({ type }) => getNamedType(type));
  const silent = payloads.filter((type) => !isObjectType(type) || !('userErrors' in type.getFields()));
  expect(silent).toEqual([]);
});

test('a record says its own type, at once: no interface waits for its type', () => {
  // No field returns a Payload: each mutation has its own.
  const interfaces = types.filter(isInterfaceType).filter(({ name }) => name !== 'Payload');
  expect(interfaces.map(({ name }) => name).sort()).toEqual(['Actor', 'Entity', 'Node']);
  for (const { resolveType } of interfaces) {
    expect(resolveType?.({ type: 'Member' }, {}, {} as never, {} as never)).toBe('Member');
    expect(resolveType?.({ type: 'PARTNER_OF' }, {}, {} as never, {} as never)).toBe('Tie');
  }
});
