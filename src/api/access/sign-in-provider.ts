import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { EncryptJWT, errors as jose, jwtDecrypt } from 'jose';
import { type Client, custom, errors, generators, Issuer, type TokenSet } from 'openid-client';
import { storedSecret } from '../../store/neo4j/local/stored-secret';
import { NotSignedIn } from '../../errors';
import { SignInUnavailable, type Tokens } from './tokens';

/** How the API signs people in at the OpenID Connect provider. */
export interface SignInSettings {
  issuer: string;
  clientId: string;
  /** Absent for a public client, which proves itself by PKCE alone. */
  clientSecret?: string;
  /** Scopes with spaces between them, such as "openid profile". */
  scope: string;
  /** The file with the secret that seals `state`; created when first needed. Replicas of the API share its content. */
  keyFile: string;
}

/** The authorization request to send a browser to, and the `state` that must come back with the answer. */
export interface BegunSignIn {
  address: string;
  state: string;
}

interface SealedState {
  verifier: string;
  nonce: string;
  redirectUri: string;
}

/** How long somebody may take to sign in at the provider. */
const MAX_DURATION = '10m';
const PROVIDER_TIMEOUT_MS = 5_000;
const SEAL = { alg: 'dir', enc: 'A256GCM' };

custom.setHttpOptionsDefaults({ timeout: PROVIDER_TIMEOUT_MS });

/**
 * The authorization code flow with PKCE (RFC 7636). The API keeps nothing between its two halves and sets no cookie: the code
 * verifier and the nonce are encrypted in `state`.
 */
export class SignInProvider {
  private discovered: Promise<Client> | undefined;

  constructor(
    private readonly settings: SignInSettings,
    private readonly tokens: Tokens,
  ) {}

  /** Begins a sign-in that ends at `redirectUri`. Throws SignInUnavailable where the provider does not answer. */
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
   * The token for this API that the provider gives for its answer, which is the query with which it sent the browser back: the
   * access token where this API accepts it, else the ID token. Throws NotSignedIn where the provider or this API accepts
   * neither the answer nor a token, and SignInUnavailable where the provider does not answer.
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

  /** Asks for the provider’s addresses once; again after a failure. */
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

/** The file with the secret that seals `state`, beside the key of local tokens. */
export function signInKeyFile(tokenKeyFile: string): string {
  return join(dirname(tokenKeyFile), 'sign-in-key');
}

/** Whether the provider refused the answer, or gave one that is not valid: trying again with the same answer is of no use. */
function isRejection(error: unknown): boolean {
  if (error instanceof errors.OPError) return (error.response?.statusCode ?? 400) < 500;
  return error instanceof errors.RPError && !error.message.startsWith('outgoing request timed out');
}
