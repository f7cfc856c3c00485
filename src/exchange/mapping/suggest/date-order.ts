import type { DateOrder } from '../../rows/date-text';

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?:$|[ T])/;
const MONTHS = 12;

/** Whether day or month comes first in the dates of a sheet; undefined where none tells, or they differ. */
export function dateOrderOf(rows: readonly (readonly string[])[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of rows.flat()) {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? [];
    if (Number(first) > MONTHS) orders.add('day-first');
    if (Number(second) > MONTHS) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
