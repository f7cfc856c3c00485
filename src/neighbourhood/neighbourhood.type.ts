import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';
import { Tie } from '../tie/tie.type';

@ObjectType({ simpleResolvers: true, description: 'A part of the graph, for a picture.' })
export class Subgraph {
  @Field(() => [Node], { description: 'The nodes asked for, then what surrounds them, nearest first.' })
  nodes: unknown[];

  @Field(() => [Tie], { description: 'The ties among those nodes that are current at the valid date.' })
  ties: unknown[];

  @Field(() => Boolean, { description: 'Whether there is more around them than `first` let in.' })
  truncated: boolean;
}
