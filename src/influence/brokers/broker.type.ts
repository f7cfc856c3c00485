import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An actor through whom others reach each other.' })
export class Broker {
  @Field(() => Float, {
    description:
      'How many pairs of other nodes have their shortest way through it, 0 or more: over current ties, each as long as -ln of its weight (Freeman, 1977; Brandes, 2001). Shares where several ways are as short.',
  })
  betweenness: number;

  @Field(() => Boolean, {
    description:
      'Whether the betweenness is exact; else it is estimated from a sample, and standardError says how well.',
  })
  exact: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of the betweenness, in its unit; null where that is exact. Two thirds of such estimates are no further off.',
  })
  standardError?: number | null;

  @Field(() => Int, { description: 'From how many nodes the shortest ways were searched.' })
  sources: number;
}
