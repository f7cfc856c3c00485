import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../graph/node/node.type';
import { connectionType } from '../../store/paging/connection.type';
import { InstantScalar } from '../../store/scalars/instant.scalar';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A recorded change. Changes are append-only.' })
export class Change extends Node {
  @Field(() => InstantScalar, {
    description: 'When it was recorded. Unique, so that `@asOf(known:)` can read the graph before or after any change.',
  })
  at: string;

  @Field(() => String, {
    description:
      'Who recorded it: a role and, where a provider signed the user in, a pseudonym that is the same for all changes of a user; IMPORT of an import, SEED of the load of the seed.',
  })
  by: string;

  @Field(() => String, { description: 'What it did: a value of ChangeAction.' })
  action: string;
}

export const ChangeConnection = connectionType('Change', () => Change);
