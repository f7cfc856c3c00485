import { useState } from 'preact/hooks';
import { label } from '../language/text';
import { GROUPS } from '../parts/seat';
import { KINDS, word as recordingWord } from '../recording/form';
import { TIE_TYPES } from '../recording/forms';
import { choiceOf, withChoice } from './choices';
import { type Column, type Meaning, MEANINGS } from './import-api';
import { filledText, word } from './words';
import type { Import } from './use-import';

interface ValueSelectsProps {
  column: Column;
  /** The viewer's choices for values. */
  chosen: Record<string, string>;
  choose: (values: Record<string, string>) => void;
}

/** The meanings of a value, by the meaning of its column. */
const OPTIONS: Partial<Record<Meaning, { values: readonly string[]; textOf: (value: string) => string }>> = {
  kind: { values: [...KINDS, 'OTHER'], textOf: (value) => label('KIND', value) },
  group: { values: GROUPS, textOf: (value) => label('GROUP', value) },
  tieType: { values: TIE_TYPES, textOf: (value) => recordingWord(`type.${value}`) },
};

/** Selects for the values of a column of kinds, groups or tie types; open where one is unknown. */
function ValueSelects({ column: { header, meaning, values }, chosen, choose }: ValueSelectsProps) {
  // A value may be "constructor", which every object has.
  const choiceOf = (value: string) => (Object.hasOwn(chosen, value) ? chosen[value] : undefined);
  const unread = values.filter(({ value, as }) => !as && !choiceOf(value)).length;
  const [isOpen] = useState(unread > 0);
  const options = meaning && OPTIONS[meaning];
  return (
    <details open={isOpen}>
      <summary>{word('values', { count: values.length, unread })}</summary>
      {values.map(({ value, as }) => (
        <label key={value} class="value">
          <span>{value || word('blank')}</span>
          <select
            aria-label={word('valueOf', { header, value: value || word('blank') })}
            value={choiceOf(value) ?? as ?? ''}
            onChange={({ currentTarget }) => choose({ ...chosen, [value]: currentTarget.value })}
          >
            <option value="">{word('notUnderstood')}</option>
            {options?.values.map((option) => (
              <option key={option} value={option}>
                {options.textOf(option)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  );
}

interface ColumnUseProps {
  importing: Import;
  /** The name of its sheet. */
  sheet: string;
  column: Column;
}

/** The use of a column: selects for its meaning and values, or the reason that it has none. */
export function ColumnUse({ importing: { request, check, isWaiting }, sheet, column }: ColumnUseProps) {
  const { header, personal, fills, values } = column;
  if (personal) {
    return (
      <>
        {word('personal')} <small>{word('personalWhy')}</small>
      </>
    );
  }
  if (request?.mapping) return <>{fills.map(filledText).join(', ') || word('notRead')}</>;
  // A new choice is shown before the API has answered.
  const chosen = choiceOf(request!, sheet, header);
  const meaning = chosen ? chosen.meaning : column.meaning;
  const choose = (choice: { meaning: Meaning | null; values?: Record<string, string> }) =>
    void check(withChoice(request!, { sheet, header, ...choice }));
  return (
    <>
      <MeaningSelect header={header} meaning={meaning} choose={(next) => choose({ meaning: next })} />
      {meaning && !column.meaning && !isWaiting && <small>{word('notYet')}</small>}
      {(column.meaning === 'since' || column.meaning === 'until') && <small>{fills.map(filledText).join(', ')}</small>}
      {meaning === column.meaning && values.length > 0 && (
        <ValueSelects
          key={meaning}
          column={column}
          chosen={chosen?.values ?? {}}
          choose={(next) => choose({ meaning, values: next })}
        />
      )}
    </>
  );
}

interface MeaningSelectProps {
  header: string;
  /** Null where it is not read. */
  meaning: Meaning | null;
  choose: (meaning: Meaning | null) => void;
}

/** A select for the meaning of a column. */
function MeaningSelect({ header, meaning, choose }: MeaningSelectProps) {
  return (
    <select
      aria-label={word('meaningOf', { header })}
      value={meaning ?? ''}
      onChange={({ currentTarget }) => choose((currentTarget.value as Meaning) || null)}
    >
      <option value="">{word('notRead')}</option>
      {Object.entries(MEANINGS).map(([group, meanings]) => (
        <optgroup key={group} label={word(`meanings.${group}`)}>
          {meanings.map((option) => (
            <option key={option} value={option}>
              {word(`meaning.${option}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
