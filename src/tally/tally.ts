import type { Context } from '../context';
import { InputError } from '../errors';
import { checkedCount } from '../paging/page-args';
import { DIMENSIONS_OF, type TallyDimension, type TallySubject } from './tally-dimension';
import { tallyOf } from './tally.store';
import type { TallyRow } from './tally.type';

const YEARS_BACK = 9;
const MOST_YEARS = 100;

/** Counts by one or two different dimensions. Years run from `from` to `to`, by default the ten years up to the valid date. */
export async function tally(
  context: Context,
  of: TallySubject,
  by: TallyDimension[],
  { from, to }: { from?: number | null; to?: number | null },
): Promise<TallyRow[]> {
  checkDimensions(of, by);
  const last = to ?? Number(context.standpoint.valid.slice(0, 4));
  const years = yearsBetween(from ?? last - YEARS_BACK, last);
  const rows = await tallyOf(context.read, of, by, years);
  return rows.map(({ first, second, count }) => ({
    keys: by.map((dimension, index) => ({ dimension, id: index === 0 ? first : second })),
    count,
  }));
}

function checkDimensions(of: TallySubject, by: TallyDimension[]): void {
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length) {
    throw new InputError('Count by one dimension, or by two different ones.', ['by']);
  }
  const senseless = by.filter((dimension) => !DIMENSIONS_OF[of].includes(dimension));
  if (senseless.length > 0) {
    throw new InputError(
      `${of} cannot be counted by ${senseless.join(' and ')}; by ${DIMENSIONS_OF[of].join(', ')} they can.`,
      ['by'],
    );
  }
}

function yearsBetween(first: number, last: number): string[] {
  checkedCount(last - first + 1, 'from', MOST_YEARS);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
