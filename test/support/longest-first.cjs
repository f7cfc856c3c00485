const Sequencer = require('@jest/test-sequencer').default;

/**
 * By jest's measurements of earlier runs, the files that take longest run first: one of them started last would leave the other worker
 * idle. A fresh clone has none, and the largest run first. The many small unit tests fill what is left.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ path }) {
  // It makes Neo4j forget the plans of all statements.
  if (path.endsWith('/plans.test.ts')) return 1;
  return path.includes('/unit/') ? 2 : 0;
}

module.exports = LongestFirst;
