import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { loadNode } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { loadPositions } from './load-positions';
import type { PositionRecord } from './positions-of';
import { Position } from './position.type';

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
