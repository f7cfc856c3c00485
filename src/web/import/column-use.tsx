import type { Column } from './import-api';
import { MeaningSelect } from './meaning-select';
import type { Meaning } from './meanings';
import type { Import } from './use-import';
import { ValueSelects } from './value-selects';
import { filledText, word } from './words';

interface ColumnUseProps {
  importing: Import;
  /** The name of its sheet. */
  sheet: string;
  column: Column;
}

/** What a column is read as, if at all. */
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
  const choices = request?.columns ?? [];
  // What was just chosen is shown before the API has answered.
  const chosen = choices.find((choice) => choice.sheet === sheet && choice.header === header);
  const meaning = chosen ? chosen.meaning : column.meaning;
  const choose = (choice: { meaning: Meaning | null; values?: Record<string, string> }) => {
    // A meaning is that of one column of a sheet.
    const others = choices.filter(
      (other) => other !== chosen && (other.sheet !== sheet || !other.meaning || other.meaning !== choice.meaning),
    );
    void check({ ...request!, columns: [...others, { sheet, header, ...choice }] });
  };
  return (
    <>
      <MeaningSelect header={header} meaning={meaning} choose={(next) => choose({ meaning: next })} />
      {meaning && !column.meaning && !isWaiting && <small>{word('notYet')}</small>}
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
