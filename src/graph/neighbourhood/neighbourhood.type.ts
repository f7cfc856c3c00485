import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';
import { Tie } from '../tie/tie.type';

@ObjectType({ simpleResolvers: true, description: 'A part of the graph.' })
export class Subgraph {
  @Field(() => [Node], { description: 'The requested nodes, then those around them, nearest first.' })
  nodes: unknown[];

  @Field(() => [Tie], { description: 'The ties among those nodes that are current at the valid date.' })
  ties: unknown[];

  @Field(() => Boolean, { description: 'Whether nodes were left out because of `first`.' })
  truncated: boolean;
}
