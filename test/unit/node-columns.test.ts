import { isObjectType } from 'graphql';
import { statementText } from '../../src/graph/statements';
import { createSchema } from '../../src/schema';

/** Nodes that are read in another way: a tie is a relationship, and a value is read with its indicator. */
const ELSEWHERE = ['Tie', 'IndicatorValue'];

test('a node is read with all that a field takes from it as it is', () => {
  const columns = [...statementText('node/read-nodes').matchAll(/ AS (\w+)/g)].map(([, name]) => name);
  const taken = Object.values(createSchema().getTypeMap())
    .filter(isObjectType)
    .filter((type) => !ELSEWHERE.includes(type.name) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
    .filter(({ field }) => !field.resolve);
  expect(taken.length).toBeGreaterThan(40);
  expect(
    taken.filter(({ field }) => !columns.includes(field.name)).map(({ type, field }) => `${type}.${field.name}`),
  ).toEqual([]);
});
