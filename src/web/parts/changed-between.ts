import { yearsOf } from './life-span';

interface Dated {
  since: string | null;
  until: string | null;
}

/**
 * Returns the items that began or ended after the end of a year and no later than a day, in the
 * order of those dates; and the items without a known beginning, unless they had ended by the end
 * of the year.
 */
export function changedBetween<Item extends Dated>(items: readonly Item[], year: number, day: string) {
  const [from, [, to]] = [year + 1, yearsOf(day)];
  const beginOf = ({ since }: Dated) => (since ? yearsOf(since)[0] : NaN);
  const endOf = ({ until }: Dated) => (until ? yearsOf(until)[1] : NaN);
  return {
    began: items.filter((item) => beginOf(item) >= from && beginOf(item) < to).sort((a, b) => beginOf(a) - beginOf(b)),
    ended: items.filter((item) => endOf(item) > from && endOf(item) <= to).sort((a, b) => endOf(a) - endOf(b)),
    undated: items.filter((item) => !item.since && !(endOf(item) <= from)),
  };
}
