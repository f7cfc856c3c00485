import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { StartError } from '../../../../../src/errors';
import { startErrorOf } from '../../../../../src/store/neo4j/local/failure-reason';

const FULL = new StartError(
  `The disk of the folder ${tmpdir()} is full: free some space, or set DATA_DIR to another folder`,
);

test('an error of writing to a full disk is named in one line, ours and Neo4j’s', () => {
  let error: unknown;
  try {
    writeFileSync('/dev/full', 'x');
  } catch (thrown) {
    error = thrown;
  }
  expect(startErrorOf(error, tmpdir())).toEqual(FULL);
  expect(startErrorOf(new StartError('Neo4j did not start: No space left on device'), tmpdir())).toEqual(FULL);
});

test.each([
  [
    'Neo4j did not start: Lock file has been locked by another process: store_lock. Please ensure no other process …',
    `The folder ${tmpdir()} is in use by another Neo4j: end the process that runs it, or set DATA_DIR to another folder`,
  ],
  [
    'Neo4j did not start: Address already in use',
    'Another program has taken the port that was free for Neo4j: start again',
  ],
])('%s is named with a remedy', (message, line) => {
  expect(startErrorOf(new StartError(message), tmpdir())).toEqual(new StartError(line));
});

test('a folder that cannot be used is named with the code of the operating system', () => {
  let error: unknown;
  try {
    mkdirSync('/dev/null/data');
  } catch (thrown) {
    error = thrown;
  }
  expect(startErrorOf(error, '/dev/null/data')).toEqual(
    new StartError('The folder /dev/null/data cannot be used: ENOTDIR'),
  );
});

test('any other error stays as it is', () => {
  const error = new StartError('Neo4j did not start: Invalid initial heap size');
  expect(startErrorOf(error, tmpdir())).toBe(error);
});
