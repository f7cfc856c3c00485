import type { Run } from '../../../../src/store/neo4j/client';
import { DryRun } from '../../../../src/store/neo4j/dry-run';

/** Creates a transaction that records how it ended. */
function transaction(): { write: <T>(work: (run: Run) => Promise<T>) => Promise<T>; ends: string[] } {
  const ends: string[] = [];
  const run: Run = <R>(statement: string) => Promise.resolve([{ statement } as R]);
  const write = async <T>(work: (given: Run) => Promise<T>): Promise<T> => {
    try {
      const result = await work(run);
      ends.push('committed');
      return result;
    } catch (error) {
      ends.push('rolled back');
      throw error;
    }
  };
  return { write, ends };
}

test('the transaction is open for reads until the end, and then rolled back', async () => {
  const { write, ends } = transaction();
  const dryRun = new DryRun(write);
  expect(dryRun.run).toBeNull();
  expect(await dryRun.begin(() => Promise.resolve('made'))).toBe('made');
  expect(await dryRun.run!('read')).toEqual([{ statement: 'read' }]);
  expect(ends).toEqual([]);
  await dryRun.end();
  expect([dryRun.run, ends]).toEqual([null, ['rolled back']]);
  await dryRun.end();
  expect(ends).toEqual(['rolled back']);
});

test('work that fails closes the transaction with its error', async () => {
  const { write, ends } = transaction();
  const dryRun = new DryRun(write);
  await expect(dryRun.begin(() => Promise.reject(new Error('wrong input')))).rejects.toThrow('wrong input');
  expect([dryRun.run, ends]).toEqual([null, ['rolled back']]);
});

test('a second run ends the first', async () => {
  const { write, ends } = transaction();
  const dryRun = new DryRun(write);
  await dryRun.begin(() => Promise.resolve());
  await dryRun.begin(() => Promise.resolve());
  expect(ends).toEqual(['rolled back']);
  await dryRun.end();
});
