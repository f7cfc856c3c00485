import type { ComponentType } from 'preact';
import { useToken } from '../data/sign-in';
import { askAgain } from '../data/use-answer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { RecordedChange } from '../recording/recorded-change';
import { useFocusOn } from '../recording/use-focus-on';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { FileStep } from './file-step';
import { MappingLink } from './mapping-link';
import { SourceStep } from './source-step';
import type { StepProps } from './step-props';
import { type Import, useImport } from './use-import';
import { word, writtenText } from './words';

const STEPS = ['file', 'columns', 'source', 'check'];
/** A mapping file names the source itself. */
const STEPS_WITH_MAPPING = STEPS.filter((step) => step !== 'source');

const COMPONENTS: Record<string, ComponentType<StepProps>> = {
  file: FileStep,
  columns: ColumnsStep,
  source: SourceStep,
  check: CheckStep,
};

/** Imports a sheet of organisations and ties: one question a page, and nothing is written until all that it changes was shown. */
export function ImportPage() {
  const page = usePage();
  const token = useToken();
  const importing = useImport();
  const { request, answer, change, failure, isWaiting, check, reset } = importing;
  const steps = request?.mapping ? STEPS_WITH_MAPPING : STEPS;
  const index = answer ? Math.max(0, steps.indexOf(page.parameter('step'))) : 0;
  const name = steps[index]!;
  const frame = useFocusOn(`${name} ${String(change?.id)}`);
  const goTo = (at: number) => page.go(page.with({ step: at > 0 ? steps[at] : undefined }), { keepFocus: true });
  usePageInfo({ title: word('title') });
  const Step = COMPONENTS[name]!;
  return (
    <>
      <AnswerHeading heading={headingOf(importing)} lead={word('lead')} />
      {token ? (
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
      ) : (
        <p role="status">{word('signIn')}</p>
      )}
    </>
  );
}

/** What is known of the sheet so far, as a sentence. */
function headingOf(importing: Import): string {
  const { request, answer, change } = importing;
  if (!request || !answer || change) return word('title');
  const file = request.sheets[0]!.name;
  if (answer.problemCount > 0) return word('problems', { count: answer.problemCount, file });
  return word('found', { what: writtenText(importing) || 'none', file });
}
