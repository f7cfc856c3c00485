import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const CONTRIBUTING = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const [, flows = ''] = CONTRIBUTING.split('## Three flows');

/** The steps of each flow: a file and a name in it. */
const steps = [...(flows.split('\n## ')[0] ?? '').matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`/gm)].map(
  ([, number, file = '', name = '']) => ({ number: Number(number), file, name }),
);

test('three flows are traced in at most 15 steps each', () => {
  expect(steps.filter(({ number }) => number === 1)).toHaveLength(3);
  expect(Math.max(...steps.map(({ number }) => number))).toBeLessThanOrEqual(15);
});

test('each step names a file, and something in it', () => {
  const isTrue = ({ file, name }: (typeof steps)[number]) => readFileSync(join(ROOT, file), 'utf8').includes(name);
  expect(steps.filter((step) => !isTrue(step))).toEqual([]);
});

test('each file that CONTRIBUTING names exists', () => {
  const paths = [...CONTRIBUTING.matchAll(/`((?:src|cypher|seed|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
