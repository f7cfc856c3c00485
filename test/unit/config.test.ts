import { resolve } from 'node:path';
import { readConfig } from '../../src/config';
import { StartError } from '../../src/errors';
import { DEFAULT_LIMITS } from '../../src/api/http/limits';

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  neo4j: undefined,
  neo4jWaitMs: 60_000,
  dataDir: resolve('.data'),
  oidc: undefined,
  seed: 'facts',
  limits: DEFAULT_LIMITS,
  corsOrigins: [],
  embedOrigins: [],
  operations: 'any',
  metricsToken: undefined,
  tracing: false,
};

test('all variables are optional, and an empty one counts as absent', () => {
  expect(readConfig({})).toEqual(DEFAULTS);
  expect(readConfig({ PORT: '', HOST: '', NEO4J_URI: '', DATA_DIR: '', OIDC_ISSUER: '', SEED: '' })).toEqual(DEFAULTS);
});

test('with NEO4J_URI alone, the user is neo4j and the password is empty', () => {
  const uri = 'bolt://example.org:7687';
  expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri, user: 'neo4j', password: '', database: undefined });
});

test('an invalid value is an error of one line', () => {
  const oidc = { OIDC_ISSUER: 'https://a.example.org/', OIDC_AUDIENCE: 'api' };
  const lines: [NodeJS.ProcessEnv, string][] = [
    [{ PORT: '80.5' }, 'PORT must be a number from 0 to 65535; it is "80.5".'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must be 16 characters or more, without spaces.'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address; it is "collector:4318".',
    ],
    [{ OPERATIONS: 'all' }, 'OPERATIONS must be any or listed; it is "all".'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535; it is "65536".'],
    [oidc, 'Sign-in by OpenID Connect needs all of OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE.'],
    [
      { ...oidc, OIDC_JWKS_URL: 'ftp://a.example.org/keys' },
      'OIDC_JWKS_URL must be an http or https address; it is "ftp://a.example.org/keys".',
    ],
    [
      { OIDC_CLIENT_ID: 'convening' },
      'OIDC_CLIENT_ID needs the provider: OIDC_JWKS_URL, OIDC_ISSUER and OIDC_AUDIENCE.',
    ],
  ];
  for (const [env, line] of lines) expect(() => readConfig(env)).toThrow(new StartError(line));
});

test('with OIDC_CLIENT_ID, the explorer signs in at the provider', () => {
  const oidc = {
    OIDC_JWKS_URL: 'https://a.example.org/keys',
    OIDC_ISSUER: 'https://a.example.org/',
    OIDC_AUDIENCE: 'convening',
  };
  expect(readConfig(oidc).signIn).toBeUndefined();
  expect(readConfig({ ...oidc, OIDC_CLIENT_ID: 'convening' }).signIn).toEqual({
    clientId: 'convening',
    clientSecret: undefined,
    scope: 'openid',
  });
});

test.each([
  ['CORS_ORIGINS', 'corsOrigins'],
  ['EMBED_ORIGINS', 'embedOrigins'],
] as const)('%s are compared as a browser sends them', (variable, key) => {
  const origins = ['https://board.example.org', 'http://127.0.0.1:8080'];
  for (const between of [', ', ' ']) expect(readConfig({ [variable]: origins.join(between) })[key]).toEqual(origins);
  for (const wrong of [
    '*',
    'null',
    'example.org',
    'https://*.example.org',
    'https://example.org/',
    'https://A.example.org',
    'https://example.org:443',
    'file:///',
    'https://user@example.org',
  ]) {
    const line = `${variable} must be origins such as https://example.org, with commas between them; "${wrong}" is none.`;
    expect(() => readConfig({ [variable]: `https://example.org,${wrong}` })).toThrow(new StartError(line));
  }
});

test('limits have units, and zero where a limit may be absent', () => {
  const env = { IDLE_TIMEOUT_S: '20', MAX_HEAP_MB: '512', MAX_RSS_MB: '0', TRUSTED_PROXIES: '10.0.0.0/8, ::1' };
  expect(readConfig(env).limits).toEqual({
    ...DEFAULT_LIMITS,
    idleTimeoutMs: 20_000,
    maxHeapBytes: 512 * 2 ** 20,
    maxRssBytes: 0,
    trustedProxies: ['10.0.0.0/8', '::1'],
  });
  for (const [env, line] of [
    [{ MAX_CONNECTIONS: '0' }, 'MAX_CONNECTIONS must be a whole number from 1 to 999999999; it is "0".'],
    [{ MAX_STREAMS: '-1' }, 'MAX_STREAMS must be a whole number from 0 to 999999999; it is "-1".'],
    [{ CLIENT_BUDGET: '1000000000' }, 'CLIENT_BUDGET must be a whole number from 1 to 999999999; it is "1000000000".'],
    [{ IDLE_TIMEOUT_S: '2147484' }, 'IDLE_TIMEOUT_S must be a whole number from 1 to 2147483; it is "2147484".'],
    [{ TRUSTED_PROXIES: 'proxy' }, 'TRUSTED_PROXIES must be addresses and CIDR ranges with commas between them.'],
    [{ TRUSTED_PROXIES: '10.0.0.0/99' }, 'TRUSTED_PROXIES must be addresses and CIDR ranges with commas between them.'],
  ] as const) {
    expect(() => readConfig(env)).toThrow(new StartError(line));
  }
});
