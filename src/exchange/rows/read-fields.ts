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
  number,
  omitBlank,
  optionalChoice,
  optionalFlag,
  requiredDate,
  text,
  texts,
  webAddress,
  yearOrText,
} from './read-cells';
import { type ImportRow, isBlank } from './row';

/** Reads the properties of a description except `others`; `since` is that of the record. */
export function readFields(
  row: ImportRow,
  { since: dated = 'since', fields }: RecordDescription,
  excluded: readonly string[] = [],
  since?: string,
): Record<string, Property> {
  const names = Object.keys(fields).filter((name) => !excluded.includes(name));
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

function readCell(row: ImportRow, column: Column, field: RecordField): Property | undefined {
  const { kind, values = [], isFalseBlank, isRequired } = field;
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
      return isRequired ? requiredDate(row, column) : dateInPeriod(row, column);
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
      return wholeNumber(row, column, field);
    case 'instant':
      return undefined;
  }
}

/** Reads a whole number in a field's range, or null's stored value; undefined where blank. */
function wholeNumber(
  row: ImportRow,
  column: Column,
  { min = -Infinity, max = Infinity, ofNull }: RecordField,
): number | undefined {
  const value = isBlank(row.cell(column)) ? undefined : number(row, column);
  if (value === undefined || value === ofNull) return value;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const upTo = max === Infinity ? '' : ` to ${String(max)}`;
  row.reject(
    column,
    `a whole number from ${String(min)}${upTo}${ofNull === undefined ? '' : `, or ${String(ofNull)} for none`}`,
  );
  return undefined;
}
