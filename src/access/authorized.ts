import type { ViewerContext } from './viewer-context';
import { GraphQLError } from 'graphql';
import type { AuthCheckerFn } from 'type-graphql';
import type { Role } from './role';

/** Lets through whoever has one of a field's roles; says to others whether to sign in or that their role does not do this. */
export const mayUse: AuthCheckerFn<ViewerContext, Role> = ({ context: { viewer } }, roles) => {
  if (roles.includes(viewer.role)) return true;
  const message = viewer.signedIn
    ? `This takes the role ${roles.join(' or ')}; yours is ${viewer.role}.`
    : `Sign in: this takes the role ${roles.join(' or ')}.`;
  throw new GraphQLError(message, { extensions: { code: viewer.signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' } });
};
