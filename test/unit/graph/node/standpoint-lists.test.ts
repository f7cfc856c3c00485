import { KINDS } from '../../../../src/kinds/kinds';
import { kindStatements } from '../../../../src/kinds/statements';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listsTaken, runAt } from '../../../../src/graph/node/standpoint-lists.store';
import type { Run } from '../../../../src/store/neo4j/client';
import { statementNames, statementText } from '../../../../src/store/neo4j/statements';

const CYPHER = join(__dirname, '../../../../cypher');
const STANDPOINT = { valid: '2026-06-15', known: '2026-06-15T00:00:00.000Z', clearance: 1 };
const SPANS = {
  initiatives: [
    ['OVER', '2015-01-01', '2026-06-14', '2021-06-14', null],
    ['UNCONFIRMED', '2026-06-16', null, null, null],
    ['PHASE-OVER', '2023-01-01', null, '2024-12-31', ['2023/2025: first phase']],
  ],
  alliances: [
    [
      'ALLIANCE',
      '2020-01-01',
      '9999-12-31',
      ['A', 'B', 'C'].map((actor) => [actor, '2020-01-01', '9999-12-31']),
      '2026-01-01',
    ],
    [
      'PAIR',
      '2020-01-01',
      '9999-12-31',
      ['A', 'A', 'B'].map((actor) => [actor, '2020-01-01', '9999-12-31']),
      '2020-01-01',
    ],
  ],
  factLists: [
    ['COVERS LIST', '2024-01-01', '2029-12-31', 1, [['ABO', '2020-01-01', '9999-12-31']]],
    ['COVERS SHORT', '2024-01-01', '2029-12-31', 2, [['ABO', '2020-01-01', '9999-12-31']]],
    ['COVERS OLD', '2019-01-01', '2024-12-31', 1, [['ABO', '2019-01-01', '9999-12-31']]],
  ],
};

test('statements get only the lists that they name, from one read', async () => {
  const run = jest.fn((statement: string, _parameters?: unknown) =>
    Promise.resolve([statement === 'node/read-standpoint-spans' ? SPANS : {}]),
  );
  const atStandpoint = runAt(run as unknown as Run, STANDPOINT);
  await atStandpoint('node/find-merged', { ids: [] });
  expect(run).toHaveBeenCalledTimes(1);
  await atStandpoint('partnership/page-partnerships');
  await atStandpoint('tie/count-ties');
  await atStandpoint('tally/tally-initiatives');
  expect(run.mock.calls).toEqual([
    ['node/find-merged', { ...STANDPOINT, ids: [] }],
    ['node/read-standpoint-spans', STANDPOINT],
    [
      'partnership/page-partnerships',
      {
        ...STANDPOINT,
        coalitions: ['ALLIANCE'],
        lapsed: ['OVER'],
        notBegun: ['UNCONFIRMED'],
        unconfirmed: ['OVER', 'UNCONFIRMED', 'PHASE-OVER', 'PAIR'],
      },
    ],
    ['tie/count-ties', { ...STANDPOINT, completeLists: ['COVERS LIST'], lapsed: ['OVER'] }],
    [
      'tally/tally-initiatives',
      {
        ...STANDPOINT,
        lapsed: ['OVER'],
        lastDays: { OVER: '2026-06-14' },
        firstDays: { OVER: '2015-01-01', UNCONFIRMED: '2026-06-16', 'PHASE-OVER': '2023-01-01' },
      },
    ],
  ]);
});

test('only statements that requests read with take them', () => {
  const taking = statementNames().filter((name) => listsTaken(statementText(name)).length > 0);
  expect(taking.length).toBeGreaterThan(50);
  const folders = new Set(
    ['graph', 'influence'].flatMap((room) => readdirSync(join(CYPHER, room), { recursive: true }).map(String)),
  );
  const ofKinds = KINDS.flatMap((kind) => Object.values(kindStatements(kind)));
  const files = [...[...folders].map((path) => path.replace('.cypher', '')), ...ofKinds];
  const elsewhere = taking.filter((name) => !files.includes(name) && !files.includes(name.replace('influence/', '')));
  expect(elsewhere).toEqual([]);
});
