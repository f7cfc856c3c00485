import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { FilterPart } from '../../language/filter-part';
import type { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { Manifestation, Objective } from '../framework/framework.type';
import { loadNodeOfType } from '../node/node.loaders';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes, listConnection } from '../node/node-lists';
import { ACTORS_IN, COUNTRIES_OF, MANIFESTATIONS_OF, OBJECTIVES_OF } from '../partnership/relations';
import { TieType } from '../../store/model/tie-type';
import { Visibility } from '../../store/model/visibility';
import { type ActionFilter, ActionsArgs, AdvocacyAction, AdvocacyActionConnection } from './action.type';
import { Campaign } from '../campaign/campaign.type';
import { isActive } from '../partnership/partnership.loaders';
import { governmentResolver } from '../node/government';
import { requireActors, requireOfType } from '../node/input-nodes';
import { foldText } from '../../language/names';
import { listedParts, type PartsOf, withUnknownParts } from '../filter/unknown-parts';
import { SCOPE_PARTS, scopeParameters } from '../filter/scope-parameters';
import { askedFor, outcomeIn, type OutcomeRecord, requireFilterIds } from '../partnership/initiative';
import { loadCompleteTables } from '../roster/roster.loaders';
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
      'Under way at the valid date: begun, not ended and, without `until`, heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning. One without `since` has begun from the earliest day of the evidence for it or its ties, or of what it was made for, on, else from its recording.',
  })
  holds(@Root() action: NodeRecord, @Ctx() context: ReadContext) {
    return isActive(context, action);
  }

  @FieldResolver(() => Visibility, { description: 'Who may see it, and what rests on it.' })
  visibility(@Root() { visibility }: { visibility?: Visibility }): Visibility {
    // Those stored before actions had one are PUBLIC.
    return visibility ?? Visibility.PUBLIC;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What came of it; null where no source says.' })
  outcome(@Root() action: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(action, language);
  }

  @FieldResolver(() => Campaign, { nullable: true, description: 'The campaign that it is part of, if any.' })
  campaign(@Root() { parent }: NodeRecord, @Ctx() context: ReadContext) {
    return loadNodeOfType(context, 'Campaign', parent);
  }

  @FieldResolver(() => [Actor], { description: 'The actors that lead, convene or host it, by name.' })
  leads(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, ACTORS_IN.LEAD);
  }

  @FieldResolver(() => [Actor], { description: 'The actors that take part in, support or fund it, by name.' })
  partners(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, ACTORS_IN.PARTNER);
  }

  @FieldResolver(() => [Actor], { description: 'The actors that it targets, by name.' })
  targets(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, ACTORS_IN.TARGET);
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it pursues; empty where unknown.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it covers; empty where unknown.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, COUNTRIES_OF);
  }

  @FieldResolver(() => [Manifestation], {
    description: 'The forms of exploitation that it is about; empty where no source says.',
  })
  manifestations(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, MANIFESTATIONS_OF);
  }
}

const PARTS: PartsOf<ActionFilter> = {
  ...SCOPE_PARTS,
  [FilterPart.PARTICIPANT]: ['leads'],
  [FilterPart.STAGE]: ['stages'],
};

/** The actions that match the filter, by name. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
export async function findActions(context: ReadContext, args: ActionsArgs) {
  const { filter } = args;
  const { kinds, leads, campaigns, opportunities, stages, text } = filter ?? {};
  const targets = filter?.targets?.map(await governmentResolver(context, filter.targets));
  const related = askedFor([ACTORS_IN.TARGET.types, targets], [TieType.MADE_FOR, opportunities]);
  const parameters = {
    ...scopeParameters(filter ?? {}),
    kinds,
    campaigns,
    stages,
    leads,
    leadTypes: ACTORS_IN.LEAD.types,
    text: text && foldText(text),
    related,
    includeUnknown: listedParts(filter ?? {}),
  };
  const completeTables = () => (leads ? loadCompleteTables(context) : null);
  // Where others may lead it, an action neither fits nor fails, which makes no difference to other pages.
  const tellsOpen = parameters.includeUnknown.length > 0;
  const page = { ...parameters, completeTables: tellsOpen ? await completeTables() : null };
  const [found] = await Promise.all([
    listConnection(context, 'actions', args, actionList, page),
    requireFilterIds(context, filter ?? {}),
    requireOfType(context, 'Campaign', campaigns, ['filter', 'campaigns']),
    requireOfType(context, 'Opportunity', opportunities, ['filter', 'opportunities']),
    requireActors(context, leads, ['filter', 'leads']),
    requireActors(context, targets, ['filter', 'targets']),
  ]);
  return withUnknownParts(found, filter, {
    subject: 'actions',
    parts: PARTS,
    countLacking: async (includeUnknown) =>
      actionList.countLacking(context.read, { ...parameters, completeTables: await completeTables(), includeUnknown }),
  });
}
