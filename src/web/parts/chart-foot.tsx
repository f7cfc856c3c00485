import type { ComponentChildren } from 'preact';
import { TableLinks } from '../frame/tools';
import { text } from '../language/text';

interface ChartFootProps {
  /** The id of the element that has what is drawn as a table; absent where the table stands in the picture. */
  rows?: string;
  /** The address of the table behind the picture, without the format. */
  table: string;
  /** What the marks mean. */
  children?: ComponentChildren;
}

/** Stands below each picture: what its marks mean, where the same stands as a table, and its files. */
export function ChartFoot({ rows, table, children }: ChartFootProps) {
  return (
    <figcaption>
      {children}
      <ul class="plain files no-print" aria-label={text('explorer.chart.files')}>
        {rows && (
          <li>
            <a href={`#${rows}`}>{text('explorer.chart.rows')}</a>
          </li>
        )}
        <TableLinks table={table} />
      </ul>
    </figcaption>
  );
}
