import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const CONTRIBUTING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const GLOSSARY = readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8');
const [, flows = ''] = CONTRIBUTING.split('## Three flows');
const [, questions = ''] = CONTRIBUTING.split('## Where to find');

/** The steps of each flow: a file and a name in it. */
const steps = [...(flows.split('\n## ')[0] ?? '').matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`/gm)].map(
  ([, number, file = '', name = '']) => ({ number: Number(number), file, name }),
);

test('three flows are traced in at most 15 steps each', () => {
  expect(steps.filter(({ number }) => number === 1)).toHaveLength(3);
  expect(Math.max(...steps.map(({ number }) => number))).toBeLessThanOrEqual(15);
});

/** True where the file contains the name. */
const isTrue = ({ file, name }: { file: string; name: string }) =>
  readFileSync(join(ROOT, file), 'utf8').includes(name);

test('each step names a file, and something in it', () => {
  expect(steps.filter((step) => !isTrue(step))).toEqual([]);
});

test('each of eight questions of newcomers has one place, which contains what it names', () => {
  const table = questions.split('\n## ')[0] ?? '';
  const places = [...table.matchAll(/^\| .* \| `([^`]+)` `([^`]+)` \|$/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));
  expect(places).toHaveLength(8);
  expect(places.filter((place) => !isTrue(place))).toEqual([]);
});

test('the glossary has at most 40 terms, each with a module that exists', () => {
  const modules = [...GLOSSARY.matchAll(/^\| (?!term|---).* \| .* \| `([^`]+)` \|/gm)].map(([, path = '']) => path);
  expect(modules).toHaveLength(GLOSSARY.match(/^\| (?!term|---)/gm)?.length ?? 0);
  expect(modules.length).toBeLessThanOrEqual(40);
  expect(modules.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('each file that CONTRIBUTING names exists', () => {
  const paths = [...CONTRIBUTING.matchAll(/`((?:src|cypher|seed|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
