import {
  type ASTVisitor,
  getNamedType,
  isInputObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { MAX_TOKENS } from '../../../src/api/graphql/apollo';
import { requestedCost } from '../../../src/api/graphql/cost/operation-cost';
import { BY_FIELD, DIFFERS } from '../../schema-walk/arguments';
import { canonical } from '../../schema-walk/canonical';
import { type Operation, QUERIES, rootFields, SUBSCRIPTIONS } from '../../schema-walk/operations';
import { type Composite, compositeOf, relatedTypes, ownFields, SCHEMA } from '../../schema-walk/schema';
import { variantsOf } from '../../schema-walk/variants';

const textOf = (root: string, { selection, fragments }: Operation) => `${root} { ${selection} } ${fragments}`;
const OPERATIONS = [
  ...QUERIES.map((operation) => textOf('query', operation)),
  ...SUBSCRIPTIONS.map((operation) => textOf('subscription', operation)),
];

/** Returns the coordinates of all fields, arguments and input fields that an operation uses. */
function usedIn(text: string): string[] {
  const found: string[] = [];
  const info = new TypeInfo(SCHEMA);
  const field = () => `${String(info.getParentType())}.${info.getFieldDef()?.name ?? ''}`;
  const visitor: ASTVisitor = {
    Field: () => void found.push(field()),
    Argument: ({ name }) => void found.push(`${field()}(${name.value})`),
    ObjectField: ({ name }) => void found.push(`${getNamedType(info.getParentInputType())?.name ?? ''}.${name.value}`),
  };
  visit(parse(text), visitWithTypeInfo(info, visitor));
  return found;
}

/**
 * Adds the coordinates of all fields, arguments and input fields that can be reached from a type.
 */
function reachableFrom(type: Composite, found: Set<string>): void {
  for (const owner of relatedTypes(type)) {
    for (const field of ownFields(owner)) {
      const coordinate = `${owner.name}.${field.name}`;
      if (coordinate in DIFFERS || found.has(coordinate)) continue;
      found.add(coordinate);
      for (const { name, type: argumentType } of field.args) {
        found.add(`${coordinate}(${name})`);
        inputFields(getNamedType(argumentType), found);
      }
      const next = compositeOf(field);
      if (next) reachableFrom(next, found);
    }
  }
}

function inputFields(type: unknown, found: Set<string>): void {
  if (!isInputObjectType(type)) return;
  for (const { name, type: argumentType } of Object.values(type.getFields())) {
    found.add(`${type.name}.${name}`);
    inputFields(getNamedType(argumentType), found);
  }
}

test('the walk uses every field of every type, with every argument and input field', () => {
  const used = new Set(OPERATIONS.flatMap(usedIn));
  const reachable = new Set<string>();
  for (const root of [SCHEMA.getQueryType(), SCHEMA.getSubscriptionType()]) reachableFrom(root!, reachable);
  // Cursors are used by `walkPages`.
  const missing = [...reachable].filter((coordinate) => !used.has(coordinate) && !/\(after\)$/.test(coordinate));
  expect(missing).toEqual([]);
  expect(reachable.size).toBeGreaterThan(300);
});

test('all operations of the walk are valid', () => {
  expect(OPERATIONS.flatMap((text) => validate(SCHEMA, parse(text)).map(({ message }) => message))).toEqual([]);
});

test('all operations of the walk are within the limits', () => {
  for (const text of OPERATIONS) expect(() => requestedCost(SCHEMA, parse(text), undefined, {})).not.toThrow();
  for (const text of OPERATIONS) expect(() => parse(text, { maxTokens: MAX_TOKENS })).not.toThrow();
});

test('an argument without a value is reported by name', () => {
  const { country, tally } = SCHEMA.getQueryType()!.getFields();
  expect(() => variantsOf('Query.newField', country!)).toThrow('Query.newField has no value for its argument code');
  const lines = ['of: TIES, by: [TYPE], from: 2000, filter: {}'];
  expect(() => variantsOf('Query.newField', tally!, lines)).toThrow('Query.newField has no value for its argument to');
});

test('the lists of fields contain only fields that exist', () => {
  const listed = [...Object.keys(BY_FIELD), ...Object.keys(DIFFERS)];
  const unknown = listed.filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const owner = SCHEMA.getType(type);
    return !owner || !('getFields' in owner) || !(field in owner.getFields());
  });
  expect(unknown).toEqual([]);
  expect(rootFields('Query').length).toBeGreaterThan(20);
});

test('scores of a search are compared by rank only', () => {
  const response = (...scores: number[]) =>
    canonical({ search_1: scores.map((score, index) => ({ matched: `name ${String(index)}`, score })) });
  expect(response(50.6, 30.1, 30.1)).toBe(response(49.2, 29.9, 29.9));
  expect(response(50.6, 30.1, 30.1)).not.toBe(response(50.6, 30.1, 29.9));
  expect(response(50.6, 30.1)).not.toBe(response(30.1, 50.6));
});
