import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../../graph/actor/actor.type';
import { loadNode } from '../../graph/node/node.loaders';
import type { InfluenceContext } from '../engine/influence-context';
import { InfluencePath } from '../paths/path.type';
import { findStakeholders, type StakeholderRecord } from './find-stakeholders';
import { StakeholderPosition } from './stakeholder.type';

@Resolver(() => StakeholderPosition)
export class StakeholderMapResolver {
  @Query(() => [StakeholderPosition], {
    nullable: true,
    description:
      'Power and interest: every actor but the targets that reaches at least one of them within four steps, over ties that hold, or has a position on the objective; by reach, highest first, then by id.',
  })
  stakeholderMap(
    @Ctx() context: InfluenceContext,
    @Arg('targets', () => [ID], {
      description: 'The actors to reach, 1 to 100, each separately. Unknown ids are BAD_USER_INPUT.',
    })
    targets: string[],
    @Arg('objective', () => ID, {
      nullable: true,
      description: 'The objective on which the actors have a position. Unknown ids are BAD_USER_INPUT.',
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

  @FieldResolver(() => InfluencePath, {
    nullable: true,
    description: 'The best path of at most four steps to any of the targets; null where there is none.',
  })
  best(@Root() { best }: StakeholderRecord, @Ctx() context: InfluenceContext) {
    return best(context);
  }
}
