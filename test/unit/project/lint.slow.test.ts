import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FILE } from '../../../src/cli/emit-schema';

const ROOT = join(__dirname, '../../..');
const SCHEMA = readFileSync(SCHEMA_FILE, 'utf8');

/** Returns the rules that ESLint reports for a text in place of the committed schema. */
function findings(text: string): string[] {
  const eslint = join(ROOT, 'node_modules/.bin/eslint');
  const args = ['--stdin', '--stdin-filename', 'schema/schema.graphql', '--format', 'json'];
  const { stdout } = spawnSync(eslint, args, { cwd: ROOT, input: text, encoding: 'utf8', maxBuffer: 1e8 });
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }];
  return [...new Set(messages.map(({ ruleId }) => ruleId.replace('@graphql-eslint/', '')))];
}

test('the schema passes the rules of Relay', () => {
  expect(findings(SCHEMA)).toEqual([]);
});

test.each([
  ['relay-page-info', /^ {2}hasNextPage: Boolean!$/m, '  hasMore: Boolean!'],
  [
    'relay-connection-types',
    /^type ActorConnection \{$/m,
    'type Connection {\n  id: ID!\n}\n\ntype ActorsConnection {',
  ],
  ['relay-arguments', /^ {4}after: String$/m, '    after: [Int]'],
  ['relay-edge-types', /^ {2}cursor: String!$/m, '  cursor: PageInfo!'],
])(
  '%s finds a departure',
  (rule, correct, wrong) => {
    expect(SCHEMA).toMatch(correct);
    expect(findings(SCHEMA.replace(correct, wrong))).toContain(rule);
  },
  30_000,
);
