import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { ActorPayload } from '../actor/actor-changes.resolver';
import type { ChangeContext } from '../change-context';
import { toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { EngagementInput } from './engagement-input.type';
import { recordEngagement } from './record-engagement';

@Resolver()
export class EngagementChangesResolver {
  @WriteMutation(
    () => ActorPayload,
    'Records whether an organisation may be approached. It is CONFIDENTIAL, and so is that it was recorded; the latest one on or before the valid date decides.',
  )
  recordEngagement(
    @Arg('input', () => EngagementInput, { description: 'What was found.' }) input: EngagementInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'actor', recordEngagement(context, input, options));
  }
}
