import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KINDS } from '../../../src/kinds/kinds';
import { kindStatements } from '../../../src/kinds/statements';
import { statementNames, statementText } from '../../../src/store/neo4j/statements';
import { checkEach } from '../../support/check-each';

const ROOT = join(__dirname, '../../..');

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const code = files.map(({ text }) => text).join('\n');

const names = statementNames();

test('each statement is used', () => {
  const ofKinds = KINDS.flatMap((kind) => Object.values(kindStatements(kind)));
  const isListed = (name: string) => /^schema\/(constrain|index)-/.test(name) || ofKinds.includes(name);
  expect(names.filter((name) => !isListed(name) && !code.includes(`'${name}'`))).toEqual([]);
});

test('each file of statements has one', () =>
  checkEach(names, (name) => expect(statementText(name).replace(/^\s*\/\/.*$/gm, '')).not.toContain(';')));

test('every fragment is included somewhere', () => {
  const cypher = readdirSync(join(ROOT, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => readFileSync(join(ROOT, 'cypher', file), 'utf8').replace(/^\/\/.*$/gm, ''))
    .join('\n');
  const fragments = readdirSync(join(ROOT, 'cypher/fragments'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => basename(file, '.cypher'));
  // Templates of kinds take the names of fragments that test a condition and rank a list.
  const isIncluded = (name: string) =>
    cypher.includes(`@${name}(`) || code.includes(`@${name}(`) || code.includes(`'${name}'`);
  expect(fragments.filter((name) => !isIncluded(name))).toEqual([]);
});

test('no Cypher lives outside cypher/', () => {
  expect(code).not.toMatch(/\b(MATCH|MERGE|UNWIND)\s+[($]/);
});

test('only stores, store/neo4j/ and the writing of records name statements', () => {
  const naming = files.filter(({ text }) => names.some((name) => text.includes(`'${name}'`))).map(({ file }) => file);
  const allowed = /\.store\.ts$|^src\/store\/neo4j\/|^src\/store\/model\/write-records\.ts$/;
  expect(naming.filter((file) => !allowed.test(file))).toEqual([]);
});

test('an unknown statement is an error that names it', () => {
  expect(() => statementText('node/read-nothing')).toThrow('There is no statement node/read-nothing');
});
