import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SRC = join(__dirname, '../../../src');

/**
 * The layers of src/, lowest first. A file may import from its own layer and from those below; types alone may come
 * from anywhere, since they are gone when the code runs.
 */
const LAYERS = [
  ['errors', 'scalars'],
  ['graph'],
  ['loading', 'paging'],
  [
    'node',
    'actor',
    'country',
    'partnership',
    'action',
    'tie',
    'evidence',
    'framework',
    'code',
    'search',
    'tally',
    'coverage',
    'neighbourhood',
    'access',
  ],
  ['influence'],
  ['merge'],
  ['exchange'],
  ['change'],
  ['root', 'answering', 'live'],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function folderOf(path: string): string {
  const [first = '', ...rest] = path.split(sep);
  if (rest.length > 0) return first;
  return first === 'errors.ts' || first === 'errors' ? 'errors' : 'root';
}

const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.includes(folderOf(path)));

function runtimeImports(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)';/gm)]
    .filter(([statement]) => !/^import \{(\s*type [\w ]+,?)+\s*\} from/.test(statement))
    .map(([, path = '']) => relative(SRC, resolve(SRC, dirname(file), path)));
}

test('every folder of src/ has a layer', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test('the arrows between the folders of src/ point one way', () => {
  const upward = files.flatMap((file) =>
    runtimeImports(file)
      .filter((imported) => !imported.startsWith('..') && layerOf(imported) > layerOf(file))
      .map((imported) => `${file} -> ${imported}`),
  );
  expect(upward).toEqual([]);
});

test('only graph/ imports the driver', () => {
  const importers = files.filter((file) => /from 'neo4j-driver'/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(importers.filter((file) => folderOf(file) !== 'graph')).toEqual([]);
});

test('only stores, the loader and graph/ name statements', () => {
  const names = readdirSync(join(SRC, '../cypher'));
  const statement = new RegExp(`'(${names.join('|')})/[a-z]+-[a-z-]+'`);
  const naming = files.filter((file) => statement.test(readFileSync(join(SRC, file), 'utf8')));
  expect(
    naming.filter(
      (file) => !file.endsWith('.store.ts') && folderOf(file) !== 'graph' && file !== join('exchange', 'load.ts'),
    ),
  ).toEqual([]);
});
