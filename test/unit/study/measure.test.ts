import { measure } from '../../study/measure';
import { Past } from '../../study/past';
import { TieType } from '../../../src/store/model/tie-type';
import { nodeRow, tieRow } from '../influence/rows';

/**
 * A and B share a friend in 2012 and are tied in 2014; the HUB ties to C in 2014; D has nobody but
 * its own friend.
 */
const rows = {
  nodes: ['A', 'B', 'C', 'D', 'E', 'FRIEND', 'HUB'].map((id) => nodeRow(id)),
  ties: [
    tieRow('a', 'A', 'FRIEND', { since: '2012-06', type: TieType.PARTNER_OF }),
    tieRow('b', 'B', 'FRIEND', { since: '2012-06', type: TieType.PARTNER_OF }),
    tieRow('c', 'C', 'E', { since: '2012-06', type: TieType.PARTNER_OF }),
    tieRow('d', 'D', 'E', { since: '2012-06', type: TieType.PARTNER_OF }),
    tieRow('h', 'HUB', 'E', { since: '2012-06', type: TieType.PARTNER_OF }),
    tieRow('ab', 'A', 'B', { since: '2014', type: TieType.PARTNER_OF }),
    tieRow('hc', 'HUB', 'C', { since: '2014', type: TieType.PARTNER_OF }),
  ],
  alliances: new Set<string>(),
};

const measured = (leftOut: string[]) => {
  const { results, calibration } = measure([2012, 2015, 2018, 2020].map((year) => new Past(rows, year, leftOut)));
  return { direct: results.find(({ task }) => task === 'direct')!, calibration };
};
const { direct, calibration } = measured(['HUB']);

it('ranks each new tie from both of its ends, and those of the hubs only where they are not left out', () => {
  expect(measured([]).direct.pairs).toBe(4);
  expect(direct.pairs).toBe(2);
});

it('ranks the best path before actors without a path', () => {
  const [bestPath, chance] = [direct.measures['best path'], direct.measures.chance].map((intervals) =>
    intervals.map(([value]) => value),
  ) as [number[], number[]];
  expect(bestPath[2]).toBe(1);
  expect(chance[2]).toBe(0.5);
  expect(chance[4]).toBe(0);
});

it('compares the recall of each ranking with those of the number of ties and of chance', () => {
  const recallOf = (name: keyof typeof direct.measures) => direct.measures[name][0]![0];
  for (const [name, intervals] of Object.entries(direct.measures)) {
    const [, , , byDegree, byChance] = intervals.map(([value]) => value);
    expect([name, byDegree]).toEqual([name, intervals[0]![0] - recallOf('number of ties')]);
    expect([name, byChance]).toEqual([name, intervals[0]![0] - recallOf('chance')]);
  }
});

it('counts pairs by the band of their best path, without those that are tied already', () => {
  // A and B, C and D in 2012; later A and B are tied, and the path of C and D is FAIR.
  expect(calibration.find(({ word }) => word === 'STRONG')).toEqual(expect.objectContaining({ pairs: 2, tied: 1 }));
});
