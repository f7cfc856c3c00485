import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Prints the folders of src/ with how many files they hold and how long these are, then the checks of the arrows. */
const SRC = 'src';
const SHORT = 20;

interface SourceFile {
  path: string;
  lines: number;
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => ({ path, lines: readFileSync(join(SRC, path), 'utf8').split('\n').length - 1 }));

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const folders = new Map<string, SourceFile[]>();
for (const file of files) {
  const folder = file.path.split(sep).slice(0, -1).join('/') || '.';
  folders.set(folder, [...(folders.get(folder) ?? []), file]);
}

for (const [folder, inside] of [...folders].sort(([a], [b]) => a.localeCompare(b))) {
  const lines = inside.map((file) => file.lines);
  const depth = folder.split('/').length - 1;
  const name = `${'  '.repeat(depth)}${folder.split('/').at(-1)}/`;
  console.log(
    `${name.padEnd(32)} ${String(inside.length).padStart(3)} files, median ${String(median(lines)).padStart(5)} lines`,
  );
}

const lines = files.map((file) => file.lines);
console.log(`\n${files.length} files, ${lines.reduce((sum, one) => sum + one, 0)} lines, median ${median(lines)}`);
const short = files.filter((file) => file.lines < SHORT);
console.log(`${short.length} files of under ${SHORT} lines: ${short.map(({ path }) => path).join(', ')}\n`);
const { status } = spawnSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', SRC], { stdio: 'inherit' });
process.exitCode = status ?? 1;
