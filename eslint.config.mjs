import graphql from '@graphql-eslint/eslint-plugin';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const SCRIPTS = ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs', '**/*.js'];

/**
 * The rules of Relay for connections, edges, page information and arguments:
 * https://relay.dev/graphql/connections.htm
 */
const RELAY = {
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-page-info': 'error',
  // Lists are paged forwards: a cursor is a position in one order, and `first` and `after` define
  // the page.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // A list that is short by nature, such as the regions or the evidence of a record, is no
  // connection: @listSize bounds its size. `nodes` in addition to `edges` saves clients that need
  // no cursor a level.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
};

/** Literals that are spread into a literal to fit more of it on a line. */
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
      // Our enums are strings in requests and in Neo4j, so that comparing one with its own literal
      // is intended.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // An async function satisfies an interface that requires a promise, even where it awaits
      // nothing.
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
  // Jest's asymmetric matchers have the type any.
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
