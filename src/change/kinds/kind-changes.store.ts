import type { Run } from '../../store/neo4j/client';

/** The ids of the current records of a date that have one of these relations to a node. */
export async function listRecordsOn(
  run: Run,
  parameters: { holder: string; relations: readonly string[]; on: string },
): Promise<string[]> {
  return (await run<{ id: string }>('change/list-records-on', parameters)).map(({ id }) => id);
}
