import type { ComponentChildren } from 'preact';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { withAnswer } from './choices';
import type { ImportAnswer, Problem } from './import-api';
import type { Import } from './use-import';
import { word } from './words';

/** What is wrong, each at its line and column, with what a value may stand for. */
export function ProblemTable({ importing }: { importing: Import }) {
  const { request, answer, check, isWaiting } = importing;
  if (!request || !answer || answer.problemCount === 0) return null;
  const { problems, problemCount } = answer;
  // A mapping that was chosen says itself what names stand for.
  const answersTo = (problem: Problem) => (request.mapping ? [] : problem.answers);
  return (
    <DataTable
      caption={word('problemsShown', { count: problemCount, shown: problems.length })}
      isCaptionShown
      rows={problems}
      columns={[
        { heading: word('where'), cell: placeOf },
        { heading: word('header'), cell: ({ column }) => column },
        {
          heading: word('problem'),
          cell: (problem) => (
            <>
              {problem.message}
              {answersTo(problem).map((one) => (
                <button
                  key={one.as}
                  type="button"
                  class="accept"
                  disabled={isWaiting}
                  onClick={() => void check(withAnswer(request, answer, problem, one))}
                >
                  {word('accept', { value: one.value, name: one.name })}
                </button>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}

function placeOf({ sheet, line, otherLines }: Problem): string {
  if (!line) return sheet;
  const place = word('line', { sheet, line });
  return otherLines.length > 0 ? word('otherLines', { place, lines: otherLines.join(', ') }) : place;
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
