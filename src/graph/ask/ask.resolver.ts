import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AdvocacyAction } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { Node } from '../node/node.type';
import { type AskRecord, loadAsks } from './ask.loaders';
import { Ask, AsksArgs } from './ask.type';

const ORDER = 'by stage from PLANNED to DONE, then the longest standing first';

@Resolver(() => Actor)
export class ActorAsksResolver {
  @FieldResolver(() => [Ask], { description: `What actions, campaigns and partnerships ask of it, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => AdvocacyAction)
export class ActionAsksResolver {
  @FieldResolver(() => [Ask], { description: `What it asks of its targets, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => Campaign)
export class CampaignAsksResolver {
  @FieldResolver(() => [Ask], { description: `What it asks of its targets, ${ORDER}.` })
  asks(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => AsksArgs) args: AsksArgs) {
    return loadAsks(context, id, args);
  }
}

@Resolver(() => Ask)
export class AskResolver {
  @FieldResolver(() => Node, { description: 'The action, campaign or partnership that asks.' })
  by(@Root() { tie }: AskRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.from);
  }

  @FieldResolver(() => Actor, { description: 'Of whom it is asked.' })
  of(@Root() { tie }: AskRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.to);
  }
}
