import { evaluate } from '../../../../src/influence/evaluation/evaluate';
import { TieType } from '../../../../src/store/model/tie-type';
import { nodeRow, tieRow } from '../rows';

/** A and B share a friend in 2012 and are tied in 2014; the HUB ties to C in 2014; D has nobody but its own friend. */
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
};

const { tasks, calibration } = evaluate({
  rows,
  alliances: new Set(),
  hubs: new Set(['HUB']),
  known: '2026-11-25T00:00:00.000Z',
});
const resultOf = (withHubs: boolean) =>
  tasks.find((result) => result.task === 'direct' && result.withHubs === withHubs)!;

it('ranks each new tie from both of its ends, and those of the hubs only where they are asked', () => {
  expect(resultOf(true).positives).toBe(4);
  expect(resultOf(false).positives).toBe(2);
});

it('gives the best path its place before those without a path', () => {
  const { measures, aboveChance } = resultOf(false);
  expect(measures.bestPath.area.value).toBe(1);
  expect(measures.chance.area.value).toBe(0.5);
  expect(aboveChance.chance.value).toBe(0);
});

it('counts pairs by the word of their best path, without those that are tied already', () => {
  const ofWord = calibration.filter(({ withHubs, word }) => !withHubs && word === 'STRONG');
  // A and B, C and D in 2012; later A and B are tied, and the path of C and D is FAIR.
  expect(ofWord).toEqual([expect.objectContaining({ pairs: 2, tied: 1 })]);
});
