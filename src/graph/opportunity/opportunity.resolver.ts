import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import { FilterPart } from '../../language/filter-part';
import { Language } from '../../language/language';
import { firstDay, lastDay } from '../../language/partial-date';
import type { ReadContext } from '../../store/loading/read-context';
import type { Parameters } from '../../store/neo4j/parameters';
import { toConnection } from '../../store/paging/connection';
import { checkedCount, nodesOn, PageArgs, pageRequest, readAhead } from '../../store/paging/page';
import { AdvocacyAction, AdvocacyActionConnection } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';
import { scopeParameters } from '../filter/scope-parameters';
import { type FilteredList, listedParts, type PartsOf, unknownParts } from '../filter/unknown-parts';
import { loadHorizons } from '../horizon/horizon.loaders';
import { requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes, type Relation, relationOf } from '../node/node-lists';
import { cacheNodes, loadListed, pageWithNodes } from '../node/node.loaders';
import { Node } from '../node/node.type';
import { Partnership } from '../partnership/partnership.type';
import { COUNTRIES_OF, OBJECTIVES_OF } from '../partnership/relations';
import { ACTION } from '../../kinds/initiatives';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { countLackingOpportunities, pageOfCountries, pageOpportunities } from './opportunity.store';
import {
  OpportunitiesArgs,
  Opportunity,
  type OpportunityFilter,
  OpportunityConnection,
  PeriodArgs,
} from './opportunity.type';

/** What an opportunity is related to stays so after it is over, and is so before it begins. */
const ALWAYS = { includeEnded: true, includeUpcoming: true };

const BODY_OF = { ...relationOf(OPPORTUNITY.links.body), ...ALWAYS };
const INITIATIVE_OF = { ...relationOf(OPPORTUNITY.links.initiative), ...ALWAYS };
/** The opportunity for which an action was made. */
const OPPORTUNITY_OF = { ...relationOf(ACTION.links.opportunity), ...ALWAYS };

/** The opportunities that an initiative is, or that are occasions of it. */
const OCCASIONS_OF: Relation = { ...INITIATIVE_OF, direction: 'IN', nodeTypes: ['Opportunity'] };

/** The actions that were made for an opportunity. */
const ACTIONS_FOR: Relation = { ...OPPORTUNITY_OF, direction: 'IN', nodeTypes: ['AdvocacyAction'] };

const PARTS: PartsOf<OpportunityFilter> = {
  [FilterPart.PLACE]: ['countries', 'regions'],
  [FilterPart.OBJECTIVE]: ['objectives'],
  [FilterPart.DATE]: ['from', 'to'],
};

/** The opportunities that match the filter, soonest first. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
async function findOpportunities(context: ReadContext, args: OpportunitiesArgs) {
  const { filter } = args;
  const { kinds, countries, regions, objectives, ...period } = filter ?? {};
  const request = pageRequest('opportunities', args, [0, '']);
  const parameters = {
    ...scopeParameters({ countries, regions, objectives }),
    kinds,
    ...periodOf(period),
    includeUnknown: listedParts(filter ?? {}),
  };
  const [page] = await Promise.all([
    loadPage(context, { ...parameters, first: readAhead(request.first), after: request.after }),
    requireOfType(context, 'Country', countries, ['filter', 'countries']),
    requireOfType(context, 'Region', regions, ['filter', 'regions']),
    requireOfType(context, 'Objective', objectives, ['filter', 'objectives']),
  ]);
  const list: FilteredList<OpportunityFilter> = {
    subject: 'opportunities',
    parts: PARTS,
    countLacking: (includeUnknown) => countLackingOpportunities(context.read, { ...parameters, includeUnknown }),
  };
  return toConnection(request, page, nodesOn(page.items)).withUnknown(async () => [
    ...(filter ? await unknownParts(filter, list) : []),
    ...(await loadHorizons(context, kinds, parameters.to)),
  ]);
}

function loadPage(context: ReadContext, parameters: Parameters) {
  return context.loaders.once(pageOpportunities, JSON.stringify(parameters), async (run, cache) => {
    const page = await pageOpportunities(run, parameters);
    cacheNodes(cache, nodesOn(page.items));
    return page;
  });
}

const pagesOfCountries = pageWithNodes(pageOfCountries);

/** The first opportunities that cover a country, soonest first. Throws InputError for an invalid `first`. */
async function opportunitiesOf(context: ReadContext, country: string, args: PeriodArgs): Promise<NodeRecord[]> {
  const first = checkedCount(args.first, 'first');
  const page = await context.loaders
    .get(pagesOfCountries)
    .load({ id: country, of: periodOf(args), first: readAhead(first), after: null });
  return loadListed(context, page.items.slice(0, first));
}

