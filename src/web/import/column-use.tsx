import type { Column, ImportRequest } from './import-api';
import { MeaningSelect } from './meaning-select';
import { ValueSelects } from './value-selects';
import { filledText, word } from './words';

interface ColumnUseProps {
  column: Column;
  sheet: string;
  request: ImportRequest;
  change: (request: ImportRequest) => void;
}

/** What a column is read as, if at all. */
export function ColumnUse({ column, sheet, request, change }: ColumnUseProps) {
  const { header, personal, fills, values } = column;
  if (personal) {
    return (
      <>
        {word('personal')} <small>{word('personalWhy')}</small>
      </>
    );
  }
  if (request.mapping) return <>{fills.map(filledText).join(', ') || word('notRead')}</>;
  const isThis = (choice: { sheet: string; header: string }) => choice.sheet === sheet && choice.header === header;
  // What was just chosen is shown before the API has answered.
  const chosen = request.columns?.find(isThis);
  const meaning = chosen ? chosen.meaning : column.meaning;
  const choose = (choice: { meaning: string | null; values?: Record<string, string> }) =>
    change({
      ...request,
      columns: [...(request.columns ?? []).filter((other) => !isThis(other)), { sheet, header, ...choice }],
    });
  return (
    <>
      <MeaningSelect header={header} meaning={meaning} choose={(next) => choose({ meaning: next })} />
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
