import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LOCALE, text } from '../language/text';

export interface DataColumn<Row> {
  /** Heads the column; on a narrow screen it stands before each of its cells. */
  heading: string;
  /** What the head shows in place of the heading, such as a link. */
  head?: ComponentChildren;
  /** Whether only screen readers are told the heading, such as that of a column of links. */
  isHeadingHidden?: boolean;
  cell: (row: Row) => ComponentChildren;
  /** Whether its cells are aligned at their end. */
  isNumber?: boolean;
  /** Of the head and of the cells. */
  class?: string;
  cellClass?: (row: Row) => string | false;
  /** By what the rows can be sorted: a name, a date as it is stored, a number; null where it is unknown. */
  sortBy?: (row: Row) => string | number | null;
}

interface DataTableProps<Row> {
  /** The name of the table, which only screen readers are told unless it is shown. */
  caption: string;
  isCaptionShown?: boolean;
  rows: readonly Row[];
  /** Without it rows are known by their place. */
  rowKey?: (row: Row) => string;
  /** The cells of the first head the rows. */
  columns: readonly DataColumn<Row>[];
  class?: string;
  /** Whether the rows are all there are. Of a part no order is offered: its first row would pass for the first of all. */
  isWhole?: boolean;
}

/** Fewer rows are read at a glance, and need no order. */
const MIN_SORTED = 3;

/** Rows by columns, in the order that the reader chooses. On a narrow screen each row is a card of labelled lines. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionShown, rows, rowKey, columns, class: name = '', isWhole = true } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const sortable = isWhole && rows.length >= MIN_SORTED ? columns.filter(({ sortBy }) => sortBy) : [];
  const sorted = sortable.find(({ heading }) => heading === order?.heading);
  const shown = sorted ? sortRows(rows, sorted.sortBy!, order!.direction) : rows;
  return (
    <table class={`rows ${name}`}>
      <caption class={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
      <thead data-label={sortable.length > 0 ? text('explorer.sortBy') : undefined}>
        <tr>
          {columns.map((column) => {
            const { heading, head = heading, isHeadingHidden } = column;
            const canSort = sortable.includes(column);
            const direction = column === sorted ? order!.direction : 'none';
            return (
              <th key={heading} scope="col" class={classOf(column)} aria-sort={canSort ? direction : undefined}>
                {canSort ? (
                  <button type="button" class="link" onClick={() => setOrder(nextOrder(column, direction, rows))}>
                    {head}
                    <span class="no-print" aria-hidden="true">
                      {ARROWS[direction]}
                    </span>
                  </button>
                ) : (
                  <span class={isHeadingHidden ? 'visually-hidden' : undefined}>{head}</span>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={rowKey?.(row)}>
            <DataCells row={row} columns={columns} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cells of a row; the first heads it. */
export function DataCells<Row>({ row, columns }: { row: Row; columns: readonly DataColumn<Row>[] }) {
  return (
    <>
      {columns.map((column, index) => {
        const { heading, isHeadingHidden, cell, cellClass } = column;
        const look = classOf(column, cellClass?.(row));
        return index === 0 ? (
          <th key={heading} scope="row" class={look}>
            {cell(row)}
          </th>
        ) : (
          <td key={heading} class={look} data-label={isHeadingHidden ? undefined : heading}>
            {cell(row)}
          </td>
        );
      })}
    </>
  );
}

function classOf<Row>({ isNumber, class: name }: DataColumn<Row>, ofCell?: string | false): string | undefined {
  return [isNumber && 'number', name, ofCell].filter(Boolean).join(' ') || undefined;
}

type Direction = 'ascending' | 'descending';

interface Order {
  heading: string;
  direction: Direction;
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' };

/** The order after a press on a head: one direction, the other, then none, which is the order of the rows themselves. */
function nextOrder<Row>(
  { heading, sortBy }: DataColumn<Row>,
  direction: Direction | 'none',
  rows: readonly Row[],
): Order | null {
  // The most is looked for before the least, and A before Z.
  const isOfNumbers = rows.some((row) => typeof sortBy!(row) === 'number');
  const first = isOfNumbers ? 'descending' : 'ascending';
  if (direction === 'none') return { heading, direction: first };
  const second = isOfNumbers ? 'ascending' : 'descending';
  return direction === first ? { heading, direction: second } : null;
}

/** Rows in the order of a value, those of which it is unknown last in both directions. */
function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => string | number | null,
  direction: Direction,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), LOCALE));
  });
}
