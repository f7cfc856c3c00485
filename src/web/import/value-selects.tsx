import { useState } from 'preact/hooks';
import { label } from '../language/text';
import { word as recordingWord } from '../recording/form';
import { KINDS, TIE_TYPES } from '../recording/forms';
import type { Column } from './import-api';
import { word } from './words';

/** The kind of what is not understood, until it is chosen. */
const OTHER = 'OTHER';

interface ValueSelectsProps {
  column: Column;
  /** What the reader chose for some values. */
  chosen: Record<string, string>;
  choose: (values: Record<string, string>) => void;
}

/** What the values of a column of kinds or types of ties stand for. Open at first where one is not understood. */
export function ValueSelects({ column: { header, meaning, values }, chosen, choose }: ValueSelectsProps) {
  // A value may be "constructor", which every object has.
  const choiceOf = (value: string) => (Object.hasOwn(chosen, value) ? chosen[value] : undefined);
  const unread = values.filter(({ value, as }) => (!as || as === OTHER) && !choiceOf(value)).length;
  const [isOpen] = useState(unread > 0);
  const isKind = meaning === 'kind';
  const options = isKind ? [...KINDS, OTHER] : TIE_TYPES;
  return (
    <details open={isOpen}>
      <summary>{word('values', { count: values.length, unread })}</summary>
      {values.map(({ value, as }) => (
        <label key={value} class="value">
          <span>{value}</span>
          <select
            aria-label={word('valueOf', { header, value })}
            value={choiceOf(value) ?? as ?? ''}
            onChange={({ currentTarget }) => choose({ ...chosen, [value]: currentTarget.value })}
          >
            <option value="">{word('notUnderstood')}</option>
            {options.map((option) => (
              <option key={option} value={option}>
                {isKind ? label('KIND', option) : recordingWord(`type.${option}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  );
}
