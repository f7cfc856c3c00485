import type { ComponentChildren } from 'preact';
import { TableLinks } from '../frame/tools';
import { text } from '../language/text';

interface ChartFootProps {
  /** The id of the table of the picture; absent where the picture contains the table. */
  rows?: string;
  /** The address of the table behind the picture, without the format. */
  table: string;
  /** The meanings of the marks. */
  children?: ComponentChildren;
}

/** The foot of each picture: the meanings of its marks, a link to its rows, and its files. */
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
