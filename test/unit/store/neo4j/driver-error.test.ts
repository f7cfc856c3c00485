import { Neo4jError } from 'neo4j-driver';
import { UnavailableError } from '../../../../src/errors';
import { mapDriverError } from '../../../../src/store/neo4j/driver-error';

const mapped = (code: string, message = 'No.') => mapDriverError(new Neo4jError(message, code, '50N42', 'No.'));

test.each([
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'The graph has too little memory to answer. Ask for less, or try again.',
  ],
  [
    'Neo.TransientError.General.TransactionOutOfMemoryError',
    'The graph has too little memory to answer. Ask for less, or try again.',
  ],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'The graph cannot be reached now. Try again in a moment.'],
  ['ServiceUnavailable', 'The graph cannot be reached now. Try again in a moment.'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'The graph took too long to answer. Ask for less, or try again.'],
])('%s names what the reader can do', (code, message) => {
  expect(mapped(code)).toBeInstanceOf(UnavailableError);
  expect(mapped(code)).toMatchObject({ message });
});

test('an error in a statement is unchanged', () => {
  expect(mapped('Neo.ClientError.Statement.SyntaxError')).toBeInstanceOf(Neo4jError);
});
