import { isObjectType } from 'graphql';
import { ACTOR_COLUMNS, NODE_COLUMNS, PARTNERSHIP_COLUMNS } from '../../../src/node/node.store';
import { createSchema } from '../../../src/graphql/schema';

/** Nodes that are read in another way: a tie is a relationship, and a value is read with its indicator. */
const ELSEWHERE = ['Tie', 'IndicatorValue'];

const types = Object.values(createSchema().getTypeMap())
  .filter(isObjectType)
  .filter((type) => !ELSEWHERE.includes(type.name));

test.each([
  ['Node', NODE_COLUMNS, 40],
  ['Actor', ACTOR_COLUMNS, 10],
  ['Partnership', PARTNERSHIP_COLUMNS, 2],
])('each type of %s is read with all that a field takes from it as it is', (name, columns, least) => {
  const taken = types
    .filter((type) => type.name === name || type.getInterfaces().some((one) => one.name === name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => !field.resolve && field.name !== 'id');
  expect(taken.length).toBeGreaterThan(least);
  expect(
    taken.filter(({ field }) => !columns.includes(field.name)).map(({ type, field }) => `${type}.${field.name}`),
  ).toEqual([]);
});
