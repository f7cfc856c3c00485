const { default: TestRunner } = require('jest-runner');

/**
 * Runs the test files of each lane in sequence in a process of its own, and the lanes in parallel.
 * A lane has its own Neo4j, which plans each statement once and loads a world once for all
 * consecutive files that read it.
 */
module.exports = class LaneRunner {
  supportsEventEmitters = true;
  listeners = [];

  constructor(globalConfig, context) {
    this.createRunner = () => new TestRunner({ ...globalConfig, maxWorkers: 1 }, context);
  }

  on(event, listener) {
    const entry = [event, listener];
    this.listeners.push(entry);
    return () => (this.listeners = this.listeners.filter((kept) => kept !== entry));
  }

  async runTests(tests, watcher, options) {
    const lanes = new Map();
    for (const test of tests) {
      const { lane } = test.context.config.globals;
      lanes.set(lane, [...(lanes.get(lane) ?? []), test]);
    }
    const runs = [...lanes.values()].map((files) => {
      const runner = this.createRunner();
      for (const [event, listener] of this.listeners) runner.on(event, listener);
      return runner.runTests(files, watcher, options);
    });
    await Promise.all(runs);
  }
};
