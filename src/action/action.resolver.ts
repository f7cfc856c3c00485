import type { ReadContext } from '../loading/read-context';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';
import { loadNodeOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node.store';
import { relatedNodes } from '../node/related';
import { COUNTRIES_OF, OBJECTIVES_OF } from '../partnership/relations';
import { ActionRole } from '../model/action-kind';
import { ActionsArgs } from './action-filter.type';
import { AdvocacyAction, AdvocacyActionConnection, Campaign } from './action.type';
import { findActions } from './find-actions';
import { actorsOf } from './roles';

@Resolver(() => AdvocacyAction)
export class ActionResolver {
  @Query(() => AdvocacyActionConnection, {
    description: 'The actions that had begun by the valid date and fit the filter, by name; those that ended stay.',
  })
  actions(@Args(() => ActionsArgs) args: ActionsArgs, @Ctx() context: ReadContext) {
    return findActions(context, args);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: 'The campaign that it is part of, if any.' })
  campaign(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNodeOfType(context, 'Campaign', parent);
  }

  @FieldResolver(() => [Actor], { description: 'Who leads, convenes or hosts it, by name.' })
  leads(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.LEAD));
  }

  @FieldResolver(() => [Actor], { description: 'Who takes part in it, supports or funds it, by name.' })
  partners(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.PARTNER));
  }

  @FieldResolver(() => [Actor], { description: 'Whom it aims at, by name.' })
  targets(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.TARGET));
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it pursues; empty where no source says.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it covers; empty where no source says.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, COUNTRIES_OF);
  }
}
