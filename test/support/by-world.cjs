const { readFileSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * Orders the test files of a lane by their world, so that each is loaded once, and by path, so that
 * every run has the same order.
 */
class ByWorld extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, rankOf(path)]));
    return [...tests].sort((a, b) => ranks.get(a.path) - ranks.get(b.path) || (a.path < b.path ? -1 : 1));
  }
}

/** The worlds; the first that matches a file gives its rank. */
const WORLDS = [
  (text) => text.includes("useLoads('facts')"),
  (text) => text.includes("useExplorer('facts'"),
  (text) => text.includes("useExplorer('explorer'"),
  (text) => text.includes('useSmallWorld('),
  (text) => text.includes('useWorld('),
  // Clearing the query caches makes Neo4j drop the plans of all statements.
  (text) => !text.includes('db.clearQueryCaches'),
];

function rankOf(path) {
  const text = readFileSync(path, 'utf8');
  const rank = WORLDS.findIndex((matches) => matches(text));
  return rank < 0 ? WORLDS.length : rank;
}

module.exports = ByWorld;
