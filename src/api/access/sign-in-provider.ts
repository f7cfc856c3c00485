import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { EncryptJWT, errors as jose, jwtDecrypt } from 'jose';
import { type Client, custom, errors, generators, Issuer, type TokenSet } from 'openid-client';
import { storedSecret } from '../../store/neo4j/local/stored-secret';
import { NotSignedIn } from '../../errors';
import { SignInUnavailable, type Tokens } from './tokens';

/** The settings for sign-in at the OpenID Connect provider. */
export interface SignInSettings {
  issuer: string;
  clientId: string;
  /** Absent for a public client, which authenticates by PKCE alone. */
  clientSecret?: string;
  /** Scopes separated by spaces, such as "openid profile". */
  scope: string;
  /** The file of the secret that encrypts `state`, created if missing; replicas need the same. */
  keyFile: string;
}

/** The address of the authorization request, and the `state` that the response must contain. */
export interface BegunSignIn {
  address: string;
  state: string;
}

interface SealedState {
  verifier: string;
  nonce: string;
  redirectUri: string;
}

/** Maximum duration of a sign-in at the provider. */
const MAX_DURATION = '10m';
const PROVIDER_TIMEOUT_MS = 5_000;
const SEAL = { alg: 'dir', enc: 'A256GCM' };

custom.setHttpOptionsDefaults({ timeout: PROVIDER_TIMEOUT_MS });

/**
 * The authorization code flow with PKCE (RFC 7636). The API stores nothing between the two steps
 * and sets no cookie: `state` contains the encrypted code verifier and nonce.
 */
export class SignInProvider {
  private discovered: Promise<Client> | undefined;

  constructor(
    private readonly settings: SignInSettings,
    private readonly tokens: Tokens,
  ) {}

  /** Begins a sign-in. Throws SignInUnavailable if the provider does not respond. */
  async begin(redirectUri: string): Promise<BegunSignIn> {
    const client = await this.client();
    const verifier = generators.codeVerifier();
    const nonce = generators.nonce();
    const state = await this.seal({ verifier, nonce, redirectUri });
    const address = client.authorizationUrl({
      scope: this.settings.scope,
      redirect_uri: redirectUri,
      code_challenge: generators.codeChallenge(verifier),
      code_challenge_method: 'S256',
      nonce,
      state,
    });
    return { address, state };
  }

  /**
   * Exchanges the query of the provider's redirect for a token of this API: the access token if
   * this API accepts it, else the ID token. Throws NotSignedIn if the provider or this API rejects
   * the query or both tokens, and SignInUnavailable if the provider does not respond.
   */
  async complete(answer: string): Promise<string> {
    const client = await this.client();
    const parameters = client.callbackParams(`/?${answer}`);
    const { verifier, nonce, redirectUri } = await this.unseal(parameters.state ?? '');
    const checks = { state: parameters.state, nonce, code_verifier: verifier, response_type: 'code' };
    const { access_token, id_token } = await client
      .callback(redirectUri, parameters, checks)
      .catch((error: unknown): TokenSet => {
        if (isRejection(error)) throw new NotSignedIn('The provider did not accept this sign-in. Begin again.');
        throw new SignInUnavailable();
      });
    return this.firstAccepted([access_token, id_token].filter((token) => token !== undefined));
  }

  private async firstAccepted(tokens: readonly string[]): Promise<string> {
    for (const token of tokens) {
      try {
        await this.tokens.verify(token);
        return token;
      } catch (error) {
        if (!(error instanceof NotSignedIn)) throw error;
      }
    }
    throw new NotSignedIn('The provider gave no token for this API.');
  }

  /** Discovers the provider’s addresses once; again after a failure. */
  private client(): Promise<Client> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.discovered ??= Issuer.discover(issuer).then(
      (provider) =>
        new provider.Client({
          client_id: clientId,
          client_secret: clientSecret,
          response_types: ['code'],
          ...(clientSecret === undefined && { token_endpoint_auth_method: 'none' }),
        }),
      () => {
        this.discovered = undefined;
        throw new SignInUnavailable();
      },
    );
    return this.discovered;
  }

  private seal(state: SealedState): Promise<string> {
    return new EncryptJWT({ ...state })
      .setProtectedHeader(SEAL)
      .setIssuedAt()
      .setExpirationTime(MAX_DURATION)
      .encrypt(this.key());
  }

  private async unseal(state: string): Promise<SealedState> {
    try {
      const { payload } = await jwtDecrypt<SealedState>(state, this.key(), {
        keyManagementAlgorithms: [SEAL.alg],
        contentEncryptionAlgorithms: [SEAL.enc],
        requiredClaims: ['exp'],
      });
      return payload;
    } catch (error) {
      const isLate = error instanceof jose.JWTExpired;
      throw new NotSignedIn(
        isLate ? 'This sign-in took longer than ten minutes. Begin again.' : 'This sign-in was not begun here.',
      );
    }
  }

  private key(): Uint8Array {
    return createHash('sha256').update(storedSecret(this.settings.keyFile)).digest();
  }
}

/** The file with the secret that encrypts `state`, in the folder of the key of local tokens. */
export function signInKeyFile(tokenKeyFile: string): string {
  return join(dirname(tokenKeyFile), 'sign-in-key');
}

/** True where the provider rejected the response or sent an invalid one: a retry cannot succeed. */
function isRejection(error: unknown): boolean {
  if (error instanceof errors.OPError) return (error.response?.statusCode ?? 400) < 500;
  return error instanceof errors.RPError && !error.message.startsWith('outgoing request timed out');
}
