import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ACTION } from '../../kinds/initiatives';
import { OPPORTUNITY } from '../../kinds/opportunity';
import { Language } from '../../language/language';
import { firstDay, lastDay } from '../../language/partial-date';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { checkedCount, PageArgs, readAhead } from '../../store/paging/page';
import { AdvocacyAction, AdvocacyActionConnection } from '../action/action.type';
import { Campaign } from '../campaign/campaign.type';
import { Country } from '../country/country.type';
import { loadHorizons } from '../horizon/horizon.loaders';
import type { ListHooks } from '../kinds/kind.store';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes, type Relation, relationOf } from '../node/node-lists';
import { loadListed, pageWithNodes } from '../node/node.loaders';
import { Partnership } from '../partnership/partnership.type';
import { isExpected, type OpportunityRecord } from './expected';
import { pageOfCountries } from './opportunity.store';
import { Opportunity, PeriodArgs } from './opportunity.type';

/** The opportunities that are the same event as an initiative, or occasions of it. */
const OCCASIONS_OF: Relation = {
  ...relationOf(OPPORTUNITY.links.initiative),
  direction: 'IN',
  nodeTypes: ['Opportunity'],
};

/** The actions made for an opportunity. */
const ACTIONS_FOR: Relation = {
  ...relationOf(ACTION.links.opportunity),
  direction: 'IN',
  nodeTypes: ['AdvocacyAction'],
};

export const OPPORTUNITY_LIST: ListHooks = {
  gaps: (context, { kinds, to }) => loadHorizons(context, kinds as string[] | null, to as string | null),
};

const pagesOfCountries = pageWithNodes(pageOfCountries);

/** Loads the first opportunities of a country, soonest first. Throws InputError for bad `first`. */
async function opportunitiesOf(context: ReadContext, country: string, args: PeriodArgs): Promise<NodeRecord[]> {
  const first = checkedCount(args.first, 'first');
  const page = await context.loaders
    .get(pagesOfCountries)
    .load({ id: country, of: periodOf(args), first: readAhead(first), after: null });
  return loadListed(context, page.items.slice(0, first));
}

/** Returns the first and the last day of the requested period. */
function periodOf({ from, to }: { from?: string | null; to?: string | null }) {
  return { from: from ? firstDay(from) : null, to: to ? lastDay(to) : null };
}

@Resolver(() => Opportunity)
class OpportunityResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Its outcome; null where no source states one.' })
  outcome(@Root() { outcomeEn, outcomeFr }: OpportunityRecord, @Lang() language: Language): string | null {
    const isFrench = language === Language.FR;
    return (isFrench ? outcomeFr : outcomeEn) ?? outcomeEn ?? outcomeFr ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'True where its dates are inferred, not announced.' })
  isInferred(@Root() { inferred }: OpportunityRecord): boolean {
    return inferred ?? false;
  }

  @FieldResolver(() => Boolean, {
    description:
      'True where its inferred dates are past at the valid date, and neither an outcome nor evidence from its last day or later is on record: it was expected, and no source says that it took place.',
  })
  isExpected(@Root() opportunity: OpportunityRecord, @Ctx() context: ReadContext): Promise<boolean> {
    return isExpected(context, opportunity);
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions made for it, by name, including future ones.',
  })
  actions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Opportunity.actions', id, args, ACTIONS_FOR);
  }
}

@Resolver(() => Country)
class CountryOpportunitiesResolver {
  @FieldResolver(() => [Opportunity], {
    description: 'The opportunities that cover it, in the order of Query.opportunities.',
  })
  opportunities(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PeriodArgs) args: PeriodArgs) {
    return opportunitiesOf(context, id, args);
  }
}

/** Creates the resolver of the occasions of a type of initiative. */
function occasionsResolver(owner: ClassType): NewableFunction {
  @Resolver(() => owner)
  class OccasionsResolver {
    @FieldResolver(() => [Opportunity], {
      description:
        'The opportunities that are the same event, or that are occasions of it (Opportunity.initiative), by name, including future ones; empty where none is on record.',
    })
    occasions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
      return relatedNodes(context, id, OCCASIONS_OF);
    }
  }
  return OccasionsResolver;
}

export const OPPORTUNITY_RESOLVERS = [
  OpportunityResolver,
  CountryOpportunitiesResolver,
  ...[AdvocacyAction, Partnership, Campaign].map(occasionsResolver),
];
