import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Returns the test files that a command of package.json runs. */
function filesOf(command: 'test' | 'test:slow'): string[] {
  const [jest = '', ...options] = scripts[command]!.replace(/ --json --outputFile=\S+/, '').split(' ');
  const printed = execFileSync(join(ROOT, 'node_modules/.bin', jest), [...options, '--listTests'], { cwd: ROOT });
  const lines = printed.toString().split('\n');
  return lines.flatMap((line) => (line.startsWith(ROOT) ? relative(ROOT, line) : [])).sort();
}

test('each test file is in one tier: in test:slow where its name says so, else in npm test', () => {
  const files = ['src', 'seed', 'deploy', 'schema', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const tests = files.filter((file) => /\.(test|spec)\.\w+$/.test(file) || file.includes('__tests__')).sort();
  const isSlow = (file: string) => file.endsWith('.slow.test.ts');
  expect(filesOf('test')).toEqual(tests.filter((file) => !isSlow(file)));
  expect(filesOf('test:slow')).toEqual(tests.filter(isSlow));
});

test('.ci/run counts a suite that could not run and missing results as failures, and tests that were not run as neither', () => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const file = join(folder, 'results.json');
  const failures = { numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
  writeFileSync(file, JSON.stringify({ ...failures, numPassedTests: 5, numPendingTests: 4, numTodoTests: 0 }));
  const args = [join(ROOT, '.ci/print-results.cjs'), file, join(folder, 'missing.json')];
  expect(execFileSync(process.execPath, args).toString()).toBe('4 not run\n5 passed, 4 failed\n');
  rmSync(folder, { recursive: true });
});
