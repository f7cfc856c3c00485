import { BYTE_ORDER_MARK, csvLine } from '../../../exchange/csv/write-csv';
import { escapeFormula } from '../../../language/formula';
import { writeWorkbook } from '../../../exchange/xlsx/write-workbook';
import type { Cell } from '../cells';
import type { TableFormat, FileColumn } from './table-format';

/** Widths of columns in characters, by type: texts are the widest. */
const WIDTHS: Record<FileColumn['type'], number> = { text: 24, number: 12, boolean: 10, day: 12 };

/** A workbook with one sheet. Its texts are typed as text, and so need no escaping. */
const xlsx: TableFormat = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  shown: false,
  writer: (columns, { name }) => {
    let written: Uint8Array[] = [];
    const header = { name, columns: columns.map((column) => ({ name: column.name, width: WIDTHS[column.type] })) };
    const workbook = writeWorkbook([{ ...header, autoFilter: true }], (bytes) => void written.push(bytes));
    const flush = () => {
      const bytes = Buffer.concat(written);
      written = [];
      return bytes;
    };
    return {
      start: flush,
      rows: (rows) => {
        for (const cells of rows) {
          workbook.row(
            0,
            cells.map((cell, index) =>
              columns[index]?.type === 'day' && cell !== null ? { day: String(cell) } : cell,
            ),
          );
        }
        return flush();
      },
      end: () => {
        workbook.end();
        return flush();
      },
    };
  },
};

/** A JSON array of one flat object for each row, each on a line of its own. */
const json: TableFormat = {
  contentType: 'application/json; charset=utf-8',
  shown: true,
  writer: (columns) => {
    let separator = '\n';
    return {
      start: () => '[',
      rows: (rows) =>
        rows
          .map((cells) => {
            const prefix = separator;
            separator = ',\n';
            return prefix + JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]])));
          })
          .join(''),
      end: () => '\n]\n',
    };
  },
};

/** CSV (RFC 4180) in UTF-8. Formulas are escaped, unless the file is for programs. */
const csv: TableFormat = {
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

/** The formats of tables, by the extension of the file. */
export const FORMATS: Readonly<Record<string, TableFormat>> = { csv, json, xlsx };
