import { governmentResolver } from '../../graph/node/government';
import { oneOrNone, requireActors, requireOfType } from '../../graph/node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { DEFAULT_MAX_HOPS } from '../allies/ally-record';
import type { Stance } from '../../store/model/tie-state';
import { listPositionsOn } from '../../graph/position/position.store';
import { type PositionRecord, type Standing, standingByActor } from '../../graph/position/positions-of';
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
  stance: Stance | null;
  contested: boolean;
  position: PositionRecord | null;
  /** The best path to the target that the actor reaches best. */
  best: (context: InfluenceContext) => Promise<Path | null>;
}

/**
 * The actors that reach at least one of the targets or have a position on the objective, those that reach them best first. Throws InputError for ids that are unknown, no actors or no
 * objective, and for numbers out of range.
 */
export async function findStakeholders(
  context: InfluenceContext,
  { targets: asked, objective, first }: StakeholderArgs,
): Promise<StakeholderRecord[]> {
  checkedCount(first, 'first');
  checkIdCount(asked, 'ids in targets', ['targets']);
  const targets = asked.map(await governmentResolver(context, asked));
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireOfType(context, 'Objective', oneOrNone(objective), ['objective']),
  ]);
  const maxHops = DEFAULT_MAX_HOPS;
  const standings = await loadStandings(context, objective);
  const also = [...standings.keys()].sort();
  const stakeholders = await ask(context, 'stakeholderMap', { targets, also, first, maxHops });
  const from = stakeholders.map(({ actor }) => actor);
  return stakeholders.map((stakeholder) => ({
    ...stakeholder,
    ...standingOf(standings.get(stakeholder.actor)),
    best: async (of) => {
      const paths = await ask(of, 'bestFromEach', { from, to: targets, maxHops });
      return paths.find(({ nodes }) => nodes[0] === stakeholder.actor) ?? null;
    },
  }));
}

/** Where each actor stands on an objective; nobody stands anywhere where none is given. */
async function loadStandings(
  context: InfluenceContext,
  objective: string | null | undefined,
): Promise<Map<string, Standing>> {
  if (typeof objective !== 'string') return new Map();
  const ties = await context.loaders.once(listPositionsOn, objective, (run) => listPositionsOn(run, objective));
  return standingByActor(ties);
}

function standingOf(standing: Standing | undefined): Pick<StakeholderRecord, 'stance' | 'contested' | 'position'> {
  const { position = null, contested = false } = standing ?? {};
  return { stance: position?.stance ?? null, contested, position };
}
