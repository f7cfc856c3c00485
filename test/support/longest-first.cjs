const { statSync } = require('node:fs');
const { basename } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The files that take longest, longest first: one of them started last would leave the other worker idle. */
const LONGEST = [
  'start',
  'clearance',
  'export',
  'import',
  'import-crash',
  'statement-counts',
  'history',
  'seed',
  'work',
  'table-programs',
  'table-streams',
  'organisation',
  'tally-filter',
  'withdrawal',
  'subscriptions',
  'subscriptions-load',
  'indicators',
  'compiled-queries',
  'local-neo4j',
  'bad-input',
  'server',
  'standpoints',
  'never-stale',
  'paging',
  'write-sequences',
  'projection-follows',
];

/** Runs the longest test files first, then the other integration tests, then the unit tests, each from the largest file. */
class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || statSync(b.path).size - statSync(a.path).size);
  }
}

function rank({ path }) {
  const known = LONGEST.indexOf(basename(path, '.test.ts'));
  if (known >= 0) return known;
  return path.includes('/unit/') ? LONGEST.length + 1 : LONGEST.length;
}

module.exports = LongestFirst;
