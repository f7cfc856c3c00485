import { CellList } from './cell-list';
import type { SheetRecord } from './import-api';
import { RecordLink } from './record-link';
import { Rows } from './rows';
import { fileText, word } from './words';

/** The first rows of the sheets as the records that they make. */
export function RecordTable({ records }: { records: readonly SheetRecord[] }) {
  if (records.length === 0) return null;
  return (
    <Rows
      caption={word('records', { count: records.length })}
      heads={[word('where'), word('makes'), word('asRecorded')]}
      rows={records.map(({ file, sheet, line, status, id, cells }) => [
        word('line', { sheet, line }),
        <>
          {fileText(file)}{' '}
          <small>
            <RecordLink id={status === 'NEW' ? null : id}>{word(`status.${status}`)}</RecordLink>
          </small>
        </>,
        <CellList cells={cells.map(({ column, text }) => ({ field: column, old: null, new: text }))} />,
      ])}
    />
  );
}
