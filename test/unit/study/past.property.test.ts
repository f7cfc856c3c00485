import fc from 'fast-check';
import { factsKnownBy, Past } from '../../study/past';
import { TieType } from '../../../src/store/model/tie-type';
import { evidenceOf, nodeRow, tieRow } from '../influence/rows';
import { propertyRuns } from '../../support/property-runs';

const ACTORS = ['A', 'B', 'C', 'HUB'];
const TABLES = ['T1', 'T2'];
const NODES = [...ACTORS.map((id) => nodeRow(id)), ...TABLES.map((id) => nodeRow(id, { actor: false }))];

const dated = {
  since: fc.constantFrom(null, '2010', '2012-12-31', '2013-01-01', '2017', '2018'),
  seen: fc.constantFrom(null, '2011-05', '2014', '2019'),
};
const tie = fc.oneof(
  fc.record({
    ...dated,
    from: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...ACTORS),
    type: fc.constant(TieType.PARTNER_OF),
  }),
  fc.record({
    ...dated,
    from: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...TABLES),
    type: fc.constantFrom(TieType.PARTICIPATES_IN, TieType.FUNDS),
  }),
);

it('finds the ties of the following five years, and leaves out earlier or undated ones, as a reading of each tie does', () => {
  const met = { found: 0, leftOut: 0, tables: 0 };
  const RUNS = propertyRuns(300);
  fc.assert(
    fc.property(fc.array(tie, { minLength: 1, maxLength: 8 }), (drawn) => {
      const rows = drawn.filter(({ from, to }) => from !== to);
      const ties = rows.map(({ from, to, type, since, seen }, index) =>
        tieRow(`t${String(index)}`, from, to, { type, since, evidence: seen === null ? [] : evidenceOf(seen) }),
      );
      const past = new Past({ nodes: NODES, ties, alliances: new Set() }, 2012, []);
      const yearOf = (row: (typeof rows)[number]) => Number((row.since ?? row.seen ?? '9999').slice(0, 4));
      const indexOf = new Map([...NODES.map(({ id }) => id)].sort().map((id, index) => [id, index]));
      for (const one of ACTORS) {
        for (const other of [...ACTORS, ...TABLES]) {
          if (one === other) continue;
          const between = rows.filter(
            ({ from, to }) => (from === one && to === other) || (from === other && to === one),
          );
          const years = between.map(yearOf);
          const sinces = between.flatMap(({ since }) => (since === null ? [] : [Number(since.slice(0, 4))]));
          const first = Math.min(...years);
          const expected = {
            direct: between.length === 0 ? false : first <= 2012 || first === 9999 ? null : first <= 2017,
            strict:
              between.length === 0 ? false : first <= 2012 || sinces.length === 0 ? null : Math.min(...sinces) <= 2017,
          };
          const indexes = [indexOf.get(one)!, indexOf.get(other)!] as const;
          expect(past.outcome('direct', ...indexes)).toBe(expected.direct);
          expect(past.outcome('strict', ...indexes)).toBe(expected.strict);
          if (expected.direct === true) met.found++;
          if (expected.direct === null) met.leftOut++;
          if (TABLES.includes(other)) continue;
          const seatYear = (actor: string, table: string) =>
            Math.min(
              ...rows
                .filter(({ from, to, type }) => from === actor && to === table && type === TieType.PARTICIPATES_IN)
                .map(yearOf)
                .filter((year) => year < 9999),
            );
          const meeting = Math.min(...TABLES.map((table) => Math.max(seatYear(one, table), seatYear(other, table))));
          const shared = meeting === Infinity ? false : meeting <= 2012 ? null : meeting <= 2017;
          expect(past.outcome('sharedTable', ...indexes)).toBe(shared);
          if (shared === true) met.tables++;
        }
      }
    }),
    { numRuns: RUNS },
  );
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(RUNS / 30);
});

test('its actors are those alive that a tie touched by then, except excluded ones, and its tables are no actors', () => {
  const rows = {
    nodes: [...NODES, nodeRow('DEAD', { until: '2011' }), nodeRow('ALLIANCE'), nodeRow('LATER'), nodeRow('LEFT')],
    ties: [
      tieRow('t1', 'A', 'ALLIANCE', { since: '2010' }),
      tieRow('t2', 'A', 'DEAD', { since: '2010' }),
      tieRow('t3', 'A', 'LATER', { since: '2013' }),
      tieRow('t4', 'A', 'T1', { since: '2010', type: TieType.PARTICIPATES_IN }),
      tieRow('t5', 'A', 'LEFT', { since: '2010' }),
    ],
    alliances: new Set(['ALLIANCE']),
  };
  const past = new Past(rows, 2012, ['LEFT']);
  expect(past.actors.map((node) => past.ids[node])).toEqual(['A']);
  expect(past.tables.map((node) => past.ids[node])).toEqual(['ALLIANCE', 'T1']);
});

test('a tie keeps its earlier evidence only, and a derived one goes with its body', () => {
  const rows = {
    nodes: [
      nodeRow('BODY', { evidence: [{ ...evidenceOf('2015')[0]!, clearance: 0 }] }),
      nodeRow('STATE'),
      nodeRow('A'),
    ],
    ties: [
      tieRow('organ', 'BODY', 'STATE', { type: TieType.ORGAN_OF, derived: true }),
      tieRow('old', 'A', 'STATE', { evidence: [...evidenceOf('2012-06'), ...evidenceOf('2015')] }),
      tieRow('new', 'A', 'BODY', { evidence: evidenceOf('2015') }),
    ],
    alliances: new Set<string>(),
  };
  const known = factsKnownBy(rows, '2012-12-31');
  expect(known.ties.map(({ id, evidence }) => [id, evidence.map(({ day }) => day)])).toEqual([['old', ['2012-06']]]);
  expect(known.nodes[0]!.evidence).toEqual([]);
  expect(factsKnownBy(rows, '2015-12-31').ties.map(({ id }) => id)).toEqual(['organ', 'old', 'new']);
});
