import { createHash } from 'node:crypto';
import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  SignJWT,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { keptSecret } from '../neo4j/local/kept-secret';
import { Role, roleNamed } from './role';
import { NotSignedIn, SignInUnavailable } from './not-signed-in';
import type { ViewerRecord } from './viewer';

/** The provider of sign-in, by OpenID Connect. */
export interface OidcSettings {
  jwksUrl: string;
  issuer: string;
  audience: string;
}

export interface TokenSettings {
  /** Where the key of the tokens made here is kept; made when it is first needed. */
  keyFile: string;
  oidc?: OidcSettings;
}

const LOCAL_ALGORITHM = 'HS256';
const LOCAL_ISSUER = 'convening-graph';
/** Public keys only: with a shared secret, whoever can check a token could also make one. */
const OIDC_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const DAYS_GOOD = '30d';

/** Tells who holds a token: one made here by `npm run token`, or one of the provider in the settings. */
export class Tokens {
  private readonly remote: JWTVerifyGetKey | undefined;

  constructor(private readonly settings: TokenSettings) {
    this.remote = settings.oidc && createRemoteJWKSet(new URL(settings.oidc.jwksUrl), { timeoutDuration: 5_000 });
  }

  /** A token for a role, good for 30 days; a coordinator writes in these regions. */
  issue(role: Role, regions: readonly string[]): Promise<string> {
    return new SignJWT({ role, regions, name: role.toLowerCase() })
      .setProtectedHeader({ alg: LOCAL_ALGORITHM })
      .setIssuer(LOCAL_ISSUER)
      .setIssuedAt()
      .setExpirationTime(DAYS_GOOD)
      .sign(this.localKey());
  }

  /** Throws NotSignedIn for a token that is not good, and SignInUnavailable where the provider's keys cannot be had. */
  async verify(token: string): Promise<ViewerRecord> {
    try {
      return viewerOf(await this.payloadOf(token));
    } catch (error) {
      if (isTheirs(error)) throw new SignInUnavailable();
      throw new NotSignedIn(error instanceof errors.JWTExpired ? 'This token has expired.' : 'This token is not good.');
    }
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const { oidc } = this.settings;
    if (algorithmOf(token) === LOCAL_ALGORITHM || !this.remote || !oidc) {
      const expected = { algorithms: [LOCAL_ALGORITHM], issuer: LOCAL_ISSUER };
      return (await jwtVerify(token, this.localKey(), expected)).payload;
    }
    const expected = { algorithms: OIDC_ALGORITHMS, issuer: oidc.issuer, audience: oidc.audience };
    return (await jwtVerify(token, this.remote, { ...expected, requiredClaims: ['exp'] })).payload;
  }

  private localKey(): Uint8Array {
    return new TextEncoder().encode(keptSecret(this.settings.keyFile));
  }
}

/** Whether the provider's keys could not be had, which says nothing about the token. */
function isTheirs(error: unknown): boolean {
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

/** Stands for a person without naming one: no name enters the graph. */
function mark(issuer: string, subject: string): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex')
    .slice(0, 8);
}

/** A signed-in reader where the token names no role of ours. */
function viewerOf(payload: JWTPayload): ViewerRecord {
  const { regions, name, iss = '', sub } = payload;
  const role = roleNamed(payload.role) ?? Role.READER;
  return {
    name: typeof name === 'string' && name !== '' ? name : (sub ?? 'signed in'),
    signature: sub === undefined ? role : `${role} ${mark(iss, sub)}`,
    role,
    regions: Array.isArray(regions) ? regions.filter((region) => typeof region === 'string') : [],
    signedIn: true,
    until: payload.exp === undefined ? null : payload.exp * 1_000,
  };
}
