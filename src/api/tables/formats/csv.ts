import { BYTE_ORDER_MARK, csvLine } from '../../../exchange/csv/write-csv';
import { escapeFormula } from '../../../exchange/rows/cell-text';
import type { Cell } from '../table';
import type { TableFormat } from './table-format';

/** CSV (RFC 4180) in UTF-8. What a spreadsheet would run is escaped, unless the file is for programs. */
export const csv: TableFormat = {
  contentType: 'text/csv; charset=utf-8; header=present',
  shown: false,
  writer: (columns, { raw }) => {
    const escape = raw ? String : escapeFormula;
    const text = (cell: Cell) => (typeof cell === 'string' ? escape(cell) : String(cell ?? ''));
    return {
      start: () => (raw ? '' : BYTE_ORDER_MARK) + csvLine(columns.map(({ name }) => name)),
      rows: (rows) => rows.map((cells) => csvLine(cells.map(text))).join(''),
      end: () => '',
    };
  },
};
