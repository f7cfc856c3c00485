import type { InfluenceContext } from '../engine/influence-context';
import { oneOrNone, requireOfType } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { actorsOn } from './actors-on';
import { ask } from '../engine/ask';
import { type AllyRecord, allyRecord } from './ally-record';

/** The allies of an actor. Throws InputError for `first` and for an unknown objective. */
export async function findAllies(
  context: InfluenceContext,
  of: string,
  { first, objective }: { first: number; objective?: string | null },
): Promise<AllyRecord[]> {
  checkedCount(first, 'first');
  await requireOfType(context, 'Objective', oneOrNone(objective), ['objective']);
  const among = objective && (await actorsOn(context, objective));
  const found = await ask(context, 'allies', { of, first, among: among || null });
  return found.map((ally) => allyRecord(of, ally));
}
