import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWordingFaults } from '../../support/wording';

const ROOT = join(__dirname, '../../..');
/** The change log quotes names of its time. */
const NOT_CHECKED = /^CHANGELOG\.md$/;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:[cm]?[jt]sx?|cypher|graphql|md)$/.test(file) && !NOT_CHECKED.test(file));

test('comments, names, descriptions and documents follow the guide to comments of CONTRIBUTING', () => {
  expect(files.length).toBeGreaterThan(1_000);
  const faults = files.flatMap((file) =>
    findWordingFaults(file, readFileSync(join(ROOT, file), 'utf8')).map(
      ({ line, problem, text }) => `${file}:${String(line)} ${problem}: ${text}`,
    ),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['a.ts', `/** ${'Long '.repeat(20)}*/`, 'wider than 100'],
  ['a.ts', '// Whether it is true.', 'start'],
  ['a.ts', '// The day on which it was heard of.', 'word heard'],
  ['a.ts', 'const toldOnce = 1;', 'name'],
  ['a.tsx', 'const Page = () => <p>{/* Of the page. */}</p>;', 'start'],
  ['a.cypher', '// As of a day.\nRETURN 1', 'start'],
  ['a.cypher', 'RETURN 1 AS heard', 'name'],
  ['a.graphql', '"""What it is."""\ntype A { b: Int }', 'start'],
  ['a.md', 'The person whom it names.', 'word whom'],
])('%s: %j is a fault', (file, text, problem) => {
  expect(findWordingFaults(file, text)).toMatchObject([{ line: 1, problem }]);
});

test.each([
  ['a.ts', "const text = 'What users are told';"],
  ['a.ts', 'emit(row.told);'],
  ['a.ts', '// True where the tie lapses.'],
])('%s: %j is none', (file, text) => {
  expect(findWordingFaults(file, text)).toEqual([]);
});
