import { basename } from 'node:path';
import { StartError } from '../../../errors';
import { problemLines, type RowProblem } from '../../rows/problem';
import { mappingText } from '../mapping-text';
import { openSheetFiles } from '../open-sheets';
import { suggestForSheets } from './suggest-for-sheets';

/** Proposes a mapping for a workbook or CSV file, as YAML. Throws StartError where it cannot be read or nothing in it is understood. */
export function suggestForFile(path: string): string {
  const problems: RowProblem[] = [];
  const sheets = openSheetFiles([path], problems);
  if (problems.length > 0) throw new StartError(problemLines(problems).join('\n'));
  const { mapping, finders } = suggestForSheets(sheets, basename(path));
  if (!mapping)
    throw new StartError('No column is understood. Write the mapping by hand: src/exchange/mapping/README.md');
  return mappingText(
    mapping,
    [...finders.values()].flatMap(({ headers }) => headers),
  );
}
