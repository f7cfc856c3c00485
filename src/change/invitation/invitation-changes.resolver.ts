import { Arg, Args, Ctx, Field, ObjectType, Resolver } from 'type-graphql';
import { loadAllInvitations } from '../../graph/invitation/invitation.loaders';
import { Invitation } from '../../graph/invitation/invitation.type';
import { governmentResolver } from '../../graph/node/government';
import type { ChangeContext } from '../change-context';
import type { ChangeOutcome } from '../transaction/record-change';
import { Payload, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { InvitationsInput, recordInvitations } from './record-invitations';

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of a mutation.' })
export class InvitationsPayload extends Payload {
  @Field(() => [Invitation], {
    description: 'The current invitations of these actors, by English name; none after an error.',
  })
  invitations: unknown[];
}

@Resolver()
export class InvitationChangesResolver {
  @WriteMutation(
    () => InvitationsPayload,
    'Records the invitations of a partnership, an action or a campaign, or the answers to them: all of them in one change, or none. An answer has the visibility of its invitation. A coordinator needs it, or each actor, in their regions.',
  )
  recordInvitations(
    @Arg('input', () => InvitationsInput, { description: 'The invited actors, the event and their answer.' })
    input: InvitationsInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return invitationsPayload(context, input, recordInvitations(context, input, options));
  }
}

async function invitationsPayload(context: ChangeContext, input: InvitationsInput, outcome: Promise<ChangeOutcome>) {
  const { about, errors } = await outcome;
  const payload = await toPayload(context, 'change', outcome);
  if (about === null || errors.length > 0) return { ...payload, invitations: [] };
  const resolveGovernment = await governmentResolver(context, input.actors);
  const guests = new Set(input.actors.map(resolveGovernment));
  const invitations = await loadAllInvitations(context, about);
  return { ...payload, invitations: invitations.filter(({ tie }) => guests.has(tie.from)) };
}
