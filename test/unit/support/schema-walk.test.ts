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
import { MAX_TOKENS } from '../../../src/graphql/apollo';
import { checkComplexity } from '../../../src/graphql/complexity';
import { BY_FIELD, DIFFERS } from '../../schema-walk/arguments';
import { canonical } from '../../schema-walk/canonical';
import { type Asked, QUERIES, rootFields, SUBSCRIPTIONS } from '../../schema-walk/operations';
import { type Composite, compositeOf, kinOf, ownFields, SCHEMA } from '../../schema-walk/schema';
import { variantsOf } from '../../schema-walk/variants';

const textOf = (root: string, { selection, fragments }: Asked) => `${root} { ${selection} } ${fragments}`;
const ASKED = [
  ...QUERIES.map((asked) => textOf('query', asked)),
  ...SUBSCRIPTIONS.map((asked) => textOf('subscription', asked)),
];

/** All fields, their arguments and the fields of inputs that an operation names. */
function namedIn(text: string): string[] {
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

/** All fields, arguments and fields of inputs that can be reached from a type. */
function reachableFrom(type: Composite, found: Set<string>, left: (name: string) => boolean = () => false): void {
  for (const owner of kinOf(type)) {
    for (const field of ownFields(owner)) {
      const coordinate = `${owner.name}.${field.name}`;
      if (coordinate in DIFFERS || left(field.name) || found.has(coordinate)) continue;
      found.add(coordinate);
      for (const { name, type: given } of field.args) {
        found.add(`${coordinate}(${name})`);
        inputFields(getNamedType(given), found);
      }
      const next = compositeOf(field);
      if (next) reachableFrom(next, found);
    }
  }
}

function inputFields(type: unknown, found: Set<string>): void {
  if (!isInputObjectType(type)) return;
  for (const { name, type: given } of Object.values(type.getFields())) {
    found.add(`${type.name}.${name}`);
    inputFields(getNamedType(given), found);
  }
}

test('the walk asks for every field of every type, with every argument and every field of its inputs', () => {
  const named = new Set(ASKED.flatMap(namedIn));
  const reachable = new Set<string>();
  for (const root of [SCHEMA.getQueryType(), SCHEMA.getSubscriptionType()]) reachableFrom(root!, reachable);
  // Cursors are for the pages.
  const missing = [...reachable].filter((coordinate) => !named.has(coordinate) && !/\(after\)$/.test(coordinate));
  expect(missing).toEqual([]);
  expect(reachable.size).toBeGreaterThan(300);
});

test('what the walk asks is valid', () => {
  expect(ASKED.flatMap((text) => validate(SCHEMA, parse(text)).map(({ message }) => message))).toEqual([]);
});

test('the walk asks for no more than one operation may', () => {
  for (const text of ASKED) expect(() => checkComplexity(SCHEMA, parse(text), undefined, {})).not.toThrow();
  for (const text of ASKED) expect(() => parse(text, { maxTokens: MAX_TOKENS })).not.toThrow();
});

test('a field whose argument has no value is told by its name', () => {
  const { country, tally } = SCHEMA.getQueryType()!.getFields();
  expect(() => variantsOf('Query.newField', country!)).toThrow('Query.newField has no value for its argument iso3');
  const lines = ['of: TIES, by: [TYPE], from: 2000'];
  expect(() => variantsOf('Query.newField', tally!, lines)).toThrow('Query.newField has no value for its argument to');
});

test('what is said of fields is said of fields that there are', () => {
  const told = [...Object.keys(BY_FIELD), ...Object.keys(DIFFERS)];
  const unheardOf = told.filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const owner = SCHEMA.getType(type);
    return !owner || !('getFields' in owner) || !(field in owner.getFields());
  });
  expect(unheardOf).toEqual([]);
  expect(rootFields('Query').length).toBeGreaterThan(20);
});

test('scores of a search are compared by which hit is better, and by nothing else', () => {
  const answer = (...scores: number[]) =>
    canonical({ search_1: scores.map((score, index) => ({ matched: `name ${String(index)}`, score })) });
  expect(answer(50.6, 30.1, 30.1)).toBe(answer(49.2, 29.9, 29.9));
  expect(answer(50.6, 30.1, 30.1)).not.toBe(answer(50.6, 30.1, 29.9));
  expect(answer(50.6, 30.1)).not.toBe(answer(30.1, 50.6));
});
