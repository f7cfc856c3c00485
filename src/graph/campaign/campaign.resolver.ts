import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Language } from '../../language/language';
import { Lang } from '../../store/loading/lang';
import type { ReadContext } from '../../store/loading/read-context';
import { StakeholderGroup } from '../../store/model/actor-kind';
import { PageArgs } from '../../store/paging/page';
import { AdvocacyActionConnection } from '../action/action.type';
import type { NodeRecord } from '../node/node-decoder';
import { relatedConnection } from '../node/node-lists';
import { outcomeIn, type OutcomeRecord } from '../partnership/initiative';
import { loadGroupsEver, participantConnection } from '../partnership/partnership.loaders';
import { ParticipantConnection, PartnershipConnection } from '../partnership/partnership.type';
import { ACTIONS_OF, PARTNERSHIPS_OF } from '../partnership/relations';
import { PartnershipRole } from '../partnership/seat';
import { Campaign } from './campaign.type';

@Resolver(() => Campaign)
export class CampaignResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Its outcome; null where no source states one.' })
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
    description: 'The actors that take or took part in it, by name; former participants remain listed.',
  })
  participants(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('role', () => PartnershipRole, { nullable: true, description: 'Only participants in this role.' })
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
}
