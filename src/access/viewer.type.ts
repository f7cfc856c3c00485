import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from './role';

registerEnumType(Role, {
  name: 'Role',
  description: 'What someone may see and do.',
  valuesConfig: {
    READER: { description: 'Reads: PUBLIC ties without signing in, NETWORK ties too once signed in.' },
    EDITOR: { description: 'Also sees CONFIDENTIAL ties, and writes.' },
    COORDINATOR: { description: 'The same, and writes where an actor of the tie is in their regions.' },
    ADMIN: { description: 'Everything.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Who asks.' })
export class Viewer {
  @Field(() => String, { description: 'What the token calls them; anonymous where there is none.' })
  name: string;

  @Field(() => Role, { description: 'What they may see and do.' })
  role: Role;
}
