import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { storedSecret } from '../../../../../src/store/neo4j/local/stored-secret';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads many secrets as soon as all processes have begun to wait. */
const READER = `
  const { mkdirSync, readdirSync } = require('node:fs');
  const { storedSecret } = require('./src/store/neo4j/local/stored-secret.ts');
  const [folder, processes] = process.argv.slice(1);
  mkdirSync(folder + '/waiting-' + process.pid);
  while (readdirSync(folder).filter((name) => name.startsWith('waiting-')).length < Number(processes));
  console.log(JSON.stringify(Array.from({ length: 300 }, (_, i) => storedSecret(folder + '/secret-' + i))));`;

test('processes that create a secret at the same time read the same one', async () => {
  const read = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', READER, folder, '2'], {
      cwd: join(__dirname, '../../../../..'),
    });
  const [first, second] = await Promise.all([read(), read()]);
  const secrets = JSON.parse(first.stdout) as string[];
  expect(new Set(secrets).size).toBe(300);
  expect(JSON.parse(second.stdout)).toEqual(secrets);
});

test('a secret is kept, in a file that only its owner can read', () => {
  const file = join(folder, 'deep', 'secret');
  const secret = storedSecret(file);
  expect(secret).toMatch(/^[0-9a-f]{48}$/);
  expect(storedSecret(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['secret']);
});