/** The first and the last day of a period that is asked for. */
function periodOf({ from, to }: { from?: string | null; to?: string | null }) {
  return { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
}

/** The opportunity for which an action was made; null where none is on record. */
async function loadOpportunityOf(context: ReadContext, action: string): Promise<NodeRecord | null> {
  return (await relatedNodes(context, action, OPPORTUNITY_OF))[0] ?? null;
}

/** What only opportunities have. */
type OpportunityRecord = NodeRecord & {
  outcomeEn?: string | null;
  outcomeFr?: string | null;
  inferred?: boolean | null;
};

const OCCASIONS = {
  description:
    'The opportunities that are the same event, or that are occasions of it (Opportunity.initiative), by name, those to come too; empty where none is on record.',
};

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => OpportunityConnection, {
    nullable: true,
    description:
      'The opportunities that match the filter, soonest first: those that are not over by the valid date by their beginning, those without a date last; then those that are over, the latest first. `from` leaves out what was over before it.',
  })
  opportunities(@Args(() => OpportunitiesArgs) args: OpportunitiesArgs, @Ctx() context: ReadContext) {
    return findOpportunities(context, args);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What came of it; null where no source says.' })
  outcome(@Root() { outcomeEn, outcomeFr }: OpportunityRecord, @Lang() language: Language): string | null {
    const isFrench = language === Language.FR;
    return (isFrench ? outcomeFr : outcomeEn) ?? outcomeEn ?? outcomeFr ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Its dates are inferred, not announced.' })
  inferred(@Root() { inferred }: OpportunityRecord): boolean {
    return inferred ?? false;
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'The body that holds it; null where unknown.' })
  async body(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await relatedNodes(context, id, BODY_OF))[0] ?? null;
  }

  @FieldResolver(() => [Country], { description: 'The countries that it is about, by name; empty where unknown.' })
  countries(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, COUNTRIES_OF);
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it is about; empty where unknown.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The partnership, action or campaign that it is, or is an occasion of; null where none is on record.',
  })
  async initiative(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return (await relatedNodes(context, id, INITIATIVE_OF))[0] ?? null;
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that were made for it, by name, those to come too.',
  })
  actions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Opportunity.actions', id, args, ACTIONS_FOR);
  }
}

@Resolver(() => Country)
export class CountryOpportunitiesResolver {
  @FieldResolver(() => [Opportunity], {
    description: 'The opportunities that cover it, in the order of Query.opportunities.',
  })
  opportunities(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PeriodArgs) args: PeriodArgs) {
    return opportunitiesOf(context, id, args);
  }
}

@Resolver(() => AdvocacyAction)
export class ActionOpportunityResolver {
  @FieldResolver(() => Opportunity, {
    nullable: true,
    description: 'The review, summit or consultation that it is for; null where none is on record.',
  })
  opportunity(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadOpportunityOf(context, id);
  }

  @FieldResolver(() => [Opportunity], OCCASIONS)
  occasions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OCCASIONS_OF);
  }
}

@Resolver(() => Partnership)
export class PartnershipOccasionsResolver {
  @FieldResolver(() => [Opportunity], OCCASIONS)
  occasions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OCCASIONS_OF);
  }
}

@Resolver(() => Campaign)
export class CampaignOccasionsResolver {
  @FieldResolver(() => [Opportunity], OCCASIONS)
  occasions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OCCASIONS_OF);
  }
}
