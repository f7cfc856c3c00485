import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { ActorKind } from '../../store/model/actor-kind';
import { Node, NodeType } from '../node/node.type';

@InputType({ description: 'Restricts the nodes that are searched.' })
export class SearchFilter {
  @Field(() => [ActorKind], {
    nullable: true,
    description: 'Only actors of these kinds; all nodes where absent.',
  })
  kinds?: ActorKind[] | null;

  @Field(() => [NodeType], {
    nullable: true,
    description:
      'Only nodes of these types; all where absent. With `kinds`, both conditions must be met. An alliance has the type of its actor.',
  })
  types?: NodeType[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A node whose names, or a source whose title, match all words of the text; an actor also matches by its country.',
})
export class SearchHit {
  @Field(() => Node, { description: 'The node.' })
  node: unknown;

  @Field(() => Float, { description: 'Relevance: higher is better; comparable only within one response.' })
  score: number;

  @Field(() => Boolean, {
    name: 'isFuzzy',
    description:
      'True where a word of the text matches its names or its country only fuzzily, which ranks it below all other matches.',
  })
  isAlike: boolean;

  @Field(() => Boolean, {
    description:
      'True where nothing matches all words of the text, and this organisation shares a whole word of four letters or more, its country or its line of business with it.',
  })
  isRelated: boolean;

  @Field(() => String, {
    description: 'The one of its names, acronyms or former names that matches best; for a source its title.',
  })
  matched: string;
}
