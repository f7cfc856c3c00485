import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Meeting } from '../../graph/meeting/meeting.type';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { MeetingInput } from './meeting-input.type';
import { saveMeeting } from './save-meeting';

const MeetingPayload = payloadType('Meeting', 'meeting', () => Meeting);

@Resolver()
export class MeetingChangesResolver {
  @WriteMutation(
    () => MeetingPayload,
    'Records which organisations met, about what and with what outcome, or a new version of it. A coordinator needs one of them in their regions.',
  )
  saveMeeting(
    @Arg('input', () => MeetingInput, { description: 'The meeting.' }) input: MeetingInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'meeting', saveMeeting(context, input, options));
  }
}
