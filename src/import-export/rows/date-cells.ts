import { firstDay, isPartialDate, lastDay } from '../../scalars/partial-date';
import { isBlank } from './blank';
import type { Column } from './columns';
import type { Row } from './row';

export function partialDate(row: Row, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (isPartialDate(cell)) return cell;
  row.reject(column, 'a date that the calendar has, as 2019, 2019-05 or 2019-05-20');
  return undefined;
}

/** `since` and `until`, of which the second may not end before the first begins. */
export function period(row: Row): { since?: string; until?: string } {
  const since = partialDate(row, 'since');
  const until = partialDate(row, 'until');
  if (since && until && lastDay(until) < firstDay(since))
    row.reject('until', `a date that is not before since, ${since}`);
  return { ...(since && { since }), ...(until && { until }) };
}
