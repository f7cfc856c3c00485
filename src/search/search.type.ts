import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { ActorKind } from '../model/actor-kind';
import { Node } from '../node/node.type';

@InputType({ description: 'Restricts what is searched.' })
export class SearchFilter {
  @Field(() => [ActorKind], {
    nullable: true,
    description: 'Only actors of these kinds; all named nodes where absent.',
  })
  kinds?: ActorKind[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A node whose name matches the search text.' })
export class SearchHit {
  @Field(() => Node, { description: 'The node.' })
  node: unknown;

  @Field(() => Float, { description: 'Relevance: higher is better; comparable only within one response.' })
  score: number;

  @Field(() => String, { description: 'The one of its names, acronyms or former names that matches best.' })
  matched: string;
}
