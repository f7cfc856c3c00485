import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lang } from '../../store/loading/lang';
import type { Language } from '../../language/language';
import { foldText } from '../../language/names';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { PageArgs } from '../../store/paging/page';
import { AdvocacyActionConnection } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Country } from '../country/country.type';
import { Manifestation, Objective } from '../framework/framework.type';
import { governmentResolver } from '../node/government';
import { requireActors } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection, relatedNodes, listConnection } from '../node/node-lists';
import { listedParts, withUnknownParts } from '../filter/unknown-parts';
import { SCOPE_PARTS, scopeParameters } from '../filter/scope-parameters';
import { askedFor, outcomeIn, type OutcomeRecord, requireFilterIds } from '../partnership/initiative';
import { isActive, loadGroupsEver, participantConnection } from '../partnership/partnership.loaders';
import { ParticipantConnection, PartnershipConnection } from '../partnership/partnership.type';
import {
  ACTIONS_OF,
  ACTORS_IN,
  COUNTRIES_OF,
  MANIFESTATIONS_OF,
  OBJECTIVES_OF,
  PARTNERSHIPS_OF,
} from '../partnership/relations';
import { PartnershipRole } from '../partnership/seat';
import { campaignList } from './campaign.store';
import { Campaign, CampaignConnection, CampaignsArgs } from './campaign.type';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, {
    nullable: true,
    description:
      'The campaigns that had begun by the valid date and match the filter, by name, including those that have ended.',
  })
  campaigns(@Args(() => CampaignsArgs) args: CampaignsArgs, @Ctx() context: ReadContext) {
    return findCampaigns(context, args);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Under way at the valid date: begun, not ended and, without `until`, heard of in the five calendar years before: by evidence for it or for one of its ties, or by its beginning. One without `since` has begun from the earliest day of the evidence for it or its ties on, else from its recording.',
  })
  holds(@Root() campaign: NodeRecord, @Ctx() context: ReadContext) {
    return isActive(context, campaign);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What came of it; null where no source says.' })
  outcome(@Root() campaign: OutcomeRecord, @Lang() language: Language): string | null {
    return outcomeIn(campaign, language);
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

  @FieldResolver(() => ParticipantConnection, {
    description: 'The actors that take or took part in it, by name: who left stays listed.',
  })
  participants(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => PartnershipRole, { nullable: true, description: 'Only those in this role.' })
    role?: PartnershipRole,
  ) {
    return participantConnection(context, `Campaign.participants:${role ?? ''}`, id, args, {
      role,
      includeEnded: true,
    });
  }

  @FieldResolver(() => [StakeholderGroup], {
    description: 'The stakeholder groups that have or had a seat in it: see Partnership.groups.',
  })
  groups(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return loadGroupsEver(context, id);
  }

  @FieldResolver(() => [Actor], { description: 'The actors at which it aims or aimed, by name.' })
  targets(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, ACTORS_IN.TARGET);
  }

  @FieldResolver(() => [Objective], { description: 'The objectives that it pursues; empty where no source says.' })
  objectives(@Root() { id }: NodeRecord, @Ctx() context: ReadContext) {
    return relatedNodes(context, id, OBJECTIVES_OF);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it covers; empty where no source says.' })
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

/** The campaigns that match the filter, by name. Throws InputError for unknown ids, an invalid page or a cursor of another list. */
async function findCampaigns(context: ReadContext, args: CampaignsArgs) {
  const { filter } = args;
  const targets = filter?.targets?.map(await governmentResolver(context, filter.targets));
  const parameters = {
    ...scopeParameters(filter ?? {}),
    text: filter?.text && foldText(filter.text),
    related: askedFor([ACTORS_IN.TARGET.types, targets]),
    includeUnknown: listedParts(filter ?? {}),
  };
  const [found] = await Promise.all([
    listConnection(context, 'campaigns', args, campaignList, parameters),
    requireFilterIds(context, filter ?? {}),
    requireActors(context, targets, ['filter', 'targets']),
  ]);
  return withUnknownParts(found, filter, {
    subject: 'campaigns',
    parts: SCOPE_PARTS,
    countLacking: (includeUnknown) => campaignList.countLacking(context.read, { ...parameters, includeUnknown }),
  });
}
