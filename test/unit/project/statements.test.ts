import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementNames, statementText } from '../../../src/neo4j/statements';

const ROOT = join(__dirname, '../../..');
const code = ['src', 'seed']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test.each(statementNames().filter((name) => !/^schema\/(constrain|index)-/.test(name)))('%s is used', (name) => {
  expect(code).toContain(`'${name}'`);
});

test.each(statementNames())('%s is one statement', (name) => {
  const text = statementText(name).replace(/^\s*\/\/.*$/gm, '');
  expect(text.trim()).not.toMatch(/;/);
});

test('no Cypher lives outside cypher/', () => {
  expect(code).not.toMatch(/\b(MATCH|MERGE|UNWIND)\s+[($]/);
});

test('a statement that is not there is a mistake that says so', () => {
  expect(() => statementText('node/read-nothing')).toThrow('There is no statement node/read-nothing');
});
