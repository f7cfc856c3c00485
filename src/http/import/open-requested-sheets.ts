import { type OpenSheet, openSheets } from '../../import-export/mapping/open-sheets';
import type { NamedContent } from '../../import-export/read-content';
import type { RowProblem } from '../../import-export/rows/problem';
import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { RequestError } from '../error-reply';

/** Of all sheets together. */
const MAX_ROWS = 20_000;

export interface OpenedSheets {
  sheets: OpenSheet[];
  problems: RowProblem[];
  /** The number of rows of all sheets. */
  rows: number;
}

/** Opens the sheets of a request. Throws RequestError for more than 20,000 rows, and for two sheets of one name. */
export function openRequestedSheets(files: readonly NamedContent[], language: Language): OpenedSheets {
  const problems: RowProblem[] = [];
  const sheets = files.flatMap((file) => openSheets(file, problems));
  const rows = sheets.reduce((sum, { records }) => sum + records.length, 0);
  if (rows > MAX_ROWS) throw new RequestError(413, message(language, 'import.tooManyRows', { rows, max: MAX_ROWS }));
  const twice = sheets.find(({ name }, index) => sheets.findIndex((sheet) => sheet.name === name) !== index);
  if (twice) throw new RequestError(400, message(language, 'import.sameNames', { name: twice.name }));
  return { sheets, problems, rows };
}
