import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { ActorKind } from '../../store/model/actor-kind';
import { Node, NodeType } from '../node/node.type';

@InputType({ description: 'Restricts what is searched.' })
export class SearchFilter {
  @Field(() => [ActorKind], {
    nullable: true,
    description: 'Only actors of these kinds; all nodes where absent.',
  })
  kinds?: ActorKind[] | null;

  @Field(() => [NodeType], {
    nullable: true,
    description:
      'Only nodes of these types; all where absent. Beside `kinds`, both hold. An alliance is of the type of its actor.',
  })
  types?: NodeType[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A node whose names, or a source whose title, all words of the text fit; of an actor also by its country.',
})
export class SearchHit {
  @Field(() => Node, { description: 'The node.' })
  node: unknown;

  @Field(() => Float, { description: 'Relevance: higher is better; comparable only within one response.' })
  score: number;

  @Field(() => Boolean, {
    description:
      'Whether a word of the text is only spelled like a word of its names, or of its country: it then stands below all that fits.',
  })
  isAlike: boolean;

  @Field(() => String, {
    description: 'The one of its names, acronyms or former names that matches best; of a source its title.',
  })
  matched: string;
}
