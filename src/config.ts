import { join, resolve } from 'node:path';
import type { OidcSettings } from './access/tokens';
import { StartError } from './errors';

export interface Config {
  port: number;
  host: string;
  neo4j?: { uri: string; user: string; password: string; database?: string };
  dataDir: string;
  /** Who signs people in; absent, only tokens made here are taken. */
  oidc?: OidcSettings;
  seed: string;
  /** Milliseconds that one request may take. */
  deadline: number;
}

/**
 * The configuration that the environment gives; all of it is optional, and what is empty counts as absent.
 * Throws StartError with one line for what cannot be used.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = env;
  return {
    port: readPort(env.PORT || '4000'),
    host: env.HOST || '127.0.0.1',
    neo4j: uri ? { uri, user: user || 'neo4j', password, database: database || undefined } : undefined,
    dataDir: resolve(env.DATA_DIR || '.data'),
    oidc: readOidc(env),
    seed: env.SEED || 'facts',
    deadline: 30_000,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

function readOidc(env: NodeJS.ProcessEnv): OidcSettings | undefined {
  const { OIDC_JWKS_URL: jwksUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = env;
  if (!jwksUrl && !issuer && !audience) return undefined;
  if (!jwksUrl || !issuer || !audience) {
    throw new StartError('Sign-in by OpenID Connect needs all of OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE.');
  }
  if (!URL.canParse(jwksUrl) || !/^https?:/.test(jwksUrl)) {
    throw new StartError(`OIDC_JWKS_URL must be an http or https address; it is "${jwksUrl}".`);
  }
  return { jwksUrl, issuer, audience };
}

/** Where the key of the tokens made here is kept. */
export function tokenKeyFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'token-key');
}
