import { NotSignedIn } from './not-signed-in';
import type { Tokens } from './tokens';
import { ANONYMOUS, type ViewerRecord } from './viewer';

/** Who asks, by the Authorization header; an anonymous reader without one. Throws NotSignedIn and SignInUnavailable. */
export function viewerFrom(authorization: string | undefined, tokens: Tokens): Promise<ViewerRecord> {
  if (authorization === undefined) return Promise.resolve(ANONYMOUS);
  const token = /^Bearer +([^\s]+)$/i.exec(authorization.trim())?.[1];
  return token === undefined
    ? Promise.reject(new NotSignedIn('The Authorization header must be "Bearer" and a token.'))
    : tokens.verify(token);
}
