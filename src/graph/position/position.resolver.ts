import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { Stance, TieType } from '../../store/model/tie-type';
import { Actor } from '../actor/actor.type';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { loadTiesFrom } from '../tie/tie.loaders';
import { Tie } from '../tie/tie.type';
import { type PositionRecord, positionsOf } from './position.store';

@ObjectType({
  simpleResolvers: true,
  description: 'The position of an organisation on an objective, a campaign or an instrument, with its evidence.',
})
export class Position {
  @Field(() => Stance, { description: 'The stance of the organisation.' })
  stance: Stance;

  @Field(() => Tie, { description: 'The tie that records it, or its campaign, with its dates and evidence.' })
  tie: unknown;
}

@Resolver(() => Actor)
export class ActorPositionsResolver {
  @FieldResolver(() => [Position], {
    description: 'Its current positions, by the name of their subject. Several positions on one subject may differ.',
  })
  positions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadPositions(context, id);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Boolean, {
    description: 'True where no source states the stance, which follows from its campaign for or against it.',
  })
  isFromCampaign(@Root() { tie }: PositionRecord) {
    return !tie.stance;
  }

  @FieldResolver(() => Node, { description: 'The objective, the campaign or the instrument.' })
  about(@Root() { tie }: PositionRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }
}

/** Loads the current positions of an actor, by the name of their subject. */
async function loadPositions(context: ReadContext, actor: string): Promise<PositionRecord[]> {
  return positionsOf(await loadTiesFrom(context, actor, [TieType.POSITION_ON, TieType.TARGETS]));
}
