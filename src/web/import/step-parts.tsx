import type { ComponentChildren } from 'preact';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { withAnswer } from './choices';
import type { ImportAnswer, Problem } from './import-api';
import type { Import } from './use-import';
import { word } from './words';

/** The problems with their line, column and possible meanings. */
export function ProblemTable({ importing }: { importing: Import }) {
  const { request, answer, check, isWaiting } = importing;
  if (!request || !answer || answer.problemCount === 0) return null;
  const { problems, problemCount } = answer;
  // A chosen mapping file already maps names to records.
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
              {answersTo(problem).map((meaning) => (
                <button
                  key={meaning.as}
                  type="button"
                  class="accept"
                  disabled={isWaiting}
                  onClick={() => void check(withAnswer(request, answer, problem, meaning))}
                >
                  {word('accept', { value: meaning.value, name: meaning.name })}
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
  const position = word('line', { sheet, line });
  return otherLines.length > 0 ? word('otherLines', { place: position, lines: otherLines.join(', ') }) : position;
}

/** The mapping as a file to use again. */
export function MappingLink({ answer: { mapping } }: { answer: ImportAnswer }) {
  if (!mapping) return null;
  return (
    <a href={`data:text/yaml;charset=utf-8,${encodeURIComponent(mapping)}`} download="mapping.yaml">
      {word('download')}
    </a>
  );
}

interface StepButtonsProps {
  /** The control that continues. Default: a button that submits the form of the step. */
  children?: ComponentChildren;
  isWaiting?: boolean;
  /** Returns to the previous step; absent at the first. */
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

/** The properties of a step. */
export interface StepProps {
  importing: Import;
  next: () => void;
  /** Returns to the previous step; absent at the first. */
  back?: (() => void) | undefined;
}
