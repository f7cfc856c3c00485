import { Arg, Args, Ctx, Resolver } from 'type-graphql';
import { Actor } from '../../graph/actor/actor.type';
import type { ChangeContext } from '../change-context';
import { payloadType, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { ActorInput, saveActor } from './save-actor';

export const ActorPayload = payloadType('Actor', 'actor', () => Actor as never);

@Resolver()
export class ActorChangesResolver {
  @WriteMutation(() => ActorPayload, 'Records an organisation or public office, or a new version of one.')
  saveActor(
    @Arg('input', () => ActorInput, { description: 'The organisation or public office.' }) input: ActorInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'actor', saveActor(context, input, options));
  }
}
