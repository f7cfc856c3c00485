import type { ImportAnswer } from './import-api';
import { Rows } from './rows';
import { word } from './words';

/** What is wrong, each at its line and column. */
export function ProblemTable({ answer: { problems, problemCount } }: { answer: ImportAnswer }) {
  if (problemCount === 0) return null;
  return (
    <Rows
      caption={word('problemsShown', { count: problemCount, shown: problems.length })}
      heads={[word('where'), word('header'), word('problem')]}
      rows={problems.map(({ sheet, line, column, message }) => [
        line ? word('line', { sheet, line }) : sheet,
        column,
        message,
      ])}
    />
  );
}
