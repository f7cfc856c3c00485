import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './api/access/tokens';
import { StartError } from './errors';
import { areAddressRanges } from './api/http/client-address';
import { DEFAULT_LIMITS, type HttpLimits } from './api/http/limits';
import type { Connection } from './store/neo4j/client';

type NumericLimit = Exclude<keyof HttpLimits, 'trustedProxies'>;

export interface Config {
  port: number;
  host: string;
  /** The Neo4j to connect to; absent, one is launched on this machine. */
  neo4j?: Connection;
  /** Milliseconds that a start waits for that Neo4j to answer. */
  neo4jWaitMs: number;
  /** The absolute path of the folder for the local Neo4j and the key of locally issued tokens. */
  dataDir: string;
  /** The OpenID Connect provider; absent, only locally issued tokens are accepted. */
  oidc?: OidcSettings;
  /** The registration of this API with that provider; absent, the explorer accepts tokens only. */
  signIn?: { clientId: string; clientSecret?: string; scope: string };
  seed: string;
  /** The limits of the API and of one client. */
  limits: HttpLimits;
  /** The origins whose pages may call the API in a browser. */
  corsOrigins: readonly string[];
  /** The origins whose pages may show the explorer's pictures in a frame. */
  embedOrigins: readonly string[];
  /** The operations that viewers without a token may run. */
  operations: 'any' | 'listed';
  /** The token for /metrics; absent, requests from this machine need none. */
  metricsToken?: string;
  /** True where an exporter of OpenTelemetry is configured, which reads its own variables. */
  tracing: boolean;
}

const Port = z
  .string()
  .default('4000')
  .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, {
    error: ({ input }) => `PORT must be a number from 0 to 65535; it is "${String(input)}".`,
  })
  .transform(Number);

/** Maximum of any number here, except of seconds. */
const MAX_NUMBER = 999_999_999;
/** Maximum of a timeout: a timer whose milliseconds exceed a 32-bit integer would end at once. */
const MAX_SECONDS = 2_147_483;

const wholeNumber = (name: string, min = 0, max = MAX_NUMBER) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: ({ input }) =>
        `${name} must be a whole number from ${String(min)} to ${String(max)}; it is "${String(input)}".`,
    })
    .transform(Number);

/** Parses a whole number in range and multiplies it by `unit`; the default is that of the limit. */
const limit = (name: string, key: NumericLimit, { min = 0, max = MAX_NUMBER, unit = 1 } = {}) =>
  wholeNumber(name, min, max)
    .transform((number) => number * unit)
    .default(DEFAULT_LIMITS[key]);

const MEGABYTE = 1_048_576;

/** Minimum number of characters of the token for /metrics. */
const MIN_TOKEN_LENGTH = 16;

const MetricsToken = z
  .string()
  .refine(
    (token) => token.length >= MIN_TOKEN_LENGTH && /^[\x21-\x7e]+$/.test(token),
    `METRICS_TOKEN must be ${String(MIN_TOKEN_LENGTH)} characters or more, without spaces.`,
  )
  .optional();

const OtlpEndpoint = z
  .string()
  .refine((address) => URL.canParse(address) && /^https?:/.test(address), {
    error: ({ input }) => `OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address; it is "${String(input)}".`,
  })
  .optional();

const TrustedProxies = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((range) => range !== ''))
  .refine(areAddressRanges, 'TRUSTED_PROXIES must be addresses and CIDR ranges with commas between them.');

