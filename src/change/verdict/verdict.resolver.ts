import { Arg, Args, Ctx, ID, ObjectType, Resolver } from 'type-graphql';
import type { ChangeContext } from '../change-context';
import { Payload, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { keepActorsApart } from './keep-actors-apart';

@ObjectType({ simpleResolvers: true, description: 'The result of a verdict on records.' })
export class VerdictPayload extends Payload {}

@Resolver()
export class VerdictResolver {
  @WriteMutation(
    () => VerdictPayload,
    'Says that actors are not the same, so that `mergeCandidates` names no pair of them. It is in the history of each and moves along where one is merged into another; `undoChange` takes it back. Records nothing where all pairs are kept apart already. A coordinator needs one actor of each pair in their regions.',
  )
  keepActorsApart(
    @Arg('actors', () => [ID], { description: 'Two to ten actors, each different from all others.' }) actors: string[],
    @Arg('reason', () => String, { description: 'Why they are not the same; up to 300 characters.' }) reason: string,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'change', keepActorsApart(context, { actors, reason }, options));
  }
}
