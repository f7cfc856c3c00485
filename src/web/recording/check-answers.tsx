import { useEffect, useState } from 'preact/hooks';
import { AskError, send } from '../data/ask';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { nameOf } from '../search/choice';
import { chosenNodes, type Draft, fieldAt, inputOf, type Mistakes, valueOf } from './draft';
import { labelOf } from './field';
import type { Field, Form, Recorded } from './form';

interface CheckAnswersProps {
  form: Form;
  draft: Draft;
  goTo: (step: number) => void;
  /** Called with what is wrong, if anything. */
  found: (mistakes: Mistakes) => void;
  failed: (error: Error) => void;
  record: () => void;
}

/** All answers, and what will be said of them: the API answers as if they were recorded. */
export function CheckAnswers({ form, draft, goTo, found, failed, record }: CheckAnswersProps) {
  const [summary, setSummary] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    sendForm(form, draft, true).then(({ recorded, mistakes }) => {
      found(mistakes);
      setSummary(recorded?.change?.summary ?? null);
    }, failed);
  }, []);
  return (
    <>
      <h2>{text('explorer.recording.check')}</h2>
      <dl class="answers">
        {form.steps.flatMap(({ fields }, step) =>
          fields.map((field) => (
            <div key={field.path}>
              <dt>{labelOf(field)}</dt>
              <dd>
                {shownValue(field, draft)}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={text('explorer.recording.changeOf', { what: labelOf(field) })}
                  onClick={() => goTo(step)}
                >
                  {text('explorer.recording.change')}
                </button>
              </dd>
            </div>
          )),
        )}
      </dl>
      {summary && (
        <>
          <p>
            {text('explorer.recording.willSay')} <b>{summary}</b>
          </p>
          <div class="buttons">
            <button
              type="button"
              class="main"
              disabled={isSending}
              onClick={() => {
                setSending(true);
                record();
              }}
            >
              {text('explorer.recording.record')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function shownValue({ path, kind, optionText }: Field, draft: Draft) {
  const value = draft[path];
  if (!value || (typeof value !== 'string' && chosenNodes(value).length === 0))
    return <span class="soft">{text('explorer.recording.notAnswered')}</span>;
  if (typeof value !== 'string') return formatList(chosenNodes(value).map(nameOf));
  if (optionText) return optionText(value);
  return kind === 'date' && /^\d{4}(-\d\d){0,2}$/.test(value) ? formatDate(value) : value;
}

export interface Sent {
  recorded: Recorded | null;
  mistakes: Mistakes;
}

/** Sends the answers of a form, to be checked or to be recorded. Throws AskError where the API cannot answer. */
export async function sendForm(form: Form, draft: Draft, dryRun: boolean): Promise<Sent> {
  const fields = form.steps.flatMap((step) => step.fields);
  try {
    const key = dryRun ? null : (draft.key as string);
    const { recorded } = await send(form.document, { input: inputOf(form, draft), dryRun, key });
    const mistakes: Mistakes = {};
    for (const { path, message } of recorded.userErrors) mistakes[fieldAt(fields, path)] ??= message;
    return { recorded, mistakes };
  } catch (error) {
    // Of a value that is no date or address, the place is in the error itself.
    if (!(error instanceof AskError) || !error.details.argument) throw error;
    return { recorded: null, mistakes: { [fieldAt(fields, error.details.argument)]: error.message } };
  }
}

/** What is wrong in some fields; those that follow are not answered yet. */
export async function mistakesIn(form: Form, draft: Draft, fields: readonly Field[]): Promise<Mistakes> {
  const missing = fields.filter((field) => field.isRequired && field.kind !== 'text' && !valueOf(draft, field));
  if (missing.length > 0) {
    return Object.fromEntries(
      missing.map(({ path, kind }) => [
        path,
        text(kind === 'node' || kind === 'nodes' ? 'explorer.recording.missingNode' : 'explorer.recording.missing'),
      ]),
    );
  }
  const { mistakes } = await sendForm(form, draft, true);
  return Object.fromEntries(Object.entries(mistakes).filter(([path]) => fields.some((field) => field.path === path)));
}
