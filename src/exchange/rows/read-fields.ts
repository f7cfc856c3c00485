import { columnOf, type RecordDescription, type RecordField } from '../../kinds/record';
import { isBefore } from '../../language/partial-date';
import type { Property } from '../../store/model/rows';
import type { Column } from './columns';
import {
  choice,
  choices,
  dateInPeriod,
  flag,
  money,
  omitBlank,
  optionalChoice,
  optionalFlag,
  text,
  texts,
  webAddress,
  yearOrText,
} from './read-cells';
import type { ImportRow } from './row';

/**
 * The properties that the cells of a row give a record of this description, without those of `others`, which its reader reads. `since` is
 * that of the record.
 */
export function readFields(
  row: ImportRow,
  { since: dated = 'since', fields }: RecordDescription,
  others: readonly string[] = [],
  since?: string,
): Record<string, Property> {
  const names = Object.keys(fields).filter((name) => !others.includes(name));
  const values = Object.fromEntries(
    names.map((name) => [name, readCell(row, columnOf(name) as Column, fields[name]!)]),
  );
  for (const name of names) {
    const { notBeforeSince, needs } = fields[name]!;
    const column = columnOf(name) as Column;
    const value = values[name];
    if (value === undefined) continue;
    if (needs && !values[needs]) row.reject(column, `nothing where ${columnOf(needs)} is empty`);
    if (notBeforeSince && since && isBefore(value as string, since))
      row.reject(column, `a date that is not before ${columnOf(dated)}, ${since}`);
  }
  return omitBlank(values);
}

function readCell(
  row: ImportRow,
  column: Column,
  { kind, values = [], isRequired, isFalseBlank }: RecordField,
): Property | undefined {
  switch (kind) {
    case 'text':
      return text(row, column);
    case 'texts':
      return texts(row, column);
    case 'year':
      return yearOrText(row, column);
    case 'address':
      return webAddress(row, column);
    case 'date':
      return dateInPeriod(row, column);
    case 'choice':
      return isRequired ? choice(row, column, values) : optionalChoice(row, column, values);
    case 'choices':
      return choices(row, column, values);
    case 'flag':
      return isFalseBlank ? flag(row, column) || undefined : optionalFlag(row, column);
    case 'amount':
      return money(row).amount;
    case 'currency':
      return money(row).currency;
    case 'number':
    case 'instant':
      return undefined;
  }
}
