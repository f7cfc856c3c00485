import type { Run } from '../../store/neo4j/client';
import { currentNodes } from '../transaction/current';
import type { NodeVersion } from '../transaction/versions.store';

/** The current findings about an actor: whether it may be approached. */
export async function readEngagements(run: Run, actor: string): Promise<NodeVersion[]> {
  const ids = (await run<{ id: string }>('change/list-engagements', { id: actor })).map(({ id }) => id);
  return ids.length === 0 ? [] : [...(await currentNodes(run, ids)).values()];
}
