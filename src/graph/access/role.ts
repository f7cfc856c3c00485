import { registerEnumType } from 'type-graphql';

export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  COORDINATOR = 'COORDINATOR',
  ADMIN = 'ADMIN',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What a user may see and do.',
  valuesConfig: {
    READER: { description: 'Reads: PUBLIC ties without signing in, NETWORK ties too once signed in.' },
    EDITOR: { description: 'Also sees CONFIDENTIAL ties, and writes.' },
    COORDINATOR: { description: 'Sees all ties, and writes where an actor concerned is in their regions.' },
    ADMIN: { description: 'Sees and writes everything.' },
  },
});

/** The role of this name. Compares values, so that inherited property names such as "constructor" are no roles. */
export function roleNamed(name: unknown): Role | undefined {
  return Object.values(Role).find((role) => role === name);
}
