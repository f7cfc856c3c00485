const { readFileSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Orders the test files of a lane by the world that they read, so that each is loaded once, and by path: a run has the same order each
 * time.
 */
class ByWorld extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, rankOf(path)]));
    return [...tests].sort((a, b) => ranks.get(a.path) - ranks.get(b.path) || (a.path < b.path ? -1 : 1));
  }
}

/** The first that matches a file gives its rank. */
const WORLDS = [
  (text) => text.includes("useLoads('facts')"),
  (text) => text.includes("useExplorer('facts'"),
  (text) => text.includes("useExplorer('explorer'"),
  (text) => text.includes('useSmallWorld('),
  (text) => text.includes('useWorld('),
  // It makes Neo4j forget the plans of all statements.
  (text) => !text.includes('db.clearQueryCaches'),
];

function rankOf(path) {
  const text = readFileSync(path, 'utf8');
  const rank = WORLDS.findIndex((matches) => matches(text));
  return rank < 0 ? WORLDS.length : rank;
}

module.exports = ByWorld;
