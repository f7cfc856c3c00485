import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH, textProblem, isWebAddress } from '../../model/text-check';
import { isBlank } from './blank';
import type { Column } from './columns';
import { splitNames } from './name-list';
import type { Row } from './row';

/** Free text of up to `most` characters, or undefined where the cell is blank. */
export function text(row: Row, column: Column, most = MAX_TEXT_LENGTH): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const problem = textProblem(cell, most);
  if (problem) row.reject(column, problem.en);
  return cell;
}

/** Free text that may not be blank. */
export function requiredText(row: Row, column: Column, most = MAX_TEXT_LENGTH): string {
  const value = text(row, column, most);
  if (value === undefined) row.reject(column, 'a text: it is required');
  return value ?? '';
}

/** A name, or undefined where the cell is blank. */
export function name(row: Row, column: Column): string | undefined {
  return text(row, column, MAX_NAME_LENGTH);
}

/** The names of a cell, or undefined where it has none. */
export function names(row: Row, column: Column): string[] | undefined {
  const list = splitNames(row.cell(column));
  for (const each of list) {
    const problem = textProblem(each, MAX_NAME_LENGTH);
    if (problem) row.reject(column, problem.en, each);
  }
  return list.length > 0 ? list : undefined;
}

/** An absolute http or https address, or undefined where the cell is blank. */
export function webAddress(row: Row, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (!isWebAddress(cell))
    row.reject(column, 'an absolute http or https address, without a user name or an e-mail address');
  return cell;
}
