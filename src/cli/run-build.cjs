'use strict';

// Starts the API from a build: transpiling takes seconds. --only-build makes the build only.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');

const ROOT = join(__dirname, '..', '..');
const BUILDS = join(ROOT, '.data', 'build');

/** Other files that a build depends on; the last one lists the installed packages. */
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** Files that the API reads when it runs, and that no build contains. */
const READ_LATER = /\.(csv|md|ya?ml)$/;

/** Returns the hash of the contents of all files that a build depends on, new files included. */
function hashOfSources() {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !READ_LATER.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const settings = SETTINGS.map((name) => join(ROOT, name)).filter((file) => existsSync(file));
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), ...settings]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Builds into a folder, which appears in one step: another start may build at the same time. */
function build(folder) {
  const draft = `${folder}.${String(process.pid)}.tmp`;
  const args = ['--import', 'tsx', join(__dirname, 'build.ts'), draft];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  const builds = readdirSync(BUILDS)
    .filter((name) => !name.endsWith('.tmp'))
    .map((name) => join(BUILDS, name));
  const byAge = builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  // A running server may still start threads from the previous build.
  for (const old of byAge.slice(2)) rmSync(old, { recursive: true, force: true });
}

const folder = join(BUILDS, hashOfSources());
if (!existsSync(folder)) {
  process.stdout.write('Building from the sources ...\n');
  build(folder);
}
if (!process.argv.includes('--only-build')) require(join(folder, 'main.js'));
