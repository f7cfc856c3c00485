import { readStandpointSpans, runAt, standpointLists } from '../../../../src/graph/node/standpoint-lists.store';
import { dayNumber, dayText } from '../../../../src/language/partial-date';
import { bindParameters } from '../../../../src/store/neo4j/parameters';
import { resolveIncludes } from '../../../../src/store/neo4j/statements';
import { withGraph } from '../../../support/open-graph';
import { useSmallWorld } from '../../../support/use-world';
import { ALLIANCES } from '../../../worlds/alliances';
import { patchyWorld } from '../../../worlds/patchy-world';
import { LATER, RECORDED } from '../../../worlds/small-world';

useSmallWorld(patchyWorld(3), ALLIANCES);

/** The same lists, computed by Neo4j from the stored graph. */
const ORACLE = resolveIncludes(`
RETURN COLLECT {
  MATCH (alliance:Actor {kind: 'COALITION'})<-[:WAS*0..1]-(newest:Actor)
  USING INDEX SEEK alliance:Actor(kind)
  WITH alliance, newest, 1 AS part1
  WHERE newest.id IS NOT NULL AND newest.id <> 'ECPAT' AND @known(alliance) AND alliance.validFrom <= $valid
  MATCH (newest)<-[seat:MEMBER_OF|STEERS|LEADS|CONVENES|SECRETARIAT_OF|PARTICIPATES_IN]-(seated:Actor)
  WITH alliance, newest, seat, seated, 2 AS part2
  WHERE @visible(seat) AND seat.validFrom <= $valid AND (seat.validTo >= $valid
    OR (alliance.validTo < $valid AND seat.validFrom <= alliance.validTo AND seat.validTo >= alliance.validTo))
  WITH newest.id AS id, count(DISTINCT seated) AS seats
  WHERE seats >= 3
  RETURN id
} AS coalitions, COLLECT {
  MATCH (n:Partnership|AdvocacyAction|Campaign)
  WHERE n.id IS NOT NULL AND n.lastConfirmedIntervals IS NOT NULL
  WITH n.id AS id, n.lastConfirmedIntervals AS confirmations, @years-before($valid, 5) AS earliest
  // Compared first, since most have a late and an early entry: then one entry decides.
  WITH id, none(entry IN confirmations WHERE entry >= earliest AND @confirmed-visibly(entry))
      AND any(entry IN confirmations WHERE entry >= '0001-01-02' AND @confirmed-visibly(entry)) AS hasLapsed,
    none(entry IN confirmations WHERE right(entry, 10) <= $valid AND @confirmed-visibly(entry)) AS notBegun
  WHERE hasLapsed OR notBegun
  RETURN [id, hasLapsed, notBegun]
} AS outside
`);

interface Oracle {
  coalitions: string[];
  outside: [id: string, hasLapsed: boolean, notBegun: boolean][];
}

test('the lists of each valid day are what the graph says of that day', async () => {
  const expected: unknown[] = [];
  const computed: unknown[] = [];
  await withGraph(async (graph) => {
    for (const known of [RECORDED, LATER].map((instant) => instant.toISOString())) {
      for (const clearance of [0, 1, 2]) {
        const standpoint = { valid: '2026-01-01', known, clearance };
        const read = runAt((statement, parameters) => graph.read(statement, parameters), standpoint);
        const spans = await readStandpointSpans(read);
        const days = new Set([
          ...spans.initiatives.flatMap(([, firstDay, lastDay]) => [firstDay, lastDay ?? firstDay]),
          ...spans.alliances.flatMap(([, from, to, seats]) => [from, to, ...seats.flatMap((seat) => seat.slice(1))]),
        ]);
        for (const valid of [...days]
          .filter((day) => '1900' < day && day < '2100')
          .flatMap((day) => [-1, 0, 1].map((more) => dayText(dayNumber(day) + more)))) {
          const [row] = await graph.readBound('oracle', bindParameters(ORACLE, { ...standpoint, valid }));
          const { coalitions, outside } = row as unknown as Oracle;
          expected.push({
            coalitions: coalitions.sort(),
            lapsed: outside.flatMap(([id, hasLapsed]) => (hasLapsed ? [id] : [])).sort(),
            notBegun: outside.flatMap(([id, , notBegun]) => (notBegun ? [id] : [])).sort(),
          });
          const lists = standpointLists(spans, valid);
          computed.push({
            coalitions: lists.coalitions.sort(),
            lapsed: lists.lapsed.sort(),
            notBegun: lists.notBegun.sort(),
          });
        }
      }
    }
  });
  expect(computed.length).toBeGreaterThan(50);
  expect(computed.some((lists) => (lists as Oracle).coalitions.length > 0)).toBe(true);
  expect(computed).toEqual(expected);
});
