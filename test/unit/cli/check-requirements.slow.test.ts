import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies } from '../../../package.json';
import { temporaryFolder } from '../../support/neo4j';

const ROOT = join(__dirname, '..', '..', '..');
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the output of `npm ARGS`, without npm's own lines, and its exit code. */
function npm(cwd: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile('npm', ['--silent', ...args], { cwd, env: { PATH, HOME, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

/** Copies the files of the project without its packages, except the named ones. */
function checkout(packages: string[] = []): void {
  for (const name of ['package.json', 'src']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of packages) mkdirSync(join(folder, 'node_modules', name), { recursive: true });
}

const failure = (stderr: string) => ({ code: 1, stdout: '', stderr: `${stderr}\n` });

const COMMANDS = ['start', 'run import -- .', 'run export -- .', 'run token -- --role ADMIN'];

test.each(COMMANDS)('before npm ci, npm %s says to run it', async (command) => {
  checkout();
  expect(await npm(folder, command.split(' '))).toEqual(
    failure('Packages are not installed (@apollo/server, for one): run npm ci, then this command again.'),
  );
});

test('a package that an update added is named', async () => {
  checkout(Object.keys(dependencies).filter((name) => name !== 'zod'));
  expect(await npm(folder, ['start'])).toEqual(
    failure('Packages are not installed (zod, for one): run npm ci, then this command again.'),
  );
});

test.each(COMMANDS)('on an old Node, npm %s says which one it needs', async (command) => {
  checkout();
  expect(await npm(folder, [nodeVersion('16.20.2'), ...command.split(' ')])).toEqual(
    failure('This needs Node 20.12 or later and runs on Node 16.20.2: install a later one from https://nodejs.org.'),
  );
});

test.each([
  ['20.11.1', false],
  ['20.12.0', true],
  ['22.0.0', true],
  ['100.1.0', true],
])('Node %s is recent enough: %s', async (version, expected) => {
  checkout(Object.keys(dependencies));
  const { code } = await npm(folder, [nodeVersion(version), 'run', 'prestart']);
  expect(code).toBe(expected ? 0 : 1);
});

test('with a Java that is too old, npm start names what to provide', async () => {
  executable('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
  const env = { PATH: `${folder}:${process.env.PATH}`, DATA_DIR: join(folder, 'data'), PORT: '0' };
  expect(await npm(ROOT, ['start'], env)).toEqual({
    ...failure(
      'There is no Neo4j to use: set NEO4J_URI to one that runs, or put Java 17 or newer and Maven on the PATH, or run docker compose up',
    ),
    // In a fresh clone, the first start builds.
    stdout: expect.stringMatching(/^(Building from the sources \.\.\.\n)?$/) as string,
  });
});

/**
 * Returns the option of npm that makes Node report another version in the scripts which npm runs.
 */
function nodeVersion(version: string): string {
  const preloaded = join(folder, 'version.cjs');
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(preloaded, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  return `--node-options=--require ${preloaded}`;
}

function executable(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}
