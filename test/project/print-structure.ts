import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Prints the number of files and lines of each room of src/, and of the tests, then checks the
 * order of the rooms.
 */
const files = spawnSync('git', ['ls-files', 'src', 'test'], { encoding: 'utf8' }).stdout.trim().split('\n');

interface Size {
  files: number;
  lines: number;
}

const sizes = new Map<string, Size>();
for (const file of files) {
  const [folder = '', room = ''] = file.split('/');
  const lines = readFileSync(file, 'utf8').split('\n').length - 1;
  for (const name of folder === 'src' ? [`src/${room}`, 'src'] : ['test']) {
    const size = sizes.get(name) ?? { files: 0, lines: 0 };
    sizes.set(name, { files: size.files + 1, lines: size.lines + lines });
  }
}

for (const [name, { files, lines }] of [...sizes].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${name.padEnd(16)} ${String(files).padStart(5)} files ${String(lines).padStart(6)} lines`);
}

const { status } = spawnSync('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
