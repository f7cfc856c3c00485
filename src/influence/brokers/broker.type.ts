import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An actor on the paths between others.' })
export class Broker {
  @Field(() => Float, {
    description:
      'The number of ordered pairs of other actors whose shortest path passes through it, 0 or more; initiatives may lie between. In the direction of influence, over ties that hold, the length of each being -ln of its weight (Freeman, 1977; Brandes, 2001). Fractions where a pair has several shortest paths.',
  })
  betweenness: number;

  @Field(() => Boolean, {
    description:
      'Whether the betweenness is exact; otherwise it is estimated from a sample, with the standard error in `standardError`.',
  })
  exact: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The standard error of the betweenness, in the same unit; null where the betweenness is exact.',
  })
  standardError?: number | null;

  @Field(() => Int, {
    description:
      'The number of actors from which shortest paths were searched: all that influence leaves, where the betweenness is exact.',
  })
  sources: number;
}
