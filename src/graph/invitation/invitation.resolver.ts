import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AdvocacyAction } from '../action/action.type';
import { Actor } from '../actor/actor.type';
import { Campaign } from '../campaign/campaign.type';
import type { ReadContext } from '../../store/loading/read-context';
import { loadNode } from '../node/node.loaders';
import { type NodeRecord, storedIdOf } from '../node/node-decoder';
import { Partnership } from '../partnership/partnership.type';
import { type InvitationRecord, loadInvitations } from './invitation.loaders';
import { Invitation, InvitationsArgs } from './invitation.type';

const DESCRIPTION = 'The invited actors with their answers, by English name; one invitation for each actor.';

@Resolver(() => Partnership)
export class PartnershipInvitationsResolver {
  @FieldResolver(() => [Invitation], { description: DESCRIPTION })
  invitations(
    @Root() partnership: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => InvitationsArgs) args: InvitationsArgs,
  ) {
    return loadInvitations(context, storedIdOf(partnership), args);
  }
}

@Resolver(() => AdvocacyAction)
export class ActionInvitationsResolver {
  @FieldResolver(() => [Invitation], { description: DESCRIPTION })
  invitations(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => InvitationsArgs) args: InvitationsArgs,
  ) {
    return loadInvitations(context, id, args);
  }
}

@Resolver(() => Campaign)
export class CampaignInvitationsResolver {
  @FieldResolver(() => [Invitation], { description: DESCRIPTION })
  invitations(
    @Root() { id }: NodeRecord,
    @Ctx() context: ReadContext,
    @Args(() => InvitationsArgs) args: InvitationsArgs,
  ) {
    return loadInvitations(context, id, args);
  }
}

@Resolver(() => Invitation)
export class InvitationResolver {
  @FieldResolver(() => Actor, { description: 'The actor that was invited.' })
  actor(@Root() { tie }: InvitationRecord, @Ctx() context: ReadContext) {
    return loadNode(context, tie.from);
  }
}
