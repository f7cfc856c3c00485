import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../store/paging/connection';
import { Visibility } from '../../store/model/visibility';
import { Node } from '../node/node.type';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A saved picture of the network. It does not exist for a viewer whose clearance is below its visibility, and its views and sources omit records that the viewer may not see.',
})
export class Picture extends Node {
  @Field(() => Visibility, { description: 'The viewers that may see it.' })
  visibility: Visibility;
}

@ObjectType({ simpleResolvers: true, description: 'A step of the story of a picture.' })
export class PictureStep {}

export const PictureConnection = connectionType('Picture', () => Picture);
