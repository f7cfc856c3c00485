import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AdvocacyAction, AdvocacyActionConnection } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import { Country } from '../country/country.type';
import { Objective } from '../framework/framework.type';
import { Language } from '../../language/language';
import type { ReadContext } from '../../store/loading/read-context';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes } from '../node/node-lists';
import { Node } from '../node/node.type';
import { PageArgs } from '../../store/paging/page-args';
import { Partnership } from '../partnership/partnership.type';
import { COUNTRIES_OF, OBJECTIVES_OF } from '../partnership/relations';
import { findOpportunities, loadOpportunityOf, opportunitiesOf } from './opportunity.loaders';
import { OpportunitiesArgs, Opportunity, OpportunityConnection, PeriodArgs } from './opportunity.type';
import { ACTIONS_FOR, BODY_OF, INITIATIVE_OF, OCCASIONS_OF } from './relations';

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
  outcome(
    @Root() { outcomeEn, outcomeFr }: OpportunityRecord,
    @Ctx() context: ReadContext,
    @Arg('lang', () => Language, { nullable: true, description: 'Overrides Accept-Language.' }) lang?: Language,
  ): string | null {
    const isFrench = (lang ?? context.language) === Language.FR;
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
