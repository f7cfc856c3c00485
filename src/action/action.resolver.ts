import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ReadContext } from '../loading/read-context';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';
import { loadNodeOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { nodesOfType } from '../node/node.store';
import { relatedNodes, relatedConnection, listConnection } from '../node/node-lists';
import { COUNTRIES_OF, OBJECTIVES_OF, actorsOf, ACTIONS_OF, PARTNERSHIPS_OF } from '../partnership/relations';
import { ActionRole } from '../model/action-kind';
import { ActionsArgs, AdvocacyAction, AdvocacyActionConnection, Campaign, CampaignConnection } from './action.type';
import { PageArgs } from '../paging/page-args';
import { isUnderWay, participantConnection } from '../partnership/partnership.loaders';
import { ParticipantConnection, PartnershipConnection } from '../partnership/partnership.type';
import { requireActors, requireOfType } from '../node/input-nodes';
import { foldText } from '../language/names';
import { unknownInScope, unknownWhereNone } from '../node/unknown-in-list';
import { TieType } from '../model/tie-type';
import { actionList } from './action.store';

@Resolver(() => AdvocacyAction)
export class ActionResolver {
  @Query(() => AdvocacyActionConnection, {
    nullable: true,
    description:
      'The actions that had begun by the valid date and match the filter, by name, including those that have ended.',
  })
  actions(@Args(() => ActionsArgs) args: ActionsArgs, @Ctx() context: ReadContext) {
    return findActions(context, args);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun, not ended and, without `until`, heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning.',
  })
  holds(@Root() action: NodeRecord, @Ctx() context: ReadContext) {
    return isUnderWay(context, action);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: 'The campaign that it is part of, if any.' })
  campaign(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNodeOfType(context, 'Campaign', parent);
  }

  @FieldResolver(() => [Actor], { description: 'The actors that lead, convene or host it, by name.' })
  leads(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.LEAD));
  }

  @FieldResolver(() => [Actor], { description: 'The actors that take part in, support or fund it, by name.' })
  partners(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.PARTNER));
  }

  @FieldResolver(() => [Actor], { description: 'The actors that it targets, by name.' })
  targets(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, actorsOf(ActionRole.TARGET));
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it pursues; empty where unknown.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it covers; empty where unknown.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, COUNTRIES_OF);
  }
}

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, {
    nullable: true,
    description: 'The campaigns that had begun by the valid date, by name, including those that have ended.',
  })
  campaigns(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return listConnection(context, 'campaigns', args, nodesOfType, { type: 'Campaign' });
  }

  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun, not ended and, without `until`, heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning.',
  })
  holds(@Root() campaign: NodeRecord, @Ctx() context: ReadContext) {
    return isUnderWay(context, campaign);
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that are part of it or tied to it, by name.',
  })
  actions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Campaign.actions', id, args, ACTIONS_OF);
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships that are or were part of it or tied to it, by name.',
  })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Campaign.partnerships', id, args, PARTNERSHIPS_OF);
  }

  @FieldResolver(() => ParticipantConnection, { description: 'The actors that take or took part in it, by name.' })
  participants(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return participantConnection(context, 'Campaign.participants', id, args, { includeEnded: true });
  }
}

/** The actions that match the filter, by name. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findActions(context: ReadContext, args: ActionsArgs) {
  const { kinds, objectives, countries, regions, leads, targets, campaigns, text } = args.filter ?? {};
  const about = [
    { types: [TieType.PURSUES], ids: objectives },
    { types: [TieType.COVERS], ids: countries },
  ].filter(({ ids }) => ids);
  const by = [
    { types: actorsOf(ActionRole.LEAD).types, ids: leads },
    { types: actorsOf(ActionRole.TARGET).types, ids: targets },
  ].filter(({ ids }) => ids);
  const parameters = {
    kinds,
    regions,
    campaigns,
    text: text && foldText(text),
    related: [...about, ...by],
  };
  const [found] = await Promise.all([
    listConnection(context, 'actions', args, actionList, parameters),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Campaign', campaigns, ['filter', 'campaigns']),
    requireActors(context, leads, ['filter', 'leads']),
    requireActors(context, targets, ['filter', 'targets']),
  ]);
  if (!args.filter) return found;
  const all = () => actionList.count(context.read, parameters);
  const ofKind = () => actionList.count(context.read, { kinds, regions, campaigns: null, text: null, related: about });
  const unknown = unknownInScope(context, 'NO_ACTION_ON_RECORD', { objectives, countries, regions });
  return found.withUnknown(() => unknownWhereNone({ all, ofKind }, unknown));
}
