import type { Run } from '../../store/neo4j/client';

/** Lists the ids of the current meetings that an actor held, or that others held with it. */
export async function listMeetingsOfActor(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/meeting/list-meetings-of-actor', { id })).map((row) => row.id);
}

/** Lists the ids of the meetings that are about a node in any of their versions. */
export async function listMeetingsAbout(run: Run, id: string): Promise<string[]> {
  return (await run<{ id: string }>('change/meeting/list-meetings-about', { id })).map((row) => row.id);
}
