/** The layers of src/, lowest first: a file imports from its own layer and from those below, types included. */
const LAYERS = [
  'errors\\.ts',
  'scalars/',
  'language/',
  'web/',
  'neo4j/',
  'model/',
  '(loading|paging)/',
  '(agenda|node|actor|country|partnership|action|commitment|meeting|opportunity|position|ask|invitation|engagement|campaign|tie|evidence|framework|code|search|tally|coverage|neighbourhood|access)/',
  'composition/',
  'influence/',
  'duplicates/',
  'import-export/',
  'tables/',
  'change/',
  'graphql/',
  'http/',
  '(cli/|main\\.ts|config\\.ts)',
];

const upward = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `no-import-from-above-${layer.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: `^src/${layer}` },
  to: { path: `^src/(${LAYERS.slice(index + 1).join('|')})` },
}));

const anyLayer = `^src/(${LAYERS.join('|')})`;

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
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: anyLayer },
      to: {},
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
