import { buildSchema, parse } from 'graphql';
import { inputSchema } from '../../../../src/api/mcp/input-schema';

const schema = buildSchema(`
  scalar Day
  enum Colour { RED GREEN }
  input Weighted {
    "Whose weight it is."
    of: ID!
    weight: Float! = 1
  }
  input Question {
    "Where from."
    from: [ID!]!
    far: Boolean
  }
  type Query {
    find(question: Question, "How many." first: Int! = 5, colours: [Colour!], on: Day, weights: [Weighted!]!): String
  }`);

test('what the variables of an operation may be, each described as the argument that it is passed to', () => {
  const document = parse(`
    query Find($from: [ID!]!, $first: Int! = 3, $colours: [Colour!], $on: Day, $far: Boolean, $weights: [Weighted!]!) {
      find(question: { from: $from, far: $far }, first: $first, colours: $colours, on: $on, weights: $weights)
    }`);
  const weighted = {
    type: 'object',
    properties: { of: { type: 'string', description: 'Whose weight it is.' }, weight: { type: 'number', default: 1 } },
    required: ['of'],
    additionalProperties: false,
  };
  expect(inputSchema(schema, document)).toEqual({
    type: 'object',
    properties: {
      from: { type: 'array', items: { type: 'string' }, description: 'Where from.' },
      first: { type: 'integer', description: 'How many.', default: 3 },
      colours: { type: 'array', items: { type: 'string', enum: ['RED', 'GREEN'] } },
      on: { type: 'string' },
      far: { type: 'boolean' },
      weights: { type: 'array', items: weighted },
    },
    required: ['from', 'weights'],
    additionalProperties: false,
  });
});
