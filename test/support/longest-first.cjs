const { readFileSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/**
 * By jest's measurements of earlier runs, the files that take longest run first: one of them started last would leave the other worker
 * idle. A fresh clone has none, and the largest run first. The many small unit tests fill what is left. Those of the browser precede all
 * others, by the world that they look at: a worker loads it anew where another file has emptied its graph.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, rank(path)]));
    return super.sort(tests).sort((a, b) => ranks.get(a.path) - ranks.get(b.path));
  }
}

function rank(path) {
  if (path.includes('/test/web/')) {
    const text = readFileSync(path, 'utf8');
    const [facts, explorer] = ['facts', 'explorer'].map((world) => text.includes(`useExplorer('${world}'`));
    if (explorer) return facts ? -2 : -1;
    return -3;
  }
  // It makes Neo4j forget the plans of all statements.
  if (path.endsWith('/plans.test.ts')) return 1;
  return path.includes('/unit/') ? 2 : 0;
}

module.exports = LongestFirst;
