import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { statementText } from '../../src/neo4j/statements';
import { type Api, startApi } from '../support/api';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'cypher/README.md'), 'utf8');
const queries = [...README.matchAll(/\n\n([^\n]+):\n\n```cypher\n([\s\S]*?)```/g)].map(([, title = '', text = '']) => ({
  title,
  text,
}));

let api: Api;
let driver: Driver;

beforeAll(async () => {
  api = await startApi();
  const { uri, user, password } = api.graph.connection;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
}, 120_000);

afterAll(async () => {
  await driver.close();
  await api.close();
});

test('cypher/README.md shows five queries', () => {
  expect(queries).toHaveLength(5);
});

test.each(queries)('$title', async ({ text }) => {
  const { records } = await driver.executeQuery(text);
  expect(records.length).toBeGreaterThan(0);
});

test('npm run statement prints a statement with its fragments', () => {
  const args = ['--import', 'tsx', 'src/cli/statement.ts', 'tie/page-ties-of-node'];
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(printed).toBe(statementText('tie/page-ties-of-node'));
  expect(printed).not.toContain('@known');
});
