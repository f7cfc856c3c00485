import { label, text, type TextKey } from '../language/text';
import { word as recordingWord } from '../recording/form';
import type { FieldChange } from './import-api';
import { columnText, word } from './words';

/** Fields of a record with their values, and the value before where there was one. */
export function CellList({ cells }: { cells: readonly FieldChange[] }) {
  return (
    <ul class="cells">
      {cells.map(({ field, old, new: value }) => (
        <li key={field}>
          <span class="soft">{word('cell', { column: columnText(field) })}</span>{' '}
          {old && (
            <>
              <del>{valueText(field, old)}</del> →{' '}
            </>
          )}
          {value ? valueText(field, value) : word('nothing')}
        </li>
      ))}
    </ul>
  );
}

/** A value in words, where it is one of a list of ours. */
function valueText(field: string, value: string): string {
  if (field === 'kind') return label('KIND', value);
  if (field === 'group') return label('GROUP', value);
  if (field === 'confidence') return text(`explorer.confidence.${value}` as TextKey) || value;
  return ((field === 'type' || field === 'visibility') && recordingWord(`${field}.${value}`)) || value;
}
