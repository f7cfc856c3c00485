import type { Run } from '../../store/neo4j/client';

/** The ids of the current follow-ups of a commitment; none for other nodes. */
export async function listFollowUps(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/list-follow-ups', { id })).map((row) => row.id);
}
