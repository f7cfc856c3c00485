import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { TieType } from '../../store/model/tie-type';
import { Actor } from '../actor/actor.type';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { loadTiesFrom } from '../tie/tie.loaders';
import { Position } from './position.type';
import { type PositionRecord, positionsOf } from './positions-of';

@Resolver(() => Actor)
export class ActorPositionsResolver {
  @FieldResolver(() => [Position], {
    description: 'Its positions that hold, by the name of what they are on. Several on one thing may differ.',
  })
  positions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadPositions(context, id);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Node, { description: 'The objective, the campaign or the instrument.' })
  about(@Root() { tie }: PositionRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }
}

/** The positions of an actor that hold, by the name of what they are on. */
async function loadPositions(context: ReadContext, actor: string): Promise<PositionRecord[]> {
  return positionsOf(await loadTiesFrom(context, actor, [TieType.POSITION_ON]));
}
