import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../store/paging/connection';
import { Visibility } from '../../store/model/visibility';
import { Node } from '../node/node.type';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A kept picture of the network. A reader whose clearance is below its visibility sees nothing of it, and what a reader may not see is in no view and no source of it.',
})
export class Picture extends Node {
  @Field(() => Visibility, { description: 'Who may see it.' })
  visibility: Visibility;
}

@ObjectType({ simpleResolvers: true, description: 'A step of the story that a picture tells.' })
export class PictureStep {}

export const PictureConnection = connectionType('Picture', () => Picture);
