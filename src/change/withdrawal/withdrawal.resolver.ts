import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Role } from '../../graph/access/viewer';
import { Visibility } from '../../store/model/visibility';
import type { ChangeContext } from '../change-context';
import { Payload, toPayload } from '../payload.type';
import { WriteMutation, KeyOption } from '../write-mutation';
import { eraseRecord } from './erase-record';
import { restrictRecord, type WithdrawalOutcome } from './restrict-record';

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of a restriction.' })
export class RestrictionPayload extends Payload {
  @Field(() => Int, {
    name: 'restrictedCount',
    description:
      'The number of stored versions of records and evidence that are now less visible; 0 if it was recorded before.',
  })
  restricted: number;
}

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of an erasure.' })
export class ErasurePayload extends Payload {
  @Field(() => Int, {
    name: 'erasedCount',
    description: 'The number of erased stored versions of records and evidence; 0 if it was recorded before.',
  })
  erased: number;
}

const ADMINS = [Role.ADMIN];
const REASON = 'The reason, shown in the history; up to 300 characters.';

@Resolver()
export class WithdrawalResolver {
  @WriteMutation(
    () => RestrictionPayload,
    'ADMIN: restricts the visibility of a tie, or of an opportunity, a commitment, a follow-up, a meeting or a picture with its ties, its follow-ups and the meetings about it, and of the evidence for it, over all its history: at earlier known instants and in the feed too.',
    ADMINS,
  )
  restrictRecord(
    @Arg('id', () => ID, { description: 'The record, current or withdrawn.' }) id: string,
    @Arg('visibility', () => Visibility, { description: 'The new visibility: NETWORK or CONFIDENTIAL.' })
    visibility: Visibility,
    @Arg('reason', () => String, { description: REASON }) reason: string,
    @Ctx() context: ChangeContext,
    @Args(() => KeyOption) options: KeyOption,
  ) {
    return withCount(context, 'restricted', restrictRecord(context, { id, visibility, reason }, options));
  }

  @WriteMutation(
    () => ErasurePayload,
    'ADMIN: erases an actor with the commitments that it made and the meetings that it held or in which it alone was met, a partnership, action, campaign, opportunity, commitment, follow-up, meeting or picture, with its ties and follow-ups, or a tie, or a piece of evidence: its text and evidence in every version and in the history. The recorded change contains its time and author, never the record. It cannot be undone.',
    ADMINS,
  )
  eraseRecord(
    @Arg('id', () => ID, { description: 'The node, tie or evidence, current or withdrawn.' }) id: string,
    @Arg('reason', () => String, {
      description: `${REASON} It may not name the record, nor have a word of what is erased that no public name has.`,
    })
    reason: string,
    @Ctx() context: ChangeContext,
    @Args(() => KeyOption) options: KeyOption,
  ) {
    return withCount(context, 'erased', eraseRecord(context, { id, reason }, options));
  }
}

async function withCount(context: ChangeContext, field: string, outcome: Promise<WithdrawalOutcome>) {
  return { ...(await toPayload(context, 'about', outcome)), [field]: (await outcome).count };
}
