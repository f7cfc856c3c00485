import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { ActorKind } from '../model/actor-kind';
import { Node } from '../node/node.type';

@InputType({ description: 'What to search among.' })
export class SearchFilter {
  @Field(() => [ActorKind], {
    nullable: true,
    description: 'Only actors of these kinds; everything with a name where absent.',
  })
  kinds?: ActorKind[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something whose name fits what was searched for.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  node: unknown;

  @Field(() => Float, { description: 'How well it fits: higher is better; comparable within one answer only.' })
  score: number;

  @Field(() => String, { description: 'The one of its names, acronyms or former names that fits best.' })
  matched: string;
}
