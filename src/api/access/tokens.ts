import { createHmac } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  SignJWT,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { NotSignedIn, UnavailableError } from '../../errors';
import { storedSecret } from '../../store/neo4j/local/stored-secret';
import { ANONYMOUS, Role, roleNamed, type ViewerRecord } from '../../graph/access/viewer';

/** The keys of the sign-in provider cannot be fetched. Results in 503: a retry may succeed. */
export class SignInUnavailable extends UnavailableError {
  constructor() {
    super('Sign-in cannot be checked now. Try again in a moment.');
    this.extensions.http = { status: 503 };
  }
}

/** An OpenID Connect provider. */
export interface OidcSettings {
  jwksUrl: string;
  issuer: string;
  audience: string;
}

export interface TokenSettings {
  /**
   * The file with the secret that signs local tokens; created when first needed. The file
   * `mark-key` in the same folder contains the secret of the marks of users.
   */
  keyFile: string;
  oidc?: OidcSettings;
}

const LOCAL_ALGORITHM = 'HS256';
const LOCAL_ISSUER = 'convening-graph';
/** Asymmetric algorithms only: with a shared secret, every verifier could also issue tokens. */
const OIDC_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Default lifetime of a local token, in days. */
export const DEFAULT_LIFETIME_DAYS = 30;
/** Maximum lifetime of a local token, in days. */
export const MAX_LIFETIME_DAYS = 90;
const DAY_S = 86_400;
/** Number of hexadecimal digits of a user’s mark. */
const MARK_LENGTH = 16;

/** Issues local tokens (`npm run token`); verifies them and those of an OpenID Connect provider. */
export class Tokens {
  private readonly remote: JWTVerifyGetKey | undefined;
  private markKey: string | undefined;

  constructor(private readonly settings: TokenSettings) {
    this.remote = settings.oidc && createRemoteJWKSet(new URL(settings.oidc.jwksUrl), { timeoutDuration: 5_000 });
  }

  /** Issues a token for 1 to 90 days; a coordinator may write in `regions`, which are ids. */
  issue(role: Role, regions: readonly string[], days = DEFAULT_LIFETIME_DAYS): Promise<string> {
    return new SignJWT({ role, regions, name: role.toLowerCase() })
      .setProtectedHeader({ alg: LOCAL_ALGORITHM })
      .setIssuer(LOCAL_ISSUER)
      .setIssuedAt()
      .setExpirationTime(`${String(days)}d`)
      .sign(this.localKey());
  }

  /**
   * Returns the viewer of an Authorization header; an anonymous one without the header. Throws
   * NotSignedIn for a malformed header or an invalid token, and SignInUnavailable if the provider’s
   * keys cannot be fetched.
   */
  async authenticate(authorization: string | undefined): Promise<ViewerRecord> {
    if (authorization === undefined) return ANONYMOUS;
    const token = /^Bearer +([^\s]+)$/i.exec(authorization.trim())?.[1];
    if (token === undefined) throw new NotSignedIn('The Authorization header must be "Bearer" and a token.');
    return this.verify(token);
  }

  /** Returns the viewer of a token. Throws NotSignedIn if it is invalid, and SignInUnavailable. */
  async verify(token: string): Promise<ViewerRecord> {
    try {
      return this.viewerOf(await this.payloadOf(token));
    } catch (error) {
      if (isProviderFailure(error)) throw new SignInUnavailable();
      throw new NotSignedIn(error instanceof errors.JWTExpired ? 'This token has expired.' : 'This token is not good.');
    }
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const { oidc } = this.settings;
    if (algorithmOf(token) === LOCAL_ALGORITHM || !this.remote || !oidc) {
      const expected = { algorithms: [LOCAL_ALGORITHM], issuer: LOCAL_ISSUER, requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, this.localKey(), expected);
      requireLifetime(payload);
      return payload;
    }
    const expected = { algorithms: OIDC_ALGORITHMS, issuer: oidc.issuer, audience: oidc.audience };
    return (await jwtVerify(token, this.remote, { ...expected, requiredClaims: ['exp'] })).payload;
  }

  /**
   * Returns the viewer of a payload; without a role of this application, a signed-in reader. Throws
   * JWTInvalid for a subject that is not a string.
   */
  private viewerOf(payload: JWTPayload): ViewerRecord {
    const { regions, name, iss = '', sub } = payload;
    // jose checks only times, issuer and audience.
    if (sub !== undefined && typeof sub !== 'string') throw new errors.JWTInvalid('The subject is not a string.');
    const role = roleNamed(payload.role) ?? Role.READER;
    return {
      name: typeof name === 'string' && name !== '' ? name : (sub ?? 'signed in'),
      signature: sub === undefined ? role : `${role} ${this.markOf(iss, sub)}`,
      role,
      regions: Array.isArray(regions) ? regions.filter((region) => typeof region === 'string') : [],
      signedIn: true,
      until: payload.exp === undefined ? null : payload.exp * 1_000,
    };
  }

  /**
   * Returns a pseudonym for a user, since names of persons never enter the graph. It is keyed: a
   * hash alone could be computed for every possible address of a person.
   */
  private markOf(issuer: string, subject: string): string {
    this.markKey ??= storedSecret(join(dirname(this.settings.keyFile), 'mark-key'));
    return createHmac('sha256', this.markKey)
      .update(JSON.stringify([issuer, subject]))
      .digest('hex')
      .slice(0, MARK_LENGTH);
  }

  private localKey(): Uint8Array {
    return new TextEncoder().encode(storedSecret(this.settings.keyFile));
  }
}

/** True where the provider’s keys could not be fetched: the token may still be valid. */
function isProviderFailure(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC'
  );
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    throw new errors.JWTInvalid('No token.');
  }
}

/** Throws JWTInvalid for a local token with a lifetime longer than the maximum. */
function requireLifetime({ iat, exp = 0 }: JWTPayload): void {
  const issuedAt = iat ?? Date.now() / 1_000;
  if (exp - issuedAt > MAX_LIFETIME_DAYS * DAY_S) throw new errors.JWTInvalid('The token is valid for too long.');
}
