import { getOperationAST, parse } from 'graphql';
import { resultKey } from '../../../../src/api/http/subscriptions/operation';

function keyOf(query: string, variables: Record<string, unknown>): string {
  const document = parse(query);
  return resultKey(query, document, getOperationAST(document)!, variables);
}

const FIELDS = 'changes(after: $after, node: $node)';

test.each([
  ['passed to the subscription only', `subscription ($after: ID, $node: ID) { ${FIELDS} { id } }`, true],
  ['used in the selection', `subscription ($after: ID) { ${FIELDS} { id node { id @skip(if: $after) } } }`, false],
  ['used in a fragment', `subscription { ${FIELDS} { ...F } } fragment F on Change { x(y: $after) }`, false],
  ['used in a directive of the field', `subscription { ${FIELDS} @skip(if: $after) { id } }`, false],
  ['used in a directive of the operation', `subscription @asOf(valid: $after) { ${FIELDS} { id } }`, false],
  [
    'passed by a fragment on the subscription',
    `subscription { ...F } fragment F on Subscription { ${FIELDS} { id } }`,
    false,
  ],
])('a variable %s', (_where, query, isSame) => {
  expect(keyOf(query, { after: 'a' }) === keyOf(query, { after: 'b' })).toBe(isSame);
});

test('another operation has another key', () => {
  const one = 'subscription A { changes { id } }';
  expect(keyOf(one, {})).toBe(keyOf(one, {}));
  expect(keyOf(one, {})).not.toBe(keyOf('subscription A { changes { recordedAt } }', {}));
  expect(keyOf(one, {})).not.toBe(keyOf('subscription B { changes { id } }', {}));
});
