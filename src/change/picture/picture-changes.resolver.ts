import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, ObjectType, Resolver, Root } from 'type-graphql';
import { loadNode } from '../../graph/node/node.loaders';
import { Picture } from '../../graph/picture/picture.type';
import type { ReadContext } from '../../store/loading/read-context';
import type { ChangeContext } from '../change-context';
import { Change, Payload, toPayload } from '../payload.type';
import type { ChangeRecord } from '../transaction/change-record';
import { WriteMutation, WriteOptions } from '../write-mutation';
import { PictureInput } from './picture-input.type';
import { removePicture } from './remove-picture';
import { savePicture, type SaveDetail } from './save-picture';

@ObjectType({ implements: Payload, simpleResolvers: true, description: 'The result of a mutation.' })
export class PicturePayload extends Payload {
  @Field(() => Picture, { nullable: true, description: 'Its current state; null once it is removed.' })
  picture: unknown;
}

@InputType({ description: 'A picture to remove.' })
class RemovePictureInput {
  @Field(() => ID, { description: 'The picture.' })
  id: string;
}

@Resolver(() => PicturePayload)
export class PictureChangesResolver {
  @WriteMutation(
    () => PicturePayload,
    'Saves a picture of the network, or a new version of it. A coordinator needs one of the nodes that it draws in their regions.',
  )
  savePicture(
    @Arg('input', () => PictureInput, { description: 'The picture.' }) input: PictureInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'picture', savePicture(context, input, options));
  }

  @WriteMutation(
    () => PicturePayload,
    'Removes a saved picture. It stays readable at an earlier `@asOf(known:)`, and the change can be undone. A coordinator needs one of the nodes that it draws in their regions.',
  )
  removePicture(
    @Arg('input', () => RemovePictureInput, { description: 'The picture.' }) input: RemovePictureInput,
    @Ctx() context: ChangeContext,
    @Args(() => WriteOptions) options: WriteOptions,
  ) {
    return toPayload(context, 'picture', removePicture(context, input.id, options));
  }

  @FieldResolver(() => Change, {
    nullable: true,
    description:
      'The change that an edit replaced, which was recorded after the one that the edit is based on; null where it replaced none. To restore it, undo `change`.',
  })
  replaced(@Root() { change }: { change: Partial<ChangeRecord> | null }, @Ctx() context: ReadContext) {
    const { replaced } = JSON.parse(change?.detail ?? '{}') as SaveDetail;
    return loadNode(context, replaced ?? null);
  }
}
