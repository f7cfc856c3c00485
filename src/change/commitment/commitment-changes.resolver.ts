import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Commitment } from '../../graph/commitment/commitment.type';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { CommitmentInput, FollowUpInput } from './commitment-input.type';
import { recordFollowUp } from './record-follow-up';
import { saveCommitment } from './save-commitment';

const CommitmentPayload = payloadType('Commitment', 'commitment', () => Commitment);

@Resolver()
export class CommitmentChangesResolver {
  @WriteMutation(
    () => CommitmentPayload,
    'Records a commitment with who made it, for which objectives and where, or a new version of them.',
  )
  saveCommitment(
    @Arg('input', () => CommitmentInput, { description: 'The commitment.' }) input: CommitmentInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'commitment', saveCommitment(context, input, options));
  }

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
