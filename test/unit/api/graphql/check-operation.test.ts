import { GraphQLError, parse } from 'graphql';
import { checkOperation, type OperationRules } from '../../../../src/api/graphql/check-operation';
import { createSchema } from '../../../../src/api/graphql/schema';

const SCHEMA = createSchema();

const check = (
  query: string,
  variables: Record<string, unknown> = {},
  { takes = 'queries and mutations', maxCost = 1_000, isAnswered = true }: Partial<OperationRules> = {},
) => checkOperation(SCHEMA, { document: parse(query), variables }, { takes, maxCost, isAnswered });

const CHANGES = 'subscription { changes { id } }';

function thrownBy(work: () => unknown): GraphQLError {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

test('the variables of an accepted operation are coerced, with their defaults', () => {
  const { variables, cost, errors } = check(
    'query ($first: Int! = 2, $day: PartialDate) @asOf(valid: $day) { countries(first: $first) { nodes { id } } }',
    { day: '2019' },
  );
  expect(variables).toEqual({ first: 2, day: '2019' });
  expect(errors).toEqual([]);
  expect(cost).toBeGreaterThan(0);
});

test('all errors of variables are returned, and only the first of an argument', () => {
  const query = 'query ($one: ID!, $other: ID!) { one: node(id: $one) { id } other: node(id: $other) { id } }';
  expect(check(query, { one: {}, other: {} })).toMatchObject({ variables: undefined, cost: 0, errors: [{}, {}] });
  const long = 'x'.repeat(100_000);
  const { variables, errors } = check(query, { one: long, other: long });
  expect(variables).toEqual({ one: long, other: long });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['id'] } }]);
});

test('one that the viewer is not answered is rejected with the status 403', () => {
  const error = thrownBy(() => check('{ revision }', {}, { isAnswered: false }));
  expect(error.extensions).toMatchObject({ code: 'OPERATION_NOT_LISTED', http: { status: 403 } });
});

test.each([
  ['no such operation', () => check('query A { revision } query B { revision }'), 'OPERATION_RESOLUTION_FAILURE'],
  ['a subscription among queries', () => check(CHANGES), 'BAD_REQUEST'],
  ['a query among subscriptions', () => check('{ __typename }', {}, { takes: 'subscriptions' }), 'BAD_REQUEST'],
  ['too dear a query', () => check('{ countries(first: 1000) { nodes { id } } }'), 'QUERY_TOO_COMPLEX'],
  ['too dear a subscription', () => check(CHANGES, {}, { takes: 'subscriptions', maxCost: 3 }), 'QUERY_TOO_COMPLEX'],
])('%s is rejected with the status 400', (_what, work, code) => {
  expect(thrownBy(work).extensions).toMatchObject({ code, http: { status: 400 } });
});
