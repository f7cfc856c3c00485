import { readStandpointDays, readStandpointLists, runAt } from '../../src/graph/node/standpoint-lists.store';
import { dayNumber, dayText } from '../../src/language/partial-date';
import { withGraph } from '../support/open-graph';
import { useSmallWorld } from '../support/use-world';
import { patchyWorld } from '../worlds/patchy-world';
import { LATER, RECORDED } from '../worlds/small-world';

useSmallWorld(patchyWorld(3));

test('what ran out and what was not there yet are what the days of each standpoint say', async () => {
  const expected: unknown[] = [];
  const found: unknown[] = [];
  await withGraph(async (graph) => {
    for (const known of [RECORDED, LATER].map((instant) => instant.toISOString())) {
      for (const clearance of [0, 1, 2]) {
        const at = (valid: string) =>
          runAt((statement, parameters) => graph.read(statement, parameters), { valid, known, clearance });
        const { lastDays, firstDays } = await readStandpointDays(at('2026-01-01'));
        const days = new Set([...Object.values(lastDays), ...Object.values(firstDays)]);
        for (const valid of [...days]
          .filter((day) => day < '2100')
          .flatMap((day) => [-1, 0, 1].map((more) => dayText(dayNumber(day) + more)))) {
          const ranOut = Object.keys(lastDays).filter((id) => lastDays[id]! < valid);
          const notBegun = Object.keys(firstDays).filter((id) => firstDays[id]! > valid);
          expected.push({ known, clearance, valid, ranOut: ranOut.sort(), notBegun: notBegun.sort() });
          const lists = await readStandpointLists(at(valid));
          found.push({ known, clearance, valid, ranOut: lists.ranOut.sort(), notBegun: lists.notBegun.sort() });
        }
      }
    }
  });
  expect(found.length).toBeGreaterThan(50);
  expect(found).toEqual(expected);
});
