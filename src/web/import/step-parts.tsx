import type { ComponentChildren } from 'preact';
import { text } from '../language/text';
import type { ImportAnswer } from './import-api';
import type { Import } from './use-import';
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

interface RowsProps {
  class?: string;
  caption: string;
  heads: readonly string[];
  /** The cells of each row, in the order of the heads; the first names the row. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table, which becomes labelled lines on a phone. */
export function Rows({ class: name = '', caption, heads, rows }: RowsProps) {
  return (
    <table class={`rows ${name}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={at} data-label={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the sheet was read, as a file to use again. */
export function MappingLink({ answer: { mapping } }: { answer: ImportAnswer }) {
  if (!mapping) return null;
  return (
    <a href={`data:text/yaml;charset=utf-8,${encodeURIComponent(mapping)}`} download="mapping.yaml">
      {word('download')}
    </a>
  );
}

interface StepButtonsProps {
  /** What goes on: by default, a button that submits the form of the step. */
  children?: ComponentChildren;
  isWaiting?: boolean;
  /** Goes to the step before; absent at the first. */
  back?: (() => void) | undefined;
}

/** The buttons below a step. */
export function StepButtons({ children, isWaiting, back }: StepButtonsProps) {
  return (
    <div class="buttons">
      {children ?? (
        <button class="main" disabled={isWaiting}>
          {text('explorer.recording.continue')}
        </button>
      )}
      {back && (
        <button type="button" class="link" onClick={back}>
          {text('explorer.recording.back')}
        </button>
      )}
    </div>
  );
}

/** What a step shows, and how it goes on to the next. */
export interface StepProps {
  importing: Import;
  next: () => void;
  /** Goes to the step before; absent at the first. */
  back?: (() => void) | undefined;
}
