import { formatNumber } from '../language/format';
import { text } from '../language/text';

/** A count; null, of which nothing is on record, is a hatched "?" and never 0. */
export function Count({ count }: { count: number | null }) {
  if (count !== null) return <b>{formatNumber(count)}</b>;
  return (
    <span class="unknown count">
      <b aria-hidden="true">?</b>
      <span class="visually-hidden">{text('explorer.unknown')}</span>
    </span>
  );
}

/** A cell of a table with a count, hatched where it is unknown. */
export function CountCell({ count, label }: { count: number | null; label: string }) {
  return (
    <td class={count === null ? 'count-cell hatched' : 'count-cell'} data-label={label}>
      <Count count={count} />
    </td>
  );
}
