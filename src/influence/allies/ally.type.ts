import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'An actor that another one could turn to, and why.',
})
export class Ally {
  @Field(() => Float, {
    description:
      'Of an ally or a replacement: the sum over what is shared of w1 x w2 / log2(1 + d), w1 and w2 being the weights of the two best ties to it and d its conducting ties (Adamic and Adar, 2003); above 0, without an upper limit. Of a candidate for a seat or of a peer: the score of the best path to it, 0 to 1; 1 for a member in the region itself.',
  })
  score: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A node to which two or more actors are tied.',
})
export class SharedPartner {
  @Field(() => Float, {
    description:
      'The sum of the weights of the best tie of each of them to it, divided by log2(1 + d), d being its conducting ties, so that hubs count for less. Above 0, without an upper limit.',
  })
  score: number;
}
