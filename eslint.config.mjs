import graphql from '@graphql-eslint/eslint-plugin';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const SCRIPTS = ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs', '**/*.js'];

/** The rules of Relay for connections, edges, page information and arguments: https://relay.dev/graphql/connections.htm */
const RELAY = {
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-page-info': 'error',
  // Lists are read forwards: a cursor is a position in one order, and what a page is of is said by `first` and `after`.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // A list that is short by nature, such as the regions or the evidence of a record, is no connection: its size is bounded by
  // @listSize. `nodes` beside `edges` spares those who need no cursor a level.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
};

/** Literals that are spread into a literal, so that more of it fits on a line. */
const PACKED_LITERALS = ['ArrayExpression', 'ObjectExpression'].flatMap((literal) =>
  ['SpreadElement', 'SpreadElement > TSAsExpression'].map((spread) => ({
    selector: `${literal} > ${spread} > ${literal}`,
    message: 'Write what is spread here into the literal itself.',
  })),
);

export default tseslint.config(
  { ignores: ['node_modules', '.data', 'coverage', 'src/web/graphql'] },
  { files: SCRIPTS, extends: [eslint.configs.recommended, tseslint.configs.recommendedTypeChecked] },
  {
    files: SCRIPTS,
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...PACKED_LITERALS],
      // Our enums are strings on the wire and in Neo4j: comparing one with its own literal is meant.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // An interface that wants a promise is met by an async function, whether or not this one has to wait.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['schema/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: RELAY,
  },
  // Jest's asymmetric matchers are typed any.
  { files: ['test/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
