import { Field, Float, ObjectType } from 'type-graphql';
import { Stance } from '../../store/model/tie-state';
import { Position } from '../../graph/position/position.type';

@ObjectType({ simpleResolvers: true, description: 'An actor by how far it reaches the targets, and where it stands.' })
export class StakeholderPosition {
  @Field(() => Float, {
    description:
      'The mean over the targets of the score of the best path of at most four steps to each, 0 where there is none; 0 to 1.',
  })
  reach: number;

  @Field(() => Stance, {
    nullable: true,
    description:
      'Where it stands on the objective, by `position`; null where no position is known or no objective given.',
  })
  stance: Stance | null;

  @Field(() => Boolean, { description: 'Whether two of its positions on the objective that hold differ.' })
  contested: boolean;

  @Field(() => Position, {
    nullable: true,
    description: 'Its position on the objective that holds; of several that with the newest evidence.',
  })
  position: unknown;
}
