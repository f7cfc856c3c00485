import type { Run } from '../../store/neo4j/client';

/** Lists the ids of the current records of a date with one of these ties to a node. */
export async function listRecordsOn(
  run: Run,
  parameters: { holder: string; relations: readonly string[]; on: string },
): Promise<string[]> {
  return (await run<{ id: string }>('change/input/list-records-on', parameters)).map(({ id }) => id);
}
