'use strict';

// Runs before the commands, with any version of Node and before any package is installed: it
// imports no package, and uses only syntax that old versions of Node support.
const fs = require('fs');
const path = require('path');

const ROOT = path.join(__dirname, '..', '..');
const requirements = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Returns major and minor of a version or range such as 20.12.1 or >=20.12. */
function majorAndMinor(version) {
  return version
    .replace('>=', '')
    .split('.')
    .slice(0, 2)
    .map((part) => Number(part));
}

/** Returns a sentence with what to do before a command runs; undefined if nothing is missing. */
function missing() {
  const oldest = majorAndMinor(requirements.engines.node);
  const current = majorAndMinor(process.versions.node);
  if (current[0] < oldest[0] || (current[0] === oldest[0] && current[1] < oldest[1])) {
    return `This needs Node ${oldest.join('.')} or later and runs on Node ${process.versions.node}: install a later one from https://nodejs.org.`;
  }
  const absent = Object.keys(requirements.dependencies).filter(
    (name) => !fs.existsSync(path.join(ROOT, 'node_modules', name)),
  );
  if (absent.length === 0) return undefined;
  return `Packages are not installed (${absent[0]}, for one): run npm ci, then this command again.`;
}

const sentence = missing();
if (sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
