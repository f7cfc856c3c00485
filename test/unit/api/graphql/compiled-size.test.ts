import { buildSchema, parse } from 'graphql';
import { compiledFields, CompiledQueries, type Execution } from '../../../../src/api/graphql/compiled-queries';

const SCHEMA = buildSchema(`
  type Query { node: Node one: A other: Int }
  interface Node { id: ID! next: Node }
  type A implements Node { id: ID! next: Node a: Int }
  type B implements Node { id: ID! next: Node }
  type C implements Node { id: ID! next: Node }
`);

const count = (text: string, limit = 1e6): number => compiledFields(SCHEMA, parse(text), undefined, limit);

/**
 * A query of a few bytes a level, for each level of which three times as much code would be
 * emitted.
 */
const nested = (levels: number): string => `{ node { id ${'next { id '.repeat(levels)}${'}'.repeat(levels)} } }`;

describe('compiledFields', () => {
  test('counts a field of a concrete type once', () => {
    expect(count('{ one { id a } other }')).toBe(4);
  });

  test('counts a field of an abstract type once for each concrete type, at every level', () => {
    expect(count(nested(0))).toBe(1 + 3);
    expect(count(nested(1))).toBe(1 + 3 * (2 + 3));
    expect(count(nested(2))).toBe(1 + 3 * (2 + 3 * (2 + 3)));
  });

  test('counts fragments where they apply, and the spread itself', () => {
    expect(count('{ node { ... on A { a } } }')).toBe(1 + 3 + 1);
    expect(count('{ node { ...N } other } fragment N on Node { id }')).toBe(1 + 3 * 2 + 1);
  });

  test('stops above the limit, however much a short query stands for', () => {
    expect(count(nested(200), 1000)).toBeLessThan(1300);
    const spreads = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Node { ...F${i + 1} ...F${i + 1} }`);
    expect(count(`{ node { ...F0 } } ${spreads.join(' ')} fragment F60 on Node { id }`, 1000)).toBeLessThan(1300);
  });

  test('is 0 where no operation is chosen', () => {
    expect(count('query A { other } query B { other }')).toBe(0);
  });
});

describe('CompiledQueries', () => {
  class Counting extends CompiledQueries {
    interpreted = 0;
    protected override interpret(execution: Execution) {
      this.interpreted++;
      return super.interpret(execution);
    }
  }

  test.each([
    ['a small query is compiled the second time', nested(2), 1],
    ['a query that stands for much code is never compiled', nested(8), 3],
  ])('%s', async (_title, text, interpreted) => {
    const queries = new Counting(SCHEMA);
    const document = parse(text);
    for (let time = 0; time < 3; time++) expect(await queries.run({ document })).toEqual({ data: { node: null } });
    expect(queries.interpreted).toBe(interpreted);
  });
});
