import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, validate } from 'graphql';
import { buildExplorer } from '../../../src/cli/build-explorer';
import { explorerOperations } from '../../../src/cli/explorer-operations';
import { createSchema } from '../../../src/api/graphql/schema';

const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-build-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const compressed = (name: string) => gzipSync(readFileSync(join(folder, name))).length;

beforeAll(() => buildExplorer(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files that the page of a language loads before it shows anything. */
const firstFiles = (lang: string) =>
  [...read(`${lang}.html`).matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(([, name]) => name!);

const sizeOf = (names: readonly string[]) => names.map(compressed).reduce((sum, size) => sum + size, 0);

/**
 * Returns the script that a file loads, at once or later, and the file itself; without scripts that
 * only an excepted file loads.
 */
function loadedBy(start: string, except: RegExp): string[] {
  const loaded = new Set([start]);
  for (const name of loaded) {
    const files = [...read(name).matchAll(/"\.\/([\w.-]+\.js)"/g)].map(([, file]) => `assets/${file!}`);
    for (const file of files.filter((other) => !except.test(other))) loaded.add(file);
  }
  return [...loaded];
}

test('the page of the network has at most 60 kB of script of its own compressed, and all other script is below 136 kB', () => {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const start = scripts.find((name) => name.startsWith('explorer-'))!;
  const others = loadedBy(`assets/${start}`, /\/network-/);
  const own = scripts.map((name) => `assets/${name}`).filter((name) => !others.includes(name));
  expect(own.map((name) => /\/([a-z]+)-/.exec(name)![1])).toEqual(expect.arrayContaining(['layout', 'network']));
  expect(sizeOf(own)).toBeLessThanOrEqual(60_000);
  expect(sizeOf(others)).toBeLessThan(136_000);
});

test('the script of the first view with its texts is below 72 kB compressed', () => {
  for (const lang of ['en', 'fr']) {
    const first = new Set(firstFiles(lang).filter((name) => /\.js(on)?$/.test(name)));
    expect([...first].filter((name) => name.endsWith('.json'))).toEqual([expect.stringContaining(`texts-${lang}-`)]);
    expect(first.size).toBeGreaterThan(2);
    expect(sizeOf([...first])).toBeLessThan(72_000);
  }
});

test('the fonts of the first view are below 60 kB, and the licences are next to them', () => {
  const names = readdirSync(join(folder, 'assets'));
  for (const lang of ['en', 'fr']) {
    const fonts = firstFiles(lang).filter((name) => name.endsWith('.woff2'));
    expect(fonts).toHaveLength(3);
    expect(fonts.map((name) => readFileSync(join(folder, name)).length).reduce((sum, size) => sum + size)).toBeLessThan(
      60_000,
    );
  }
  // The style sheet loads those of Latin Extended, where a page has such a letter.
  expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(6);
  for (const family of ['noto-sans', 'noto-serif'])
    expect(read(`assets/${family}-licence.txt`)).toMatch(/SIL Open Font License/i);
});

test('each file that a page names exists, and the imports of the first view are loaded with it', () => {
  for (const lang of ['en', 'fr']) {
    const files = firstFiles(lang);
    const imports = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...read(name).matchAll(/from"\.\/([\w.-]+\.js)"/g)].map(([, file]) => `assets/${file!}`));
    expect(files).toEqual(expect.arrayContaining(imports));
  }
});

test('each operation fits the schema, is listed by its hash, and is in the script as that', () => {
  const schema = createSchema();
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const script = scripts.map((name) => read(`assets/${name}`)).join('\n');
  const listed = JSON.parse(read('assets/documents.json')) as Record<string, string>;
  const operations = explorerOperations();
  expect(Object.keys(listed)).toHaveLength(operations.length);
  for (const { name, text, hash } of operations) {
    expect({ name, errors: validate(schema, parse(text)) }).toEqual({ name, errors: [] });
    expect(listed[hash]).toBe(text);
    expect({ name, isInScript: script.includes(hash) }).toEqual({ name, isInScript: true });
  }
});

test('nothing is left for the page to parse, and no operation has its text in the script', () => {
  const files = readdirSync(join(folder, 'assets')).filter((file) => /\.js$|^texts-.*\.json$/.test(file));
  for (const name of files) {
    expect(read(`assets/${name}`)).not.toMatch(/@asOf|\{count, plural/);
  }
});

test('a folder that was built before can be read until its files are replaced, by one build or two at the same time', async () => {
  const filesIn = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const before = filesIn();
  writeFileSync(join(folder, 'assets/old-00000000.js'), '');
  const builds = [buildExplorer(folder), buildExplorer(folder)];
  expect(filesIn()).toEqual(expect.arrayContaining(before));
  await Promise.all(builds);
  expect(filesIn()).toEqual(before);
});
