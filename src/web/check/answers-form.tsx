import { useState } from 'preact/hooks';
import { send } from '../data/ask';
import { askAgain } from '../data/signals';
import { PARTIAL_DATE } from '../frame/form';
import { AnswerTiesDocument, type AnswerTiesMutation } from '../graphql/graphql';
import { today } from '../language/format';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { newKey } from '../recording/draft';
import { requireChange } from '../recording/require-change';
import { TextInput } from '../recording/text-input';
import { useAttempt } from '../recording/use-attempt';

export type Change = NonNullable<AnswerTiesMutation['recorded']['change']>;

/** What was answered about a tie; of 'unknown' nothing is recorded. */
export type TieAnswer = 'confirmed' | 'ended' | 'retracted' | 'unknown';

/** What was answered about ties, by their ids, and what was typed of the source, by the names of the fields. */
export type Answers = Readonly<Record<string, string>>;

export function isToRecord(answer: string | undefined): boolean {
  return answer === 'confirmed' || answer === 'ended' || answer === 'retracted';
}

interface AnswersFormProps {
  /** The ties that were answered. */
  given: readonly { id: string; sentence: string }[];
  answers: Answers;
  /** Called with what is typed, and with null where the answers are recorded or dropped. */
  change: (changes: Answers | null) => void;
  /** Whose answer it likely is. */
  askWhom: string;
  recorded: (change: Change) => void;
}

/** One source for what was answered about several ties, which is recorded as one change: the answer of an organisation. */
export function AnswersForm({ given, answers, change, askWhom, recorded }: AnswersFormProps) {
  const { failure, attempt } = useAttempt();
  const [key] = useState(newKey);
  const answered = (wanted: TieAnswer) => given.filter(({ id }) => answers[id] === wanted);
  const ended = answered('ended');
  const retracted = answered('retracted');
  const typed: Answers = {
    title: askWhom && text('explorer.check.answerOf', { name: askWhom }),
    asOf: today(),
    ...answers,
  };
  const valueOf = (name: string) => (typed[name] ?? '').trim();
  const field = (name: string) => ({ name, value: typed[name] ?? '', change });
  const record = async () => {
    const source = {
      title: valueOf('title'),
      url: valueOf('url') || null,
      asOf: valueOf('asOf'),
      published: valueOf('asOf'),
      kind: 'OWN',
      confidence: 'HIGH',
    } as const;
    const input = {
      confirmed: answered('confirmed').map(({ id }) => id),
      ended: ended.map(({ id }) => ({ tie: id, until: valueOf(`until-${id}`) })),
      retracted: retracted.map(({ id }) => id),
      reason: retracted.length > 0 ? valueOf('reason') : null,
      evidence: [source],
    };
    const answer = await send(AnswerTiesDocument, { input, key });
    recorded(requireChange(answer.recorded));
    change(null);
    askAgain();
  };
  return (
    <section
      class="recording"
      id="check-source"
      tabIndex={-1}
      aria-label={text('explorer.check.source', { count: given.length })}
    >
      <h2>{text('explorer.check.source', { count: given.length })}</h2>
      <ErrorText text={failure} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(record);
        }}
      >
        {ended.map(({ id, sentence }) => (
          <TextInput
            key={id}
            label={text('explorer.check.until', { sentence })}
            {...field(`until-${id}`)}
            required
            pattern={PARTIAL_DATE}
            placeholder="2025"
          />
        ))}
        {retracted.length > 0 && (
          <TextInput
            label={text('explorer.check.reason', { count: retracted.length })}
            {...field('reason')}
            required
            isFree
          />
        )}
        <TextInput label={text('explorer.check.sourceTitle')} {...field('title')} required isFree />
        <TextInput label={text('explorer.check.sourceAddress')} {...field('url')} inputMode="url" />
        <TextInput label={text('explorer.check.sourceDay')} {...field('asOf')} required pattern={PARTIAL_DATE} />
        <div class="buttons">
          <button class="main">{text('explorer.check.record', { count: given.length })}</button>
          <button type="button" class="link" onClick={() => change(null)}>
            {text('explorer.recording.drop')}
          </button>
        </div>
      </form>
    </section>
  );
}
