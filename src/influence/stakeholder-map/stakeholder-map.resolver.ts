import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Field, Float, ObjectType } from 'type-graphql';
import { Actor } from '../../graph/actor/actor.type';
import { governmentResolver } from '../../graph/node/government';
import { oneOrNone, requireActors, requireNodes } from '../../graph/node/input-nodes';
import { loadNode } from '../../graph/node/node.loaders';
import {
  listPositionsOn,
  type PositionRecord,
  type Standing,
  standingByActor,
} from '../../graph/position/position.store';
import { Position } from '../../graph/position/position.resolver';
import { loadTiesFrom } from '../../graph/tie/tie.loaders';
import { Tie } from '../../graph/tie/tie.type';
import { Stance, TieType } from '../../store/model/tie-type';
import { checkedCount } from '../../store/paging/page';
import { DEFAULT_MAX_HOPS } from '../allies/ally-record';
import { loadAllTied, SUBJECT } from '../allies/find-allies';
import { ask } from '../engine/ask';
import type { InfluenceContext } from '../engine/influence-context';
import { checkIdCount } from '../paths/argument-ranges';
import type { Path } from '../paths/path';
import { InfluencePath } from '../paths/path.type';
import type { StakeholderAnswer } from './stakeholder-map.answer';

@ObjectType({
  simpleResolvers: true,
  description: 'An actor with its reach of the targets and its position on the objective.',
})
class StakeholderPosition {
  @Field(() => Float, {
    description:
      'The mean over the targets of the score of the best path of at most four steps to each, 0 where there is none; 0 to 1.',
  })
  reach: number;

  @Field(() => Stance, {
    nullable: true,
    description: 'Its stance on the objective, from `position`; null where no position is known or no objective given.',
  })
  stance: Stance | null;

  @Field(() => Boolean, {
    name: 'isContested',
    description: 'True where two of its current positions on the objective differ.',
  })
  contested: boolean;

  @Field(() => Position, {
    nullable: true,
    description: 'Its current position on the objective; among several, the one with the newest evidence.',
  })
  position: unknown;
}

@Resolver(() => StakeholderPosition)
export class StakeholderMapResolver {
  @Query(() => [StakeholderPosition], {
    nullable: true,
    description:
      'Power and interest: every actor but the targets that reaches at least one of them within four steps, over current ties, or has a position on the objective; for an instrument or a campaign, only actors with a position on it or a tie to it. By reach, highest first, then by id.',
  })
  stakeholderMap(
    @Ctx() context: InfluenceContext,
    @Arg('targets', () => [ID], {
      description: 'The actors to reach, 1 to 100, each separately. Unknown ids are BAD_USER_INPUT.',
    })
    targets: string[],
    @Arg('objective', () => ID, {
      nullable: true,
      description:
        'The objective, instrument or campaign on which the actors have a position. Unknown ids are BAD_USER_INPUT.',
    })
    objective: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100. BAD_USER_INPUT outside it.' })
    first: number,
  ) {
    return findStakeholders(context, { targets, objective, first });
  }

  @FieldResolver(() => Actor, { description: 'The actor.' })
  actor(@Root() { actor }: StakeholderRecord, @Ctx() context: InfluenceContext) {
    return loadNode(context, actor);
  }

  @FieldResolver(() => [Tie], {
    description:
      'Its current ties to the objective, instrument or campaign, such as a campaign for it; empty where none is given.',
  })
  async ties(@Root() { actor, subject }: StakeholderRecord, @Ctx() context: InfluenceContext) {
    if (!subject) return [];
    return (await loadTiesFrom(context, actor, Object.values(TieType))).filter(({ to }) => to === subject);
  }

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description: 'The best path of at most four steps to any of the targets; null where there is none.',
  })
  best(@Root() { best }: StakeholderRecord, @Ctx() context: InfluenceContext) {
    return best(context);
  }
}

interface StakeholderArgs {
  targets: string[];
  objective?: string | null;
  first: number;
}

interface StakeholderRecord extends StakeholderAnswer {
  stance: Stance | null;
  contested: boolean;
  position: PositionRecord | null;
  /** The node on which it has a position or to which it has a tie. */
  subject: string | null | undefined;
  /** The best path to the target that the actor reaches best. */
  best: (context: InfluenceContext) => Promise<Path | null>;
}

/**
 * Finds the actors that reach at least one of the targets or have a position on the objective, by
 * reach, highest first. Throws InputError for ids that are unknown or of another type, and for
 * numbers out of range.
 */
async function findStakeholders(
  context: InfluenceContext,
  { targets: rawTargets, objective, first }: StakeholderArgs,
): Promise<StakeholderRecord[]> {
  checkedCount(first, 'first');
  checkIdCount(rawTargets, ['targets']);
  const targets = rawTargets.map(await governmentResolver(context, rawTargets));
  await Promise.all([
    requireActors(context, targets, ['targets']),
    requireNodes(context, oneOrNone(objective), ['objective'], SUBJECT),
  ]);
  const maxHops = DEFAULT_MAX_HOPS;
  const standings = await loadStandings(context, objective);
  const only = await loadInvolved(context, objective);
  const also = [...new Set([...standings.keys(), ...(only ?? [])])].sort();
  const stakeholders = await ask(context, 'stakeholderMap', { targets, also, only: only && also, first, maxHops });
  const from = stakeholders.map(({ actor }) => actor);
  return stakeholders.map((stakeholder) => ({
    ...stakeholder,
    ...standingOf(standings.get(stakeholder.actor)),
    subject: objective,
    best: async (influenceContext) => {
      const paths = await ask(influenceContext, 'bestFromEach', { from, to: targets, maxHops });
      return paths.find(({ nodes }) => nodes[0] === stakeholder.actor) ?? null;
    },
  }));
}

/** Loads actors tied to an instrument or campaign; null for an objective, which needs no tie. */
async function loadInvolved(context: InfluenceContext, id: string | null | undefined): Promise<string[] | null> {
  const subject = typeof id === 'string' ? await loadNode(context, id) : null;
  if (!subject || subject.type === 'Objective') return null;
  return loadAllTied(context, subject.id);
}

/** Loads each actor's standing on an objective, instrument or campaign; empty without one. */
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
