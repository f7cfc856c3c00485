import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'An actor that another one could work with, and the reason.',
})
export class Ally {
  @Field(() => Float, {
    description:
      'Of an ally or a replacement: the sum over the common neighbours of w1 x w2 / log2(1 + d), w1 and w2 being the weights of the best ties of the two to the neighbour and d the number of its conducting ties (Adamic and Adar, 2003); above 0, not bounded. Of a candidate for a seat or of a peer: the score of the best path to it, 0 to 1; 1 for a member in the region itself.',
  })
  score: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A node to which two or more of the given actors are tied.',
})
export class SharedPartner {
  @Field(() => Float, {
    description:
      'The sum, over the actors tied to the node, of the weight of their best tie to it, divided by log2(1 + d), d being the number of its conducting ties, so that hubs count for less. Above 0, not bounded.',
  })
  score: number;
}
