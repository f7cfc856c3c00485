import { stableId } from '../../model/record-ids';
import type { ValueRow } from '../../model/rows';
import { partialDate } from './date-cells';
import { number } from './number-cells';
import { requiredText } from './text-cells';
import { cited } from './evidence-cells';
import type { EvidenceElsewhere } from './evidence-elsewhere';
import { hasType, type Known } from './identities';
import type { Row } from './row';

/** The row's reported value of an indicator; undefined where a part of it is missing. All problems are reported. */
export function value(row: Row, known: Known, elsewhere: EvidenceElsewhere): ValueRow | undefined {
  const indicator = row.cell('indicator');
  if (!hasType(known, indicator, 'Indicator')) row.reject('indicator', 'the id of an indicator in the graph');
  const asOf = partialDate(row, 'as_of');
  if (row.cell('as_of').trim() === '') row.reject('as_of', 'a date: it is required');
  const amount = number(row, 'value');
  const basis = requiredText(row, 'basis');
  // The id that the loader makes too, by which evidence.csv names the value.
  const id = stableId('VAL', indicator, asOf, basis, String(amount));
  const { evidence } = cited(row, id, elsewhere);
  return asOf && amount !== undefined ? { indicator, asOf, value: amount, basis, evidence } : undefined;
}
