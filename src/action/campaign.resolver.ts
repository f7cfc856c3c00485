import type { ReadContext } from '../loading/read-context';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { nodesOfType, type NodeRecord } from '../node/node.store';
import { relatedConnection } from '../node/related';
import { listConnection } from '../node/list-connection';
import { PageArgs } from '../paging/page-args';
import { participantConnection } from '../partnership/participant-connection';
import { ParticipantConnection, PartnershipConnection } from '../partnership/partnership.type';
import { ACTIONS_OF, PARTNERSHIPS_OF } from '../partnership/relations';
import { AdvocacyActionConnection, Campaign, CampaignConnection } from './action.type';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, {
    description: 'The campaigns that had begun by the valid date, by name; those that ended stay.',
  })
  campaigns(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ReadContext) {
    return listConnection(context, 'campaigns', args, nodesOfType, { type: 'Campaign' });
  }

  @FieldResolver(() => AdvocacyActionConnection, {
    description: 'The actions that are part of it or tied to it, by name.',
  })
  actions(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Campaign.actions', id, args, ACTIONS_OF);
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships that are part of it or tied to it, by name.',
  })
  partnerships(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return relatedConnection(context, 'Campaign.partnerships', id, args, PARTNERSHIPS_OF);
  }

  @FieldResolver(() => ParticipantConnection, { description: 'Who takes or took part in it, by name.' })
  participants(@Root() { id }: NodeRecord, @Ctx() context: ReadContext, @Args(() => PageArgs) args: PageArgs) {
    return participantConnection(context, 'Campaign.participants', id, args, { includeEnded: true });
  }
}
