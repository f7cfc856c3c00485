import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An actor by how far it reaches the targets, and where it stands.' })
export class StakeholderPosition {
  @Field(() => Float, {
    description:
      'The mean over the targets of the score of the best path of at most four steps to each, 0 where there is none; 0 to 1.',
  })
  reach: number;
}
