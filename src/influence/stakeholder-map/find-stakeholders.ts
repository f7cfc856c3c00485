import { oneOrNone, requireActors, requireOfType } from '../../node/input-nodes';
import { checkedCount } from '../../paging/page-args';
import { DEFAULT_MAX_HOPS } from '../allies/ally-record';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { Path } from '../paths/path';
import type { StakeholderAnswer } from './stakeholder-map.answer';

export interface StakeholderArgs {
  targets: string[];
  objective?: string | null;
  first: number;
}

export interface StakeholderRecord extends StakeholderAnswer {
  /** The best path to the target that the actor reaches best. */
  best: (context: InfluenceContext) => Promise<Path | null>;
}

/**
 * The actors that reach at least one of the targets, best first. Throws InputError for ids that are unknown, no actors or no
 * objective, and for numbers out of range.
 */
export async function findStakeholders(
  context: InfluenceContext,
  { targets, objective, first }: StakeholderArgs,
): Promise<StakeholderRecord[]> {
  checkedCount(first, 'first');
  checkIdCount(targets, 'ids in targets', ['targets']);
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
  ]);
  const maxHops = DEFAULT_MAX_HOPS;
  const stakeholders = await ask(context, 'stakeholderMap', { targets, first, maxHops });
  const from = stakeholders.map(({ actor }) => actor);
  return stakeholders.map((stakeholder) => ({
    ...stakeholder,
    best: async (of) => {
      const paths = await ask(of, 'bestFromEach', { from, to: targets, maxHops });
      return paths.find(({ nodes }) => nodes[0] === stakeholder.actor) ?? null;
    },
  }));
}
