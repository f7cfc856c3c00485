const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');
require('tsx/cjs');

const ROOT = join(__dirname, '../..') + sep;
const TESTS = join(ROOT, 'test') + sep;
const WORLDS = join(TESTS, 'worlds') + sep;

/**
 * Runs each test file as Jest does, but loads packages and tested modules once for all files of a
 * worker, as a program does: a thousand modules would take each file seconds. A file that replaces
 * modules, timers or functions loads its own.
 */
module.exports = class SharedModules extends Runtime {
  constructor(...options) {
    super(...options);
    const [, environment, , , , , testFile] = options;
    this.isSharing = !/\bjest\.(mock|spyOn|useFakeTimers)\(/.test(readFileSync(testFile, 'utf8'));
    // Errors of shared modules must be instances of the test file's classes.
    if (this.isSharing) Object.assign(environment.global, { Error, RangeError, SyntaxError, TypeError });
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const path = this.isSharing && moduleName && !options?.isInternalModule && createRequire(from).resolve(moduleName);
    const isShared = path && path.startsWith(ROOT) && (!path.startsWith(TESTS) || path.startsWith(WORLDS));
    return isShared ? require(path) : super.requireModule(from, moduleName, options, isRequireActual);
  }
};
