import { GraphQLEnumType, GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from 'graphql';
import { CompiledQueries } from '../../../../src/api/graphql/compiled-queries';

const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'red' } } });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      colours: {
        type: GraphQLString,
        args: { of: { type: new GraphQLList(colour) } },
        resolve: (_source, { of }: { of: string[] }) => of.join(),
      },
    },
  }),
});

test('variables stay as they are, however often a query is executed with them', async () => {
  const queries = new CompiledQueries(schema);
  const execution = { document: parse('query ($of: [Colour]) { colours(of: $of) }'), variableValues: { of: ['RED'] } };
  for (let time = 0; time < 3; time++) expect(await queries.run(execution)).toEqual({ data: { colours: 'red' } });
  expect(execution.variableValues).toEqual({ of: ['RED'] });
});
