import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'An actor that another one could work with, and the reason.',
})
export class Ally {
  @Field(() => Float, {
    description:
      'Of an ally or a replacement: the sum over the common neighbours of w1 x w2 / log2(1 + d), w1 and w2 being, for each of the two, the mean of the best weights between it and the neighbour in the two directions, and d the number of ties by which influence leaves the neighbour (Adamic and Adar, 2003); above 0, not bounded. Else the score of the best path, 0 to 1: see `best`; 1 for a member in the region itself, 0 for a peer without a path.',
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
      'The sum, over the actors tied to the node, of the highest weight between the two in either direction, divided by log2(1 + d), d being the number of its ties that carry influence in either direction, so that hubs count for less. Above 0, not bounded.',
  })
  score: number;
}
