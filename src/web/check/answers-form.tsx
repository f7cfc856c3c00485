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

/** The answer about a tie; 'unknown' is not recorded. */
export type TieAnswer = 'confirmed' | 'ended' | 'retracted' | 'unknown';

/** Answers by the id of their tie, and the input of the source by the name of its field. */
export type Answers = Readonly<Record<string, string>>;

export function isToRecord(answer: string | undefined): boolean {
  return answer === 'confirmed' || answer === 'ended' || answer === 'retracted';
}

interface AnswersFormProps {
  /** The ties that have an answer. */
  ties: readonly { id: string; sentence: string }[];
  answers: Answers;
  /** Called with the changed input, and with null where the answers are recorded or dropped. */
  change: (changes: Answers | null) => void;
  /** The name of the actor that likely answered. */
  contact: string;
  recorded: (change: Change) => void;
}

/** One source for the answers about several ties, all of which are recorded as one change. */
export function AnswersForm({ ties, answers, change, contact, recorded }: AnswersFormProps) {
  const { failure, attempt } = useAttempt();
  const [key] = useState(newKey);
  const answered = (value: TieAnswer) => ties.filter(({ id }) => answers[id] === value);
  const ended = answered('ended');
  const retracted = answered('retracted');
  const typed: Answers = {
    title: contact && text('explorer.check.answerOf', { name: contact }),
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
      publishedOn: valueOf('asOf'),
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
    const answer = await send(AnswerTiesDocument, { input, idempotencyKey: key });
    recorded(requireChange(answer.recorded));
    change(null);
    askAgain();
  };
  return (
    <section
      class="recording"
      id="check-source"
      tabIndex={-1}
      aria-label={text('explorer.check.source', { count: ties.length })}
    >
      <h2>{text('explorer.check.source', { count: ties.length })}</h2>
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
          <button class="main">{text('explorer.check.record', { count: ties.length })}</button>
          <button type="button" class="link" onClick={() => change(null)}>
            {text('explorer.recording.drop')}
          </button>
        </div>
      </form>
    </section>
  );
}
