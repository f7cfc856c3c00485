import { columnsOf, type FileName, FILE_NAMES } from '../../../exchange/rows/columns';
import { readDate } from '../../../exchange/rows/date-text';
import type { Tables } from '../../../exchange/rows/read-rows';
import type { ImportRow } from '../../../exchange/rows/row';
import { tieId } from '../../../store/model/record-ids';
import type { TieType } from '../../../store/model/tie-type';
import type { Difference } from '../difference';
import type { PreviewedRecord } from './import-answer';

/** A future record, before it is compared with the graph. */
export type PreviewedCells = Omit<PreviewedRecord, 'status'>;

const MAX_RECORDS = 10;
/** The files whose rows are not records of their own. */
const WITHOUT_ID: ReadonlySet<FileName> = new Set<FileName>(['values.csv', 'evidence.csv']);
const DATES: ReadonlySet<string> = new Set([
  'since',
  'until',
  'as_of',
  'published',
  'due',
  'deadline',
  'made_on',
  'on',
]);

/** Previews the records of the first rows of the named sheets, in the order of the rows. */
export function previewRecords(tables: Tables, sheets: readonly string[]): PreviewedCells[] {
  return FILE_NAMES.filter((file) => !WITHOUT_ID.has(file))
    .flatMap((file) => tables[file].slice(0, MAX_RECORDS).map((row) => ({ file, row })))
    .sort((a, b) => sheets.indexOf(a.row.file) - sheets.indexOf(b.row.file) || a.row.line - b.row.line)
    .slice(0, MAX_RECORDS)
    .map(({ file, row }) => ({
      file,
      sheet: row.file,
      line: row.line,
      id: idOf(file, row),
      cells: cellsOf(file, row),
    }));
}

/** Adds the effect of the import on each record. */
export function withStatus(records: readonly PreviewedCells[], difference: Difference): PreviewedRecord[] {
  const { newNodes, newTies, changedNodes, changedTies } = difference;
  const withdrawn = new Set(difference.withdrawn);
  const created = new Set([...newNodes, ...newTies].map(({ id }) => id));
  const changed = new Set([
    ...changedNodes.map(({ next }) => next.id),
    ...changedTies.map(({ version }) => version.id),
  ]);
  const statusOf = (id: string) => {
    if (withdrawn.has(id)) return 'WITHDRAWN';
    if (created.has(id)) return 'NEW';
    return changed.has(id) ? 'CHANGED' : 'SAME';
  };
  return records.map((record) => ({ ...record, status: statusOf(record.id) }));
}

function idOf(file: FileName, row: ImportRow): string {
  if (file !== 'ties.csv') return row.cell('id');
  const [type, from, to] = [row.cell('type') as TieType, row.cell('from'), row.cell('to')];
  return tieId({ id: row.cell('id') || undefined, type, from, to, verb: row.cell('verb') || undefined });
}

function cellsOf(file: FileName, row: ImportRow): PreviewedRecord['cells'] {
  return columnsOf(file).flatMap((column) => {
    const text = row.cell(column);
    const date = DATES.has(column) ? readDate(text, row.dateOrder) : undefined;
    return text === '' ? [] : [{ column, text: date && 'date' in date ? date.date : text }];
  });
}
