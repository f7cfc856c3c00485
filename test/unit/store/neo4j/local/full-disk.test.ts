import { writeFileSync } from 'node:fs';
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

test('any other error stays as it is', () => {
  const error = new StartError('Neo4j did not start: Invalid initial heap size');
  expect(startErrorOf(error, tmpdir())).toBe(error);
});
