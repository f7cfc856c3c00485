import { Arg, Args, Ctx, ID, ObjectType, Resolver } from 'type-graphql';
import type { ChangeContext } from '../change-context';
import { Payload, toPayload } from '../payload.type';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { undoChange } from './undo-change';

@ObjectType({ simpleResolvers: true, description: 'The result of an undo.' })
export class UndoPayload extends Payload {}

@Resolver()
export class UndoResolver {
  @WriteMutation(
    () => UndoPayload,
    'Reverts a change with a new change. Rejected if later changes depend on it. A coordinator needs all that it changed in their regions. An import is undone by an administrator, the load of the seed by nobody.',
  )
  undoChange(
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'change', undoChange(context, id, options));
  }
}
