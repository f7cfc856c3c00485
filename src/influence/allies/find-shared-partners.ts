import type { InfluenceContext } from '../engine/influence-context';
import { InputError } from '../../errors';
import { requireActors } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { ask } from '../engine/ask';
import { checkIdCount } from '../paths/argument-ranges';
import type { PartnerAnswer } from './shared-partners.answer';

/** What at least two of the actors are tied to. Throws InputError for fewer than two actors and for unknown ids. */
export async function findSharedPartners(
  context: InfluenceContext,
  ids: string[],
  first: number,
): Promise<PartnerAnswer[]> {
  checkedCount(first, 'first');
  const actors = [...new Set(ids)];
  if (actors.length < 2) throw new InputError('Name at least two different actors.', ['actors']);
  checkIdCount(actors, 'actors', ['actors']);
  await requireActors(context, actors, ['actors']);
  return ask(context, 'sharedPartners', { actors, first });
}
