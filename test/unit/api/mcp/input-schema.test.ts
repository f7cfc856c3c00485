import { buildSchema, parse } from 'graphql';
import { exampleOf, inputSchema, isAllowed, replaceIds } from '../../../../src/api/mcp/input-schema';

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

test('the schema of the variables of an operation', () => {
  const document = parse(`
    query Find($from: [ID!]!, $first: Int! = 3, $colours: [Colour!], $on: Day, $far: Boolean, $weights: [Weighted!]!) {
      find(question: { from: $from, far: $far }, first: $first, colours: $colours, on: $on, weights: $weights)
    }`);
  const weighted = {
    type: 'object',
    properties: { of: { type: 'string', isId: true }, weight: { type: 'number' } },
    required: ['of'],
    additionalProperties: false,
  };
  expect(inputSchema(schema, document)).toEqual({
    type: 'object',
    properties: {
      from: { type: 'array', items: { type: 'string', isId: true } },
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

test('the example of each is allowed, and another form is not', () => {
  const document = parse('query Find($colours: [Colour!], $weights: [Weighted!]!, $first: Int) { __typename }');
  const { properties } = inputSchema(schema, document);
  for (const property of Object.values(properties)) expect(isAllowed(property, exampleOf(property))).toBe(true);
  const { colours, weights, first } = properties;
  expect(isAllowed(colours!, 'BLUE')).toBe(false);
  expect(isAllowed(weights!, [{ weight: 1 }])).toBe(false);
  expect(isAllowed(weights!, [{ of: 'A', size: 1 }])).toBe(false);
  expect(isAllowed(first!, 1.5)).toBe(false);
});

test('ids are replaced where an id is requested, and nowhere else', () => {
  const document = parse(
    'query Find($from: [ID!]!, $on: Day, $colours: [Colour!], $weights: [Weighted!]!) { __typename }',
  );
  const input = inputSchema(schema, document);
  const idOf = new Map([['Dune', 'D-1']]);
  const given = { from: 'Dune', on: 'Dune', colours: ['RED'], weights: [{ of: 'Dune', weight: 2 }, { of: 'D-2' }] };
  expect(replaceIds(input, given, idOf)).toEqual({
    ...given,
    from: 'D-1',
    weights: [{ of: 'D-1', weight: 2 }, { of: 'D-2' }],
  });
});
