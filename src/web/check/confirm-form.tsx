import { useState } from 'preact/hooks';
import { AskError, send } from '../data/ask';
import { askAgain } from '../data/use-answer';
import { fieldText, PARTIAL_DATE } from '../frame/form';
import { ConfirmTiesDocument, type ConfirmTiesMutation } from '../graphql/graphql';
import { text } from '../language/text';
import { newKey } from '../recording/draft';
import { useAttempt } from '../recording/use-attempt';

export type Change = NonNullable<ConfirmTiesMutation['recorded']['change']>;

interface ConfirmFormProps {
  ties: readonly string[];
  /** Whose answer it likely is. */
  askWhom: string;
  recorded: (change: Change) => void;
}

/** One source for several ties that are still true: the answer of an organisation. */
export function ConfirmForm({ ties, askWhom, recorded }: ConfirmFormProps) {
  const { failure, attempt } = useAttempt();
  const [key] = useState(newKey);
  const confirm = async (form: HTMLFormElement) => {
    const source = {
      title: fieldText(form, 'title'),
      url: fieldText(form, 'url') || null,
      asOf: fieldText(form, 'asOf'),
      kind: 'OWN',
      confidence: 'HIGH',
    } as const;
    const answer = await send(ConfirmTiesDocument, { ties: [...ties], evidence: [source], key });
    const { userErrors, change } = answer.recorded;
    if (userErrors[0] || !change) {
      throw new AskError('rejected', userErrors[0]?.message ?? text('explorer.duplicates.nothingNew'));
    }
    recorded(change);
    askAgain();
  };
  return (
    <section class="recording" aria-label={text('explorer.check.source', { count: ties.length })}>
      <h2>{text('explorer.check.source', { count: ties.length })}</h2>
      {failure && (
        <p class="error-text" role="alert">
          {failure}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(() => confirm(event.currentTarget));
        }}
      >
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
          <input
            id="check-day"
            name="asOf"
            required
            pattern={PARTIAL_DATE}
            defaultValue={new Date().toISOString().slice(0, 10)}
          />
        </div>
        <div class="buttons">
          <button class="main">{text('explorer.check.record', { count: ties.length })}</button>
        </div>
      </form>
    </section>
  );
}
