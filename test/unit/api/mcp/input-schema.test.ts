import { buildSchema, parse } from 'graphql';
import { exampleOf, inputSchema, isAllowed } from '../../../../src/api/mcp/input-schema';

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

test('what the variables of an operation may be', () => {
  const document = parse(`
    query Find($from: [ID!]!, $first: Int! = 3, $colours: [Colour!], $on: Day, $far: Boolean, $weights: [Weighted!]!) {
      find(question: { from: $from, far: $far }, first: $first, colours: $colours, on: $on, weights: $weights)
    }`);
  const weighted = {
    type: 'object',
    properties: { of: { type: 'string' }, weight: { type: 'number' } },
    required: ['of'],
    additionalProperties: false,
  };
  expect(inputSchema(schema, document)).toEqual({
    type: 'object',
    properties: {
      from: { type: 'array', items: { type: 'string' } },
      first: { type: 'integer' },
      colours: { type: 'array', items: { type: 'string', enum: ['RED', 'GREEN'] } },
      on: { type: 'string' },
      far: { type: 'boolean' },
      weights: { type: 'array', items: weighted },
    },
    required: ['from', 'weights'],
    additionalProperties: false,
  });
});

test('the example of each is allowed, and what has another form is not', () => {
  const document = parse('query Find($colours: [Colour!], $weights: [Weighted!]!, $first: Int) { __typename }');
  const { properties } = inputSchema(schema, document);
  for (const property of Object.values(properties)) expect(isAllowed(property, exampleOf(property))).toBe(true);
  const { colours, weights, first } = properties;
  expect(isAllowed(colours!, 'BLUE')).toBe(false);
  expect(isAllowed(weights!, [{ weight: 1 }])).toBe(false);
  expect(isAllowed(weights!, [{ of: 'A', size: 1 }])).toBe(false);
  expect(isAllowed(first!, 1.5)).toBe(false);
});
