import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStandpointLists, runAt, takesStandpointLists } from '../../../../src/graph/node/standpoint-lists.store';
import type { Run } from '../../../../src/store/neo4j/client';
import { statementNames } from '../../../../src/store/neo4j/statements';

const CYPHER = join(__dirname, '../../../../cypher');
const VALID = '2026-06-15';
const HEARD = [
  { id: 'OVER', firstDay: '2015-01-01', lastDay: '2026-06-14' },
  { id: 'LAST-DAY', firstDay: '2015-01-01', lastDay: VALID },
  { id: 'UNHEARD', firstDay: VALID, lastDay: null },
  { id: 'LATER', firstDay: '2026-06-16', lastDay: '2031-06-16' },
];

const found = jest.fn(() => Promise.resolve([{ tables: ['ALLIANCE'], heard: HEARD }]));
const read = found as unknown as Run;

test('what ran out before the valid day and what begins after it are told apart from what holds on it', async () => {
  expect(await readStandpointLists(read, VALID)).toEqual({
    tables: ['ALLIANCE'],
    ranOut: ['OVER'],
    notBegun: ['LATER'],
    lastDays: { OVER: '2026-06-14', 'LAST-DAY': VALID, LATER: '2031-06-16' },
    firstDays: { OVER: '2015-01-01', 'LAST-DAY': '2015-01-01', UNHEARD: VALID, LATER: '2026-06-16' },
  });
});

test('statements get the lists where they take them, read once', async () => {
  const run = jest.fn(read);
  const atStandpoint = runAt(run as unknown as Run, { valid: VALID, known: '2026-06-15T00:00:00.000Z', clearance: 1 });
  await atStandpoint('node/find-merged', { ids: [] });
  expect(run).toHaveBeenCalledTimes(1);
  await atStandpoint('tie/page-ties');
  await atStandpoint('tie/count-ties');
  const given = run.mock.calls.map(([statement, parameters]: unknown[]) => [statement, parameters]);
  expect(given.map(([statement]) => statement)).toEqual([
    'node/find-merged',
    'node/read-standpoint-lists',
    'tie/page-ties',
    'tie/count-ties',
  ]);
  expect(given[3]![1]).toMatchObject({ valid: VALID, clearance: 1, ranOut: ['OVER'], tables: ['ALLIANCE'] });
});

test('only statements that requests read with take them', () => {
  const taking = statementNames().filter(takesStandpointLists);
  expect(taking.length).toBeGreaterThan(50);
  const folders = new Set(
    ['graph', 'influence'].flatMap((room) => readdirSync(join(CYPHER, room), { recursive: true }).map(String)),
  );
  const files = [...folders].map((path) => path.replace('.cypher', ''));
  const elsewhere = taking.filter((name) => !files.includes(name) && !files.includes(name.replace('influence/', '')));
  expect(elsewhere).toEqual([]);
});
