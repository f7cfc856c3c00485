const { readFileSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * By jest's measurements of earlier runs, the files that take longest run first: one of them started last would leave the other worker
 * idle. A fresh clone has none, and the largest run first. The many small unit tests fill what is left. Those of the browser precede all
 * others, then those that share an API, by the world that they look at: a worker loads it anew where another file has emptied its graph.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, ORDER.findIndex((isOf) => isOf(path, read(path)))]));
    return super.sort(tests).sort((a, b) => ranks.get(a.path) - ranks.get(b.path));
  }
}

const read = (path) => readFileSync(path, 'utf8');
const looksAt = (text, world) => text.includes(`useExplorer('${world}'`);

/** The first that holds of a file is its place. */
const ORDER = [
  (path, text) => path.includes('/test/web/') && !looksAt(text, 'explorer'),
  (_path, text) => looksAt(text, 'facts') && looksAt(text, 'explorer'),
  (path) => path.includes('/test/web/'),
  (_path, text) => text.includes("useLoads('facts')"),
  (_path, text) => text.includes('useSmallWorld('),
  (path) => !path.includes('/unit/') && !path.endsWith('/plans.slow.test.ts'),
  (path) => path.includes('/unit/'),
  // This makes Neo4j forget the plans of all statements.
  (path) => path.endsWith('/plans.slow.test.ts'),
];

module.exports = LongestFirst;
