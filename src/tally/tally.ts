import type { ReadContext } from '../loading/read-context';
import { InputError } from '../errors';
import { checkedCount } from '../paging/page-args';
import { DIMENSIONS_OF, TallyDimension, TallySubject, type TallyRow } from './tally.type';
import { countRecords, type Period } from './tally.store';

const YEARS_BACK = 9;
const MAX_YEARS = 100;
/** Before any day in the graph. */
const FIRST_DAY = '';

/** Counts by one or two different dimensions. Years run from `from` to `to`, by default the ten years up to the valid date. */
export async function tally(
  context: ReadContext,
  of: TallySubject,
  by: TallyDimension[],
  { from, to }: { from?: number | null; to?: number | null },
): Promise<TallyRow[]> {
  checkDimensions(of, by);
  const { valid } = context.standpoint;
  const last = to ?? Number(valid.slice(0, 4));
  const years = yearsBetween(from ?? last - YEARS_BACK, last);
  const periods = by.includes(TallyDimension.YEAR) ? yearsUpTo(valid, years) : [wholePeriod(of, valid)];
  const rows = await countRecords(context.read, of, by, periods);
  return rows.map(({ first, second, count, undated }) => ({
    keys: by.map((dimension, index) => ({ dimension, id: index === 0 ? first : second })),
    count,
    undated,
  }));
}

function checkDimensions(of: TallySubject, by: TallyDimension[]): void {
  if (by.length < 1 || by.length > 2 || new Set(by).size < by.length) {
    throw new InputError('Count by one dimension, or by two different ones.', ['by']);
  }
  const inapplicable = by.filter((dimension) => !DIMENSIONS_OF[of].includes(dimension));
  if (inapplicable.length > 0) {
    throw new InputError(
      `${of} cannot be counted by ${inapplicable.join(' and ')}; by ${DIMENSIONS_OF[of].join(', ')} they can.`,
      ['by'],
    );
  }
}

/** The valid date; for actions all days up to it, because ended actions still count. */
function wholePeriod(of: TallySubject, valid: string): Period {
  return { year: null, from: of === TallySubject.ACTIONS ? FIRST_DAY : valid, to: valid };
}

/** The years that had begun by the valid date; the last one ends at that date. */
function yearsUpTo(valid: string, years: string[]): Period[] {
  return years
    .map((year) => ({ year, from: `${year}-01-01`, to: `${year}-12-31` }))
    .filter(({ from }) => from <= valid)
    .map((period) => (period.to > valid ? { ...period, to: valid } : period));
}

function yearsBetween(first: number, last: number): string[] {
  checkedCount(last - first + 1, 'The number of years', MAX_YEARS, ['from']);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}
