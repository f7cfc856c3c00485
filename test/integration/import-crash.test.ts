import { expectNoTrace } from '../support/import-crash';

// A large import is interrupted in import-crash.slow.test.ts.
test(
  'after the database was killed when a small import is written but its change is not, the graph is as before, and a second import is complete',
  () => expectNoTrace(3, 4, (done, of) => done === of),
  240_000,
);
