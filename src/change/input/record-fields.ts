import { type RecordDescription, schemaField } from '../../kinds/record';
import { isBefore } from '../../language/partial-date';
import type { NodeRow, Property } from '../../store/model/rows';
import { checkMoney, checkPeriod, checkText } from './checks';
import type { ErrorKey, ValidationErrors } from './validation-errors';

type Properties = Record<string, Property>;

/** Returns a record’s current properties with the changes and removals of an input. */
export function patchFields({ fields }: RecordDescription, input: object, current: NodeRow['properties']): Properties {
  const next = { ...current };
  for (const name of Object.keys(fields)) {
    const value = (input as Record<string, Property | null | undefined>)[name];
    // An empty text is no statement.
    if (value === null || value === '') delete next[name];
    else if (value !== undefined) next[name] = value;
  }
  return next;
}

/** Checks the texts of an input, and money, dates and required companions in the next version. */
export function checkFields(
  errors: ValidationErrors,
  { fields, since: dated = 'since' }: RecordDescription,
  input: object,
  { since, properties = {} }: NodeRow,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const { kind, needs, notBeforeSince } = field;
    const path = ['input', schemaField(name, field)];
    const value = properties[name];
    if (kind === 'text') checkText(errors, path, (input as Record<string, string | undefined>)[name]);
    if (kind === 'amount') checkMoney(errors, ['input'], properties);
    if (kind === 'date') checkPeriod(errors, path, value as string | undefined);
    if (value !== undefined && needs && !properties[needs])
      errors.add(`INCOMPLETE.${needs}` as ErrorKey, ['input', needs]);
    if (notBeforeSince && since && value !== undefined && isBefore(value as string, since))
      errors.add(`BAD_DATES.${name}` as ErrorKey, path, { [name]: value as string, [dated]: since });
  }
}
