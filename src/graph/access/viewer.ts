import { GraphQLError } from 'graphql';
import { type AuthCheckerFn, registerEnumType } from 'type-graphql';
import type { ReadContext } from '../../store/loading/read-context';
import { CLEARANCE, Visibility } from '../../store/model/visibility';
import type { Revision } from '../../store/neo4j/client';

export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  COORDINATOR = 'COORDINATOR',
  ADMIN = 'ADMIN',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'The permissions of a user.',
  valuesConfig: {
    READER: { description: 'Reads: PUBLIC ties without signing in, NETWORK ties too once signed in.' },
    EDITOR: { description: 'Also sees CONFIDENTIAL ties, and writes.' },
    COORDINATOR: { description: 'Sees all ties, and writes where an actor concerned is in their regions.' },
    ADMIN: { description: 'Sees and writes everything.' },
  },
});

/** Returns the role of a name; inherited property names such as "constructor" are no roles. */
export function roleNamed(name: unknown): Role | undefined {
  return Object.values(Role).find((role) => role === name);
}

/** The user who sent a request, as their token describes them. */
export interface ViewerRecord {
  name: string;
  /** The author of their changes: the role, and a pseudonym keyed with a secret of this server. */
  signature: string;
  role: Role;
  /** The ids of the regions that a coordinator may write in. */
  regions: string[];
  /** True where a valid token was sent, whatever its role. */
  signedIn: boolean;
  /** Epoch milliseconds at which the token expires; null without a token or an expiry. */
  until: number | null;
}

/** The context of a field that depends on the viewer. */
export interface ViewerContext extends ReadContext {
  viewer: ViewerRecord;
  /** How the answer may be cached. */
  answer: {
    /** The `headKey` at which all viewers of a standpoint share the answer; null for none. */
    sharedAt: string | null;
  };
  /** The graph's revision and latest change, checked after this request arrived. */
  head: () => Promise<Revision>;
}

export const ANONYMOUS: ViewerRecord = {
  name: 'anonymous',
  signature: Role.READER,
  role: Role.READER,
  regions: [],
  signedIn: false,
  until: null,
};

/** Returns the clearance: 0 sees PUBLIC ties, 1 (signed in) also NETWORK, 2 (not READER) all. */
export function clearanceOfViewer({ role, signedIn }: ViewerRecord): number {
  if (role !== Role.READER) return CLEARANCE[Visibility.CONFIDENTIAL];
  return CLEARANCE[signedIn ? Visibility.NETWORK : Visibility.PUBLIC];
}

/** Checks @Authorized: throws UNAUTHENTICATED for anonymous viewers, else FORBIDDEN. */
export const checkRole: AuthCheckerFn<ViewerContext, Role> = ({ context: { viewer } }, roles) => {
  if (roles.includes(viewer.role)) return true;
  const message = viewer.signedIn
    ? `This takes the role ${roles.join(' or ')}; yours is ${viewer.role}.`
    : `Sign in: this takes the role ${roles.join(' or ')}.`;
  throw new GraphQLError(message, { extensions: { code: viewer.signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' } });
};
