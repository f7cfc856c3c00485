import { useState } from 'preact/hooks';
import { send } from '../data/ask';
import { askAgain } from '../data/signals';
import { fieldText, PARTIAL_DATE } from '../frame/form';
import { AnswerTiesDocument, type AnswerTiesMutation } from '../graphql/graphql';
import { today } from '../language/format';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { newKey } from '../recording/draft';
import { requireChange } from '../recording/require-change';
import { useAttempt } from '../recording/use-attempt';

export type Change = NonNullable<AnswerTiesMutation['recorded']['change']>;

/** What was answered about a tie; of 'unknown' nothing is recorded. */
export type TieAnswer = 'confirmed' | 'ended' | 'retracted' | 'unknown';

interface Given {
  answer: TieAnswer;
  tie: { id: string; sentence: string };
}

export function isToRecord(answer: TieAnswer | undefined): boolean {
  return answer !== undefined && answer !== 'unknown';
}

interface AnswersFormProps {
  given: readonly Given[];
  /** Whose answer it likely is. */
  askWhom: string;
  recorded: (change: Change) => void;
  drop: () => void;
}

/** One source for what was answered about several ties, which is recorded as one change: the answer of an organisation. */
export function AnswersForm({ given, askWhom, recorded, drop }: AnswersFormProps) {
  const { failure, attempt } = useAttempt();
  const [key] = useState(newKey);
  const answered = (wanted: TieAnswer) => given.flatMap(({ answer, tie }) => (answer === wanted ? [tie] : []));
  const ended = answered('ended');
  const retracted = answered('retracted');
  const record = async (form: HTMLFormElement) => {
    const source = {
      title: fieldText(form, 'title'),
      url: fieldText(form, 'url') || null,
      asOf: fieldText(form, 'asOf'),
      kind: 'OWN',
      confidence: 'HIGH',
    } as const;
    const input = {
      confirmed: answered('confirmed').map(({ id }) => id),
      ended: ended.map(({ id }) => ({ tie: id, until: fieldText(form, `until-${id}`) })),
      retracted: retracted.map(({ id }) => id),
      reason: retracted.length > 0 ? fieldText(form, 'reason') : null,
      evidence: [source],
    };
    const answer = await send(AnswerTiesDocument, { input, key });
    recorded(requireChange(answer.recorded));
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
          void attempt(() => record(event.currentTarget));
        }}
      >
        {ended.map(({ id, sentence }) => (
          <div class="field" key={id}>
            <label for={`check-until-${id}`}>{text('explorer.check.until', { sentence })}</label>
            <input id={`check-until-${id}`} name={`until-${id}`} required pattern={PARTIAL_DATE} placeholder="2025" />
          </div>
        ))}
        {retracted.length > 0 && (
          <div class="field">
            <label for="check-reason">{text('explorer.check.reason')}</label>
            <input id="check-reason" name="reason" required maxLength={300} />
          </div>
        )}
        <div class="field">
          <label for="check-title">{text('explorer.check.sourceTitle')}</label>
          <span class="note" id="check-title-hint">
            {text('explorer.recording.noPersonHint')}
          </span>
          <input
            id="check-title"
            name="title"
            required
            maxLength={300}
            aria-describedby="check-title-hint"
            defaultValue={askWhom && text('explorer.check.answerOf', { name: askWhom })}
          />
        </div>
        <div class="field">
          <label for="check-url">{text('explorer.check.sourceAddress')}</label>
          <input id="check-url" name="url" inputMode="url" />
        </div>
        <div class="field">
          <label for="check-day">{text('explorer.check.sourceDay')}</label>
          <input id="check-day" name="asOf" required pattern={PARTIAL_DATE} defaultValue={today()} />
        </div>
        <div class="buttons">
          <button class="main">{text('explorer.check.record', { count: given.length })}</button>
          <button type="button" class="link" onClick={drop}>
            {text('explorer.recording.drop')}
          </button>
        </div>
      </form>
    </section>
  );
}
