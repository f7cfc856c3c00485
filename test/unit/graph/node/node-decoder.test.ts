import { isObjectType } from 'graphql';
import { createSchema } from '../../../../src/api/graphql/schema';
import {
  ACTOR_COLUMNS,
  COLUMNS_OF_TYPE,
  NODE_COLUMNS,
  nodeDecoder,
  PARTNERSHIP_COLUMNS,
  type NodeValues,
} from '../../../../src/graph/node/node-decoder';

/**
 * Types that other statements read: a tie is a relationship, and a value is read with its
 * indicator.
 */
const READ_OTHERWISE = ['Tie', 'IndicatorValue'];

const types = Object.values(createSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !READ_OTHERWISE.includes(name));

test('the columns of each type include every property that a field of the schema returns as it is', () => {
  const fields = types
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => !field.resolve && field.name !== 'id');
  expect(fields.length).toBeGreaterThan(40);
  const columns: Readonly<Record<string, object>> = COLUMNS_OF_TYPE;
  expect(
    fields
      .filter(({ type, field }) => !(field.name in columns[type]!))
      .map(({ type, field }) => `${type}.${field.name}`),
  ).toEqual([]);
});

/** Returns a node's values, null except for those of `changes`. */
function values(columns: readonly string[], given: Record<string, unknown>, places: NodeValues[1] = []): NodeValues {
  return ['x', places, columns.map((name) => given[name] ?? null)];
}

const member = { type: 'Member', nameEn: 'X', otherNames: ['Y'], kind: 'NGO' };

test('a listed node is the same as one read by its id, and has the columns of its type only', () => {
  const places: NodeValues[1] = [
    ['IN_COUNTRY', 'se'],
    ['PART_OF', 'p'],
  ];
  const listed = nodeDecoder('a/list', ACTOR_COLUMNS).decode(values(ACTOR_COLUMNS, member, places));
  expect(listed).toEqual(
    nodeDecoder('node/read-nodes', NODE_COLUMNS, true).decode(values(NODE_COLUMNS, member, places)),
  );
  expect(listed).toMatchObject({ id: 'x', nameEn: 'X', website: null, country: 'se', region: null, parent: 'p' });
  expect(listed).not.toHaveProperty('iso3');
});

test.each([
  ['a column that was not returned', PARTNERSHIP_COLUMNS, member, 'a/list: column group of Member is missing'],
  ['evidence without its source', NODE_COLUMNS, { type: 'Evidence' }, 'a/list: column source of Evidence is missing'],
  ['a number for a text', NODE_COLUMNS, { ...member, kind: 7 }, 'a/list: column kind of Member is not a text: 7'],
  [
    'a text for a list',
    ACTOR_COLUMNS,
    { ...member, otherNames: 'Y' },
    'column otherNames of Member is not a list of texts: "Y"',
  ],
  ['a list that is not of texts', ACTOR_COLUMNS, { ...member, otherNames: [1] }, 'column otherNames of Member'],
  ['no name', ACTOR_COLUMNS, { type: 'Member' }, 'a/list: column nameEn of Member is not a text: null'],
  ['an unknown type', ACTOR_COLUMNS, { type: 'Robot' }, 'a/list: column type of x is not a node type: "Robot"'],
])('a node with %s is rejected', (_name, columns, given, message) => {
  expect(() => nodeDecoder('a/list', columns).decode(values(columns, given))).toThrow(message);
});
