import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NamedNode } from '../frame/link';
import type { DatedEvidenceFragment } from '../graphql/graphql';
import { LOCALE, text } from '../language/text';
import { nameOf } from '../search/choice';
import { Count } from './marks';
import { MarkedLink } from './seat';
import { useShowMore } from './show-more';
import { NewestEvidence, newestEvidence, type Notes } from './sources';
import { Unknown } from './states';

interface ColumnHead<Row> {
  /** The heading of the column; on a narrow screen it labels each of its cells. */
  heading: string;
  /** The content of the head instead of the heading, such as a link. */
  head?: ComponentChildren;
  /** True where only screen readers receive the heading, such as that of a column of links. */
  isHeadingHidden?: boolean;
  /** True where its cells head the rows. Default: only in the first column. */
  isRowHeading?: boolean;
  /** True where its cells are aligned at their end. */
  isNumber?: boolean;
  /** The class of the head and of the cells. */
  class?: string;
  cellClass?: (row: Row) => string | false;
}

interface CellColumn<Row> extends ColumnHead<Row> {
  cell: (row: Row) => ComponentChildren;
  /** Returns the sort value of a row: a name, a stored date, a number; null where it is unknown. */
  sortBy?: (row: Row) => string | number | null;
}

/** Links to nodes, whose names sort the rows; a missing node is unknown. */
interface NodeColumn<Row> extends ColumnHead<Row> {
  node: (row: Row) => NamedNode | null | undefined;
}

/** Counts, which sort the rows; null, for nothing on record, is hatched. */
interface CountColumn<Row> extends ColumnHead<Row> {
  count: (row: Row) => number | null;
  /** Returns the content instead of the bare count. */
  cell?: (row: Row) => ComponentChildren;
}

/** The date of the newest evidence, which sorts the rows, with the numbers of its sources. */
interface EvidenceColumn<Row> extends ColumnHead<Row> {
  evidence: (row: Row) => readonly DatedEvidenceFragment[];
  notes: Notes;
}

export type DataColumn<Row> = CellColumn<Row> | NodeColumn<Row> | CountColumn<Row> | EvidenceColumn<Row>;

interface DataTableProps<Row> {
  /** The name of the table, only for screen readers unless it is shown. */
  caption: string;
  isCaptionShown?: boolean;
  rows: readonly Row[];
  /** Returns the key of a row. Default: its id or, without one, its index. */
  rowKey?: (row: Row) => string | undefined;
  columns: readonly DataColumn<Row>[];
  class?: string;
  /** True where users may sort; false for a part of a list, whose first row would mislead. */
  canSort?: boolean;
}

const idOf = (row: object) => ('id' in row ? String(row.id) : undefined);

/** The minimum number of rows that can be sorted; fewer are read at a glance. */
const MIN_SORTED = 3;

/** Rows by sortable columns; on a narrow screen each row is a card of labelled lines. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, isCaptionShown, rows, rowKey = idOf, class: name = '', canSort = true } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const columns = props.columns.map(withCells);
  const sortable = canSort && rows.length >= MIN_SORTED ? columns.filter(({ sortBy }) => sortBy) : [];
  const sorted = sortable.find(({ heading }) => heading === order?.heading);
  const { visible, more } = useShowMore(sorted ? sortRows(rows, sorted.sortBy!, order!.direction) : rows);
  return (
    <>
      <table class={`rows ${name}`}>
        <caption class={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead data-label={sortable.length > 0 ? text('explorer.sortBy') : undefined}>
          <tr>
            {columns.map((column, index) => {
              const { heading, head = heading, isHeadingHidden } = column;
              const direction = column === sorted ? order!.direction : 'none';
              return sortable.includes(column) ? (
                <th key={index} scope="col" class={classOf(column)} aria-sort={direction}>
                  <button type="button" class="link" onClick={() => setOrder(nextOrder(column, direction, rows))}>
                    {head}
                    <span aria-hidden="true">{ARROWS[direction]}</span>
                  </button>
                  <span class="only-print">{head}</span>
                </th>
              ) : (
                <th key={index} scope="col" class={classOf(column)}>
                  {isHeadingHidden ? <span class="visually-hidden">{head}</span> : head}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {visible.map((row) => (
            <tr key={rowKey(row)}>
              <DataCells row={row} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

/** The cells of a row; on a narrow screen, the first is above the others without a label. */
export function DataCells<Row>({ row, columns }: { row: Row; columns: readonly DataColumn<Row>[] }) {
  return (
    <>
      {columns.map(withCells).map((column, index) => {
        const { heading, isHeadingHidden, isRowHeading = index === 0, cell, cellClass } = column;
        const look = classOf(column, cellClass?.(row));
        const isLabelled = index > 0 && !isHeadingHidden;
        return isRowHeading ? (
          <th key={index} scope="row" class={look}>
            {cell(row)}
          </th>
        ) : (
          <td key={index} class={look} data-label={isLabelled ? heading : undefined}>
            {cell(row)}
          </td>
        );
      })}
    </>
  );
}

function withCells<Row>(column: DataColumn<Row>): CellColumn<Row> {
  if ('node' in column) {
    return {
      ...column,
      cell: (row) => {
        const node = column.node(row);
        return node ? <MarkedLink node={node} /> : <Unknown />;
      },
      sortBy: (row) => {
        const node = column.node(row);
        return node ? nameOf(node) : null;
      },
    };
  }
  if ('count' in column) {
    return {
      isNumber: true,
      cellClass: (row) => column.count(row) === null && 'hatched',
      cell: (row) => <Count count={column.count(row)} />,
      sortBy: column.count,
      ...column,
    };
  }
  if ('evidence' in column) {
    return {
      ...column,
      cell: (row) => <NewestEvidence of={column.evidence(row)} notes={column.notes} />,
      sortBy: (row) => newestEvidence(column.evidence(row)),
    };
  }
  return column;
}

function classOf<Row>({ isNumber, class: name }: ColumnHead<Row>, extraClass?: string | false): string | undefined {
  return [isNumber && 'number', name, extraClass].filter(Boolean).join(' ') || undefined;
}

type Direction = 'ascending' | 'descending';

interface Order {
  heading: string;
  direction: Direction;
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' };

/** Returns the order after a press on a head: one direction, the other, then the original. */
function nextOrder<Row>(
  { heading, sortBy }: CellColumn<Row>,
  direction: Direction | 'none',
  rows: readonly Row[],
): Order | null {
  // Users look for the highest number before the lowest, and for A before Z.
  const isOfNumbers = rows.some((row) => typeof sortBy!(row) === 'number');
  const directions: Direction[] = isOfNumbers ? ['descending', 'ascending'] : ['ascending', 'descending'];
  const next = directions[directions.indexOf(direction as Direction) + 1];
  return next ? { heading, direction: next } : null;
}

/** Returns rows in the order of a value; unknown values are last in both directions. */
function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => string | number | null,
  direction: Direction,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [sortBy(rowA), sortBy(rowB)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' ? a - Number(b) : a.localeCompare(String(b), LOCALE));
  });
}
