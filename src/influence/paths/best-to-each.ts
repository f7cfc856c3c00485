import type { InfluenceContext } from '../engine/influence-context';
import { ask } from '../engine/ask';
import { type PathRecord, pathRecord } from './path-record';

/** The best path to each of the targets that can be reached, best first. */
export async function bestToEach(
  context: InfluenceContext,
  from: string[],
  to: string[],
  maxHops: number,
): Promise<PathRecord[]> {
  return (await ask(context, 'bestToEach', { from, to, maxHops })).map(pathRecord);
}
