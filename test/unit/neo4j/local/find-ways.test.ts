import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../../../../src/errors';
import { dockerCompose, javaAndMaven } from '../../../../src/neo4j/local/find-ways';
import { runCommand } from '../../../../src/neo4j/local/run-command';
import { startOwnNeo4j } from '../../../../src/neo4j/local/start-own';
import { temporaryFolder } from '../../../support/neo4j';

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
const start = () => startOwnNeo4j({ dataDir: join(bin, 'data'), say: () => {}, env: { PATH: bin } });

const expectThreeWays = async (): Promise<void> => {
  const error: unknown = await start().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  const { message } = error as StartError;
  expect(message).not.toContain('\n');
  for (const way of ['NEO4J_URI', 'Java 17', 'Maven', 'Docker Compose']) expect(message).toContain(way);
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

test('with Docker but no engine, one error names the three ways', async () => {
  command('docker', 'test "$1" = compose');
  expect(await dockerCompose({ PATH: bin })).toBe(false);
  await expectThreeWays();
});

test.each([
  ['17.0.15', true],
  ['21', true],
  ['25.0.1', true],
  ['16.0.2', false],
  ['1.8.0_292', false],
])('Java %s with Maven: %s', async (version, can) => {
  java(version);
  command('mvn', 'exit 0');
  expect(await javaAndMaven({ PATH: bin })).toBe(can);
});

test('a java that is there only to say that there is none does not count', async () => {
  command('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
  command('mvn', 'exit 0');
  expect(await javaAndMaven({ PATH: bin })).toBe(false);
});

test('a command that hangs is given up', async () => {
  const began = Date.now();
  const { code } = await runCommand('sh', ['-c', 'sleep 5; true'], { timeoutMs: 100 });
  expect(code).toBeUndefined();
  expect(Date.now() - began).toBeLessThan(3000);
});
