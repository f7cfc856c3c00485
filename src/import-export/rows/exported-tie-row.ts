import type { TableRow } from './exported-cells';
import { cited } from './cited-cells';
import type { ExportedTie, ExportedValue } from '../exported';

/** A row of ties.csv. */
export function tieRow(tie: ExportedTie): TableRow {
  const { id, type, from, to, since, until, strength, confidence, visibility, verb, note, contested } = tie;
  const [phrase_en, phrase_en_back, phrase_fr, phrase_fr_back] = tie.phrases ?? [];
  // The row's confidence is the tie's own.
  const { citation, elsewhere } = cited(tie.evidence, (each) => each.confidence === confidence);
  return {
    file: 'ties.csv',
    cells: {
      ...{ id, type, from, to, since, until, strength, confidence, visibility, verb, note, contested },
      ...{ phrase_en, phrase_en_back, phrase_fr, phrase_fr_back },
      ...citation,
    },
    elsewhere,
  };
}

/** A row of values.csv. */
export function valueRow({ indicator, asOf, value, basis, evidence }: ExportedValue): TableRow {
  // The row's date is the value's own.
  const { citation, elsewhere } = cited(evidence, (each) => each.asOf === asOf);
  return { file: 'values.csv', cells: { indicator, value, basis, ...citation, as_of: asOf }, elsewhere };
}
