import { bindParameters } from '../../../../src/store/neo4j/parameters';

test('every parameter becomes a property of one map, so that the types of its values do not matter to the plan', () => {
  const text = 'MATCH (n {id: $id}) WHERE $kinds IS NULL OR n.kind IN $kinds RETURN n LIMIT toInteger($first)';
  expect(bindParameters(text, { id: 'A', kinds: undefined, first: 2 })).toEqual({
    text: 'MATCH (n {id: $p.id}) WHERE $p.kinds IS NULL OR n.kind IN $p.kinds RETURN n LIMIT toInteger($p.first)',
    parameters: { p: { id: 'A', kinds: null, first: 2 } },
  });
});

test('a computed relationship type is no parameter', () => {
  expect(bindParameters('MATCH ()-[t:$any($types)]-() RETURN t', { types: ['FUNDS'] }).text).toBe(
    'MATCH ()-[t:$any($p.types)]-() RETURN t',
  );
});
