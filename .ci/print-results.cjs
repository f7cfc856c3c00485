const { readFileSync } = require('node:fs');

// The sum of jest's files of results. A suite that failed to run and a missing file count as one
// failure each.
let [passed, failed, notRun] = [0, 0, 0];
for (const file of process.argv.slice(2)) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    notRun += results.numPendingTests + results.numTodoTests;
  } catch {
    failed += 1;
  }
}
if (notRun > 0) console.log(`${notRun} not run`);
console.log(`${passed} passed, ${failed} failed`);
