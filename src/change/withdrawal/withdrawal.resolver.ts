import { Arg, Args, Ctx, Field, Int, ObjectType, Resolver } from 'type-graphql';
import { Role } from '../../graph/access/viewer';
import type { ChangeContext } from '../change-context';
import { Payload, toPayload } from '../payload.type';
import { WriteMutation, KeyOption } from '../write-mutation';
import { eraseRecord, EraseRecordInput } from './erase-record';
import { restrictRecord, RestrictRecordInput, type WithdrawalOutcome } from './restrict-record';

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

@Resolver()
export class WithdrawalResolver {
  @WriteMutation(
    () => RestrictionPayload,
    'ADMIN: restricts the visibility of a tie, or of an opportunity, a commitment, a follow-up, a meeting or a picture with its ties, its follow-ups and the meetings about it, and of the evidence for it, over all its history: at earlier known instants and in the feed too.',
    ADMINS,
  )
  restrictRecord(
    @Arg('input', () => RestrictRecordInput, { description: 'The record and its visibility.' })
    input: RestrictRecordInput,
    @Ctx() context: ChangeContext,
    @Args(() => KeyOption) options: KeyOption,
  ) {
    return withCount(context, 'restricted', restrictRecord(context, input, options));
  }

  @WriteMutation(
    () => ErasurePayload,
    'ADMIN: erases an actor with the commitments that it made and the meetings that it held or in which it alone was met, a partnership, action, campaign, opportunity, commitment, follow-up, meeting or picture, with its ties and follow-ups, or a tie, or a piece of evidence: its text and evidence in every version and in the history. The recorded change contains its time and author, never the record. It cannot be undone.',
    ADMINS,
  )
  eraseRecord(
    @Arg('input', () => EraseRecordInput, { description: 'The record and the reason.' }) input: EraseRecordInput,
    @Ctx() context: ChangeContext,
    @Args(() => KeyOption) options: KeyOption,
  ) {
    return withCount(context, 'erased', eraseRecord(context, input, options));
  }
}

async function withCount(context: ChangeContext, field: string, outcome: Promise<WithdrawalOutcome>) {
  return { ...(await toPayload(context, 'about', outcome)), [field]: (await outcome).count };
}
