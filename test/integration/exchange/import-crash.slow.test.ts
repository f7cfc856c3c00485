import { expectNoTrace } from '../../support/import-crash';

test(
  'after the database was killed during a large import the graph is as before, and a second import is complete',
  () => expectNoTrace(2_100, 2_100, (done, of) => done > of / 2 && done < of),
  240_000,
);

test(
  'after the database was killed when a small import is written but its change is not, the graph is as before, and a second import is complete',
  () => expectNoTrace(3, 4, (done, of) => done === of),
  240_000,
);