/** True where a text is an `Origin` header: scheme, host, and any port that is not the default. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

const origins = (name: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
    .refine((list) => list.every(isOrigin), {
      error: ({ input }) =>
        `${name} must be origins such as https://example.org, with commas between them; "${(input as string[]).find((origin) => !isOrigin(origin))}" is none.`,
    });

const Operations = z
  .enum(['any', 'listed'], { error: ({ input }) => `OPERATIONS must be any or listed; it is "${String(input)}".` })
  .default('any');

const Environment = z
  .object({
    PORT: Port,
    HOST: z.string().default('127.0.0.1'),
    NEO4J_URI: z.string().optional(),
    NEO4J_USER: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().default(''),
    NEO4J_DATABASE: z.string().optional(),
    NEO4J_WAIT_S: wholeNumber('NEO4J_WAIT_S', 0, MAX_SECONDS).default(60),
    DATA_DIR: z.string().default('.data'),
    SEED: z.string().default('facts'),
    OIDC_JWKS_URL: z.string().optional(),
    OIDC_ISSUER: z.string().optional(),
    OIDC_AUDIENCE: z.string().optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_SCOPE: z.string().default('openid'),
    MAX_CONNECTIONS: limit('MAX_CONNECTIONS', 'maxConnections', { min: 1 }),
    MAX_CONNECTIONS_PER_CLIENT: limit('MAX_CONNECTIONS_PER_CLIENT', 'maxConnectionsPerClient', { min: 1 }),
    MAX_STREAMS: limit('MAX_STREAMS', 'maxStreams'),
    MAX_STREAMS_PER_CLIENT: limit('MAX_STREAMS_PER_CLIENT', 'maxStreamsPerClient'),
    IDLE_TIMEOUT_S: limit('IDLE_TIMEOUT_S', 'idleTimeoutMs', { min: 1, max: MAX_SECONDS, unit: 1_000 }),
    REQUEST_TIMEOUT_S: limit('REQUEST_TIMEOUT_S', 'requestTimeoutMs', { min: 1, max: MAX_SECONDS, unit: 1_000 }),
    CLIENT_BUDGET: limit('CLIENT_BUDGET', 'clientBudget', { min: 1 }),
    CLIENT_RESTORE_RATE: limit('CLIENT_RESTORE_RATE', 'clientRestoreRate', { min: 1 }),
    MAX_OPERATION_COST: limit('MAX_OPERATION_COST', 'maxOperationCost', { min: 1 }),
    MAX_COST_IN_FLIGHT: limit('MAX_COST_IN_FLIGHT', 'maxCostInFlight', { min: 1 }),
    MAX_EVENT_LOOP_DELAY_MS: limit('MAX_EVENT_LOOP_DELAY_MS', 'maxEventLoopDelayMs'),
    MAX_HEAP_MB: limit('MAX_HEAP_MB', 'maxHeapBytes', { unit: MEGABYTE }),
    MAX_RSS_MB: limit('MAX_RSS_MB', 'maxRssBytes', { unit: MEGABYTE }),
    TRUSTED_PROXIES: TrustedProxies,
    CORS_ORIGINS: origins('CORS_ORIGINS'),
    EMBED_ORIGINS: origins('EMBED_ORIGINS'),
    OPERATIONS: Operations,
    METRICS_TOKEN: MetricsToken,
    OTEL_EXPORTER_OTLP_ENDPOINT: OtlpEndpoint,
  })
  .transform((env, context): Config => {
    const { NEO4J_URI: uri, OIDC_JWKS_URL: jwksUrl = '', OIDC_ISSUER: issuer = '', OIDC_AUDIENCE: audience = '' } = env;
    const oidc = jwksUrl || issuer || audience ? { jwksUrl, issuer, audience } : undefined;
    if (oidc && !(jwksUrl && issuer && audience)) {
      context.addIssue('Sign-in by OpenID Connect needs all of OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE.');
    } else if (oidc && !(URL.canParse(jwksUrl) && /^https?:/.test(jwksUrl))) {
      context.addIssue(`OIDC_JWKS_URL must be an http or https address; it is "${jwksUrl}".`);
    } else if (env.OIDC_CLIENT_ID && !oidc) {
      context.addIssue('OIDC_CLIENT_ID needs the provider: OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE.');
    }
    return {
      port: env.PORT,
      host: env.HOST,
      neo4j: uri
        ? { uri, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE }
        : undefined,
      neo4jWaitMs: env.NEO4J_WAIT_S * 1_000,
      dataDir: resolve(env.DATA_DIR),
      oidc,
      signIn: env.OIDC_CLIENT_ID
        ? { clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET, scope: env.OIDC_SCOPE }
        : undefined,
      seed: env.SEED,
      limits: {
        ...DEFAULT_LIMITS,
        maxConnections: env.MAX_CONNECTIONS,
        maxConnectionsPerClient: env.MAX_CONNECTIONS_PER_CLIENT,
        maxStreams: env.MAX_STREAMS,
        maxStreamsPerClient: env.MAX_STREAMS_PER_CLIENT,
        idleTimeoutMs: env.IDLE_TIMEOUT_S,
        requestTimeoutMs: env.REQUEST_TIMEOUT_S,
        clientBudget: env.CLIENT_BUDGET,
        clientRestoreRate: env.CLIENT_RESTORE_RATE,
        maxOperationCost: env.MAX_OPERATION_COST,
        maxCostInFlight: env.MAX_COST_IN_FLIGHT,
        maxEventLoopDelayMs: env.MAX_EVENT_LOOP_DELAY_MS,
        maxHeapBytes: env.MAX_HEAP_MB,
        maxRssBytes: env.MAX_RSS_MB,
        trustedProxies: env.TRUSTED_PROXIES,
      },
      corsOrigins: env.CORS_ORIGINS,
      embedOrigins: env.EMBED_ORIGINS,
      operations: env.OPERATIONS,
      metricsToken: env.METRICS_TOKEN,
      tracing: env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    };
  });

/** Reads the configuration; empty variables are absent. Throws StartError for invalid values. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const nonEmpty = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const { data, error } = Environment.safeParse(nonEmpty);
  if (!data) throw new StartError(error.issues[0]!.message);
  return data;
}

/** Returns the file with the key of locally issued tokens. */
export function tokenKeyFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'token-key');
}
