import { writeWorkbook } from '../../../exchange/xlsx/write-workbook';
import type { FileColumn, TableFormat } from './table-format';

/** Characters of a column, by its type: texts that people read are the widest. */
const WIDTHS: Record<FileColumn['type'], number> = { text: 24, number: 12, boolean: 10, day: 12 };

/** A workbook with one sheet. Its texts are texts to any spreadsheet, and so need no escaping. */
export const xlsx: TableFormat = {
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
