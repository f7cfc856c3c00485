import { useEffect, useState } from 'preact/hooks';
import { AskError, send } from '../data/ask';
import { Link, pathOfNode } from '../frame/link';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { nameOf } from '../search/choice';
import { argumentsOf, chosenNodes, fieldAt, type Mistakes, valueOf } from './draft';
import { labelOf } from './field';
import { type Draft, type Field, type Form, optionTextOf, type Recorded } from './form';

interface CheckAnswersProps {
  answers: Answers;
  goTo: (step: number) => void;
  /** Called with the mistakes, which may be none. */
  onMistakes: (mistakes: Mistakes) => void;
  /** Runs the check, and shows why it failed where it does. */
  attempt: (work: () => Promise<void>) => Promise<void>;
  record: () => void;
}

/** All answers, with the summary that the API returns from a dry run. */
export function CheckAnswers({ answers, goTo, onMistakes, attempt, record }: CheckAnswersProps) {
  const { form, draft } = answers;
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const summary = recorded?.change?.summary;
  const [isChecking, setChecking] = useState(true);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const check = async () => {
      const { recorded, mistakes } = await sendForm(answers, true);
      onMistakes(mistakes);
      setRecorded(recorded);
    };
    void attempt(check).then(() => setChecking(false));
  }, []);
  return (
    <>
      <h2>{text('explorer.recording.check')}</h2>
      <dl class="answers" aria-busy={isChecking}>
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
      {/* The record that exists already. */}
      {!summary && recorded?.record && (
        <p>
          <Link to={pathOfNode(recorded.record)}>{text('explorer.details.page')}</Link>
        </p>
      )}
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

function shownValue(field: Field, draft: Draft) {
  const { path, kind, options } = field;
  const value = draft[path];
  if (!value || (typeof value !== 'string' && chosenNodes(value).length === 0))
    return <span class="soft">{text('explorer.recording.notAnswered')}</span>;
  if (typeof value !== 'string') return formatList(chosenNodes(value).map(nameOf));
  if (options) return optionTextOf(field, value);
  return kind === 'date' ? formatDate(value) : value;
}

/** The answers of a form so far, and the id of its record; '' where it is new. */
export interface Answers {
  form: Form;
  draft: Draft;
  about: string;
}

interface Sent {
  recorded: Recorded | null;
  mistakes: Mistakes;
}

/** Sends answers to be checked or recorded. Throws AskError where the API cannot answer. */
export async function sendForm({ form, draft, about }: Answers, dryRun: boolean): Promise<Sent> {
  const fields = form.steps.flatMap((step) => step.fields);
  try {
    const idempotencyKey = dryRun ? null : (draft.key as string);
    const { recorded } = await send(form.document, { ...argumentsOf(form, draft, about), dryRun, idempotencyKey });
    const mistakes: Mistakes = {};
    for (const { path, message } of recorded.userErrors) {
      const fieldPath = fieldAt(fields, path);
      mistakes[fieldPath] ??= mistakeText(draft[fieldPath], path, message);
    }
    return { recorded, mistakes };
  } catch (error) {
    // For an invalid date or address, the error has the path, with a message for programmers.
    if (!(error instanceof AskError) || !error.details.argument) throw error;
    const fieldPath = fieldAt(fields, error.details.argument);
    const field = fields.find(({ path }) => path === fieldPath);
    return { recorded: null, mistakes: { [fieldPath]: invalidText(field, draft[fieldPath]) } };
  }
}

/** Returns a mistake, with the name of its node where the value is a list. */
function mistakeText(value: Draft[string], path: readonly (string | number)[], message: string): string {
  const [, , index = ''] = path;
  const item = Array.isArray(value) ? chosenNodes(value)[Number(index)] : undefined;
  return item ? `${nameOf(item)}: ${message}` : message;
}

function invalidText(field: Field | undefined, value?: Draft[string]): string {
  const { kind } = field ?? {};
  const isTyped = kind === 'date' || kind === 'address' || kind === 'number';
  // An invalid date in the right form is a day that does not exist.
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return text(`explorer.recording.invalid.${isTyped ? kind : 'other'}`, { isDay: String(isDay) });
}

function missingText(field: Field): string {
  const { kind, among } = field;
  if (kind === 'date') return invalidText(field);
  const isSearched = kind === 'node' || (kind === 'nodes' && !among);
  return text(`explorer.recording.${isSearched ? 'missingNode' : 'missing'}`);
}

/** Returns the mistakes of some fields; later ones have no answers yet. */
export async function mistakesIn(answers: Answers, fields: readonly Field[]): Promise<Mistakes> {
  const missing = fields.filter(({ path, isRequired, kind }) => {
    return isRequired && kind !== 'text' && !valueOf(answers.draft, { path });
  });
  if (missing.length > 0) {
    return Object.fromEntries(missing.map((field) => [field.path, missingText(field)]));
  }
  const { mistakes } = await sendForm(answers, true);
  return Object.fromEntries(Object.entries(mistakes).filter(([path]) => fields.some((field) => field.path === path)));
}
