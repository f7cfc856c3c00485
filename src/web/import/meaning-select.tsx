import { word } from './words';

/** What a column can be, by what it is about. */
const MEANINGS = {
  organisation: [
    ...['name', 'nameFr', 'otherNames', 'acronyms', 'id', 'kind', 'country', 'website', 'sector', 'founded'],
    'description',
  ],
  others: ['parent', 'parentId', 'network', 'funder', 'partner'],
  tie: ['from', 'tieType', 'to', 'since', 'until'],
};

interface MeaningSelectProps {
  header: string;
  /** null: it is not read. */
  meaning: string | null;
  choose: (meaning: string | null) => void;
}

/** What a column is. */
export function MeaningSelect({ header, meaning, choose }: MeaningSelectProps) {
  return (
    <select
      aria-label={word('meaningOf', { header })}
      value={meaning ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value || null)}
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
