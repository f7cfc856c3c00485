import { ColumnUse } from './column-use';
import { ProblemTable } from './problem-table';
import { Rows } from './rows';
import { StepButtons } from './step-buttons';
import type { StepProps } from './step-props';
import { word } from './words';

/** What each column is: proposed from its header, and changed by the reader. */
export function ColumnsStep({ importing, next, back }: StepProps) {
  const { request, answer } = importing;
  if (!request || !answer) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p>{word(request.mapping ? 'mapped' : 'proposed')}</p>
      {answer.sheets.map((sheet) => (
        <Rows
          key={sheet.name}
          class="wide-cells"
          caption={word('sheet', { name: sheet.name, rows: sheet.rows })}
          heads={[word('header'), word('samples'), word('meaning')]}
          rows={sheet.columns.map((column) => [
            column.header,
            !column.personal && column.samples.join('\u00A0· '),
            <ColumnUse importing={importing} sheet={sheet.name} column={column} />,
          ])}
        />
      ))}
      <ProblemTable answer={answer} />
      <StepButtons back={back} />
    </form>
  );
}
