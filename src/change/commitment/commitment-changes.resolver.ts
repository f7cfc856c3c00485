import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Commitment } from '../../graph/commitment/commitment.type';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { FollowUpInput } from './commitment-input.type';
import { recordFollowUp } from './record-follow-up';

export const CommitmentPayload = payloadType('Commitment', 'commitment', () => Commitment);

@Resolver()
export class FollowUpChangesResolver {
  @WriteMutation(
    () => CommitmentPayload,
    'Records a report of what became of a commitment. The newest one on or before the valid date decides its status.',
  )
  recordFollowUp(
    @Arg('input', () => FollowUpInput, { description: 'The report.' }) input: FollowUpInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'commitment', recordFollowUp(context, input, options));
  }
}
