/**
 * The layers of src/, lowest first: a file imports only from its own layer and from lower ones,
 * types included.
 */
const ROOMS = [
  'errors\\.ts',
  'language/',
  'store/',
  'kinds/',
  'graph/',
  '(influence|exchange)/',
  'change/',
  'seed/',
  'api/',
  'config\\.ts',
  'web/',
  'cli/',
  'main\\.ts',
];

const upward = ROOMS.slice(0, -1).map((room, index) => ({
  name: `no-import-from-above-${room.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { path: `^src/(${ROOMS.slice(index + 1).join('|')})` },
}));

const anyRoom = `^src/(${ROOMS.join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'driver-only-in-neo4j',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'opentelemetry-only-in-its-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/http/tracing/otlp-tracing\\.ts$' },
      to: { path: 'node_modules/@opentelemetry' },
    },
    {
      name: 'opentelemetry-only-when-configured',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/api/http/tracing/otlp-tracing\\.ts$', dynamic: false },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: { path: '^src/', pathNot: anyRoom },
      to: {},
    },
    {
      name: 'web-takes-what-a-browser-runs',
      severity: 'error',
      from: { path: '^src/web/' },
      // The view of a picture and its messages depend on nothing of the server.
      to: {
        path: '^src/',
        pathNot: '^src/((web|language)/|graph/picture/picture-view\\.ts$)',
      },
    },
    ...upward,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
  },
};
