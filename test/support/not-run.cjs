/** Prints, at the end of a run, the number of tests without their program, and how to get it. */
class NotRun {
  onRunComplete(_, { testResults }) {
    const groups = testResults
      .flatMap((suite) => suite.testResults)
      .filter(({ status }) => status === 'pending')
      .map(({ ancestorTitles }) => ancestorTitles.find((title) => title.startsWith('not run: ')))
      .filter(Boolean);
    for (const group of new Set(groups)) {
      const count = groups.filter((candidate) => candidate === group).length;
      process.stderr.write(`${String(count)} tests ${group}\n`);
    }
  }
}

module.exports = NotRun;
