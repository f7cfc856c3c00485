import { Language } from '../../language/language';
import { printable } from '../../exchange/rows/problem';
import type { Run } from '../../store/neo4j/client';
import type { Difference } from './difference';
import { listRecordChanges, type RecordChange } from './record-changes';

/** Records that a report lists, a line each. */
const MAX_LINES = 40;
const LABELS: Record<RecordChange['status'], string> = { NEW: 'new', CHANGED: 'changed', ENDED: 'ended' };

/** What an import does, field by field, in English: a line for each record that ends, changes or is new. */
export async function reportChanges(read: Run, difference: Difference): Promise<string[]> {
  const { newNodes, changedNodes, newTies, changedTies } = difference;
  const changes = await listRecordChanges(read, difference, { language: Language.EN, max: MAX_LINES });
  const hidden =
    [newNodes, changedNodes, newTies, changedTies].reduce((sum, { length }) => sum + length, 0) - MAX_LINES;
  const more = hidden > 0 ? [`  and ${hidden.toLocaleString('en')} more.`] : [];
  return [...changes.map(lineOf), ...more];
}

function lineOf({ status, id, name, fields }: RecordChange): string {
  const texts = fields.map(({ field, old, new: next }) =>
    status === 'NEW' ? `${field} ${shown(next)}` : `${field} ${shown(old)} → ${shown(next)}`,
  );
  return `  ${LABELS[status]}: ${name} (${id}): ${texts.join(', ')}`;
}

function shown(value: string | null): string {
  return value === null ? 'nothing' : printable(value);
}
