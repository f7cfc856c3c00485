import { type Meaning, MEANINGS } from './meanings';
import { word } from './words';

interface MeaningSelectProps {
  header: string;
  /** null: it is not read. */
  meaning: Meaning | null;
  choose: (meaning: Meaning | null) => void;
}

/** What a column is. */
export function MeaningSelect({ header, meaning, choose }: MeaningSelectProps) {
  return (
    <select
      aria-label={word('meaningOf', { header })}
      value={meaning ?? ''}
      onChange={({ currentTarget }) => choose((currentTarget.value as Meaning) || null)}
    >
      <option value="">{word('notRead')}</option>
      {Object.entries(MEANINGS).map(([group, meanings]) => (
        <optgroup key={group} label={word(`meanings.${group}`)}>
          {meanings.map((one) => (
            <option key={one} value={one}>
              {word(`meaning.${one}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
