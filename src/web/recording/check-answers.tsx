import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { nameOf } from '../search/choice';
import { chosenNodes, type Draft, type Mistakes } from './draft';
import { labelOf } from './field';
import type { Field, Form } from './form';
import { sendForm } from './send-form';

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
