import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useToken } from '../data/sign-in';
import { askAgain } from '../data/signals';
import { useViewer } from '../data/use-viewer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { AnswerHeading } from '../parts/states';
import { valueOf } from '../recording/draft';
import { FieldInput } from '../recording/field';
import type { Draft, Field } from '../recording/form';
import { RecordedChange } from '../recording/recorded-change';
import { useFocusOn } from '../recording/use-focus-on';
import { CheckStep } from './check-step';
import { ColumnUse } from './column-use';
import { FileStep } from './file-step';
import type { ImportRequest } from './import-api';
import { MappingLink, ProblemTable, StepButtons, type StepProps } from './step-parts';
import { type Import, useImport } from './use-import';
import { word, writtenText } from './words';

const SOURCE: readonly Field[] = [
  { path: 'title', label: 'evidence.title', kind: 'text' },
  { path: 'url', label: 'evidence.url', kind: 'address' },
  { path: 'publisher', kind: 'text' },
  { path: 'published', label: 'evidence.asOf', kind: 'date' },
];

const DATES: Field = {
  path: 'dates',
  kind: 'radio',
  options: ['none', 'day-first', 'month-first'],
  optionTexts: 'explorer.import.dates',
};

/** The meanings of columns of dates. */
const DATED = ['founded', 'since', 'until'];

/** The source of the sheet. Asks for the order of dates where a column contains some. */
function SourceStep({ importing: { request, answer, check, isWaiting }, next, back }: StepProps) {
  const [draft, setDraft] = useState<Draft>({
    title: request?.sheets[0]?.name,
    ...request?.source,
    dates: request?.dates ?? 'none',
  });
  const hasDates = answer?.sheets.some(({ columns }) => columns.some(({ meaning }) => DATED.includes(meaning ?? '')));
  const save = async () => {
    const source: Record<string, string> = {};
    for (const field of SOURCE) {
      const value = valueOf(draft, field);
      if (value) source[field.path] = value;
    }
    const dates = valueOf(draft, DATES);
    const order = dates === 'none' ? undefined : (dates as ImportRequest['dates']);
    if (await check({ ...request!, source, dates: order })) next();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {[...SOURCE, ...(hasDates ? [DATES] : [])].map((field) => (
        <FieldInput
          key={field.path}
          field={field}
          draft={draft}
          change={(changes) => setDraft({ ...draft, ...changes })}
        />
      ))}
      <StepButtons isWaiting={isWaiting} back={back} />
    </form>
  );
}

const STEPS = ['file', 'columns', 'source', 'check'];
/** A mapping file names the source itself. */
const STEPS_WITH_MAPPING = STEPS.filter((step) => step !== 'source');

/** The columns and the source of a sheet that a member filled in are known. */
const STEPS_OF_MEMBER = STEPS.filter((step) => step === 'file' || step === 'check');

function stepsOf({ request, answer }: Import): readonly string[] {
  if (answer?.memberSheet) return STEPS_OF_MEMBER;
  return request?.mapping ? STEPS_WITH_MAPPING : STEPS;
}

const COMPONENTS: Record<string, ComponentType<StepProps>> = {
  file: FileStep,
  columns: ColumnsStep,
  source: SourceStep,
  check: CheckStep,
};

/** Imports a sheet of organisations and ties in steps, and writes only after the last one. */
export function ImportPage() {
  const page = usePage();
  const token = useToken();
  const role = useViewer()?.role;
  const mayImport = role === 'ADMIN' || role === 'COORDINATOR';
  const importing = useImport();
  const { request, answer, change, failure, isWaiting, check, reset } = importing;
  const steps = stepsOf(importing);
  const step = page.parameter('step');
  // Only the answer to the first step shows that a member filled in the sheet.
  const requestedIndex = step && !steps.includes(step) ? steps.length - 1 : steps.indexOf(step);
  const index = answer ? Math.max(0, requestedIndex) : 0;
  const name = steps[index]!;
  const frame = useFocusOn(`${name} ${String(change?.id)}`);
  const goTo = (target: number) =>
    page.go(page.with({ step: target > 0 ? steps[target] : undefined }), { keepFocus: true });
  usePageInfo({ title: word('title') });
  const Step = COMPONENTS[name]!;
  return (
    <>
      <AnswerHeading heading={headingOf(importing)} lead={word('lead')} />
      {token && role && !mayImport && <p role="status">{word('notYours', { role })}</p>}
      {token && mayImport && (
        <section class="recording import" ref={frame} tabIndex={-1} aria-label={word('title')}>
          {failure && (
            <p class="error-text" role="alert">
              {failure}{' '}
              {request && (
                <button type="button" class="link" onClick={() => void check(request)}>
                  {text('explorer.state.retry')}
                </button>
              )}
            </p>
          )}
          {role === 'COORDINATOR' && <p class="note">{word('forCoordinators')}</p>}
          <p class="note" role="status">
            {isWaiting && word('waiting')}
          </p>
          {change && answer ? (
            <div class="done" role="status">
              <RecordedChange change={change} undone={askAgain} />
              <ul>
                <li>
                  <MappingLink answer={answer} />
                </li>
                <li>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      reset();
                      goTo(0);
                    }}
                  >
                    {word('another')}
                  </button>
                </li>
              </ul>
            </div>
          ) : (
            <>
              <p class="note">{text('explorer.recording.step', { step: index + 1, steps: steps.length })}</p>
              <h2>{word(`question.${name}`)}</h2>
              <Step
                importing={importing}
                next={() => goTo(index + 1)}
                back={index > 0 ? () => goTo(index - 1) : undefined}
              />
            </>
          )}
        </section>
      )}
      {!token && <p role="status">{word('signIn')}</p>}
    </>
  );
}

/** Returns a sentence on what is known of the sheet so far. */
function headingOf(importing: Import): string {
  const { request, answer, change } = importing;
  if (!request || !answer || change) return word('title');
  const file = request.sheets[0]!.name;
  if (answer.problemCount > 0) return word('problems', { count: answer.problemCount, file });
  return word('found', { what: writtenText(importing) || 'none', file });
}

/** The meaning of each column, proposed from its header and changed by the viewer. */
function ColumnsStep({ importing, next, back }: StepProps) {
  const { request, answer } = importing;
  if (!request || !answer) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <p>
        {word(request.mapping ? 'mapped' : 'proposed')}{' '}
        {request.mapping && (
          <button type="button" class="link" onClick={() => void importing.check({ ...request, mapping: undefined })}>
            {word('withoutMapping')}
          </button>
        )}
      </p>
      {answer.sheets.map((sheet) => (
        <DataTable
          key={sheet.name}
          class="wide-cells"
          caption={word('sheet', { name: sheet.name, rows: sheet.rows })}
          isCaptionShown
          rows={sheet.columns}
          columns={[
            { heading: word('header'), cell: ({ header }) => header },
            { heading: word('samples'), cell: ({ personal, samples }) => !personal && samples.join('\u00A0· ') },
            {
              heading: word('meaning'),
              cell: (column) => <ColumnUse importing={importing} sheet={sheet.name} column={column} />,
            },
          ]}
        />
      ))}
      <ProblemTable importing={importing} />
      <StepButtons back={back} />
    </form>
  );
}
