import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../../../src/errors';
import { launchNeo4j } from '../../../../../src/store/neo4j/local/launch';
import { temporaryFolder } from '../../../../support/neo4j';

let bin: string;

beforeEach(async () => {
  bin = await temporaryFolder();
});
afterEach(() => rmSync(bin, { recursive: true, force: true }));

const command = (name: string, script: string): void => {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
};
const java = (version: string): void => command('java', `echo 'openjdk version "${version}" 2025-01-01' >&2`);
const launch = () => launchNeo4j({ dataDir: join(bin, 'data'), print: () => {}, env: { PATH: bin } });

const expectThreeWays = async (): Promise<void> => {
  const error: unknown = await launch().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  const { message } = error as StartError;
  expect(message).not.toContain('\n');
  for (const way of ['NEO4J_URI', 'Java 17', 'Maven', 'docker compose up']) expect(message).toContain(way);
  expect(readdirSync(bin)).not.toContain('data');
};

test('with no command on the PATH, one error names the three ways', expectThreeWays);

test('with Java but neither Maven nor jars, one error names the three ways', async () => {
  java('17.0.15');
  await expectThreeWays();
});

test('with a Java that is too old, one error names the three ways', async () => {
  java('11.0.2');
  command('mvn', 'exit 0');
  await expectThreeWays();
});

test.each([
  ['17.0.15', true],
  ['21', true],
  ['25.0.1', true],
  ['16.0.2', false],
  ['1.8.0_292', false],
])('Java %s is recent enough: %s', async (version, expected) => {
  java(version);
  command('mvn', 'echo "[ERROR] No network"; exit 1');
  await expect(launch()).rejects.toThrow(expected ? 'Maven could not fetch Neo4j' : 'There is no Neo4j to use');
});

test('a java command that only reports that no Java is installed does not count', async () => {
  command('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
  command('mvn', 'exit 1');
  await expectThreeWays();
});
