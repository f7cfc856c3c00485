import { formatList, formatNumber } from '../language/format';
import { text } from '../language/text';
import type { Problem } from './problem';
import { roughShare } from './rough-share';
import type { ConveningList } from './actions';

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Returns the answer as a sentence: the reach of the invitations, and the empty seats. */
export function headingOf(list: ConveningList, { maxHops }: Problem): string {
  const weights = sumOf(list.targets.map(({ weight }) => weight));
  const targets = list.targets.length;
  if (list.reach === 0) return text('explorer.convene.nobody', { targets, hops: maxHops });
  return text('explorer.convene.heading', {
    count: list.invitees.length,
    targets,
    empty: sumOf(list.emptySeats.map(({ count }) => count)),
    ...roughShare(list.reach / weights),
  });
}

/** Returns its reach, the upper bound, the seats with equal choices, and the unused seats. */
export function leadOf(list: ConveningList, { seats }: Problem): string {
  const { reach, bound, invitees } = list;
  const weights = list.targets.map(({ weight }) => weight);
  const open = invitees.flatMap(({ equalCount }, index) => (equalCount > 0 ? [String(index + 1)] : []));
  const unused = seats - invitees.length - sumOf(list.emptySeats.map(({ count }) => count));
  const isBest = bound - reach < 1e-9;
  const percent = Math.floor((100 * reach) / bound);
  return [
    text('explorer.convene.reach', {
      reached: list.targets.filter((target) => target.reach > 0).length,
      targets: list.targets.length,
      reach: formatNumber(reach),
      sum: formatNumber(sumOf(weights)),
      weighted: weights.some((weight) => weight !== 1) ? 'yes' : 'no',
    }),
    reach > 0 &&
      text(isBest ? 'explorer.convene.best' : 'explorer.convene.bound', { seats, bound: formatNumber(bound), percent }),
    open.length > 0 && text('explorer.convene.open', { count: open.length, seats: formatList(open) }),
    unused > 0 && text('explorer.convene.unused', { count: unused }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
