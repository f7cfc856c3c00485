import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../../..');
const BUILDING = 'Building from the sources ...\n';

/** A build that prints the text of main.ts, in place of esbuild. */
const BUILD = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const folder = process.argv[2]!;
mkdirSync(folder, { recursive: true });
const text = readFileSync('src/main.ts', 'utf8');
writeFileSync(folder + '/main.js', 'process.stdout.write(' + JSON.stringify(text) + ')');
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'convening-graph-test-build-'));
  for (const folder of ['seed', 'src/seed', 'src/cli', 'node_modules'])
    mkdirSync(join(root, folder), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules/tsx'), join(root, 'node_modules/tsx'));
  copyFileSync(join(PROJECT, 'src/cli/run-build.cjs'), join(root, 'src/cli/run-build.cjs'));
  write('src/cli/build.ts', BUILD);
  write('src/main.ts', 'first');
  write('package.json', '{}');
  write('node_modules/.package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const start = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'src/cli/run-build.cjs'), ...args], { encoding: 'utf8' });
const builds = () => readdirSync(join(root, '.data/build'));

test('a start builds its program, and the next one runs the same build', () => {
  expect(start()).toBe(`${BUILDING}first`);
  expect(start()).toBe('first');
  expect(builds()).toHaveLength(1);
});

test('the next start runs a changed source', () => {
  start();
  write('src/main.ts', 'second');
  expect(start()).toBe(`${BUILDING}second`);
  write('src/main.ts', 'first');
  expect(start()).toBe('first');
});

test.each([
  ['a new source', 'src/new.ts'],
  ['a new file of the seed', 'src/seed/new.ts'],
  ['a setting of the compiler', 'tsconfig.json'],
  ['a package', 'package-lock.json'],
  ['an installed package', 'node_modules/.package-lock.json'],
])('%s makes a new build', (_, file) => {
  start('--only-build');
  appendFileSync(join(root, file), '\n');
  expect(start('--only-build')).toBe(BUILDING);
});

test('a file read only at run time causes no build', () => {
  start('--only-build');
  for (const file of ['seed/facts.csv', 'src/README.md']) write(file, 'new');
  expect(start('--only-build')).toBe('');
});

test('the build before the last one stays for a server that runs it, and no older one', () => {
  for (const text of ['first', 'second', 'third']) {
    write('src/main.ts', text);
    start('--only-build');
  }
  expect(builds()).toHaveLength(2);
  write('src/main.ts', 'second');
  expect(start()).toBe('second');
});

test('a build that fails starts nothing and leaves nothing to be run', () => {
  write('src/cli/build.ts', 'process.exit(3)');
  const run = () => spawnSync(process.execPath, [join(root, 'src/cli/run-build.cjs')], { encoding: 'utf8' });
  for (const { status, stdout } of [run(), run()]) expect([status, stdout]).toEqual([3, BUILDING]);
});
