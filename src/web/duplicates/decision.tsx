import { useState } from 'preact/hooks';
import { send } from '../data/ask';
import { fieldText } from '../frame/form';
import {
  type DuplicatesQuery,
  KeepTwinsApartDocument,
  MergeTwinsDocument,
  type MergeTwinsMutation,
} from '../graphql/graphql';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { newKey } from '../recording/draft';
import { requireChange } from '../recording/require-change';
import { useAttempt } from '../recording/use-attempt';

export type Change = NonNullable<MergeTwinsMutation['recorded']['change']>;

/** The choice that the two are not the same. */
const APART = 'apart';

/** The choice: the id of the organisation that stays, or APART. */
interface Verdict {
  keep: string;
  reason: string;
}

export interface DecisionProps {
  pair: Pair;
  /** Called with the ids of the absorbed and the remaining organisation after a merge. */
  recorded: (change: Change, absorbed?: string, keep?: string) => void;
  later: () => void;
}

/** Asks whether two organisations are one; the API checks the answer before it is recorded. */
export function Decision({ pair, recorded, later }: DecisionProps) {
  const { actor, other } = pair;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [summary, setSummary] = useState<string | null>(null);
  const { failure, attempt } = useAttempt();
  const [key] = useState(newKey);
  const decide = async (decided: Verdict, dryRun: boolean) => {
    const change = requireChange(await sendVerdict(pair, decided, dryRun, dryRun ? null : key));
    if (dryRun) setSummary(change.summary);
    else if (decided.keep === APART) recorded(change);
    else recorded(change, otherOf(pair, decided.keep), decided.keep);
  };
  return (
    <section class="recording" aria-label={text('explorer.duplicates.question')}>
      <ErrorText text={failure} />
      {verdict && summary ? (
        <>
          <p role="status">
            {text('explorer.recording.willSay')} <b>{summary}</b>
          </p>
          <div class="buttons">
            <button type="button" class="main" onClick={() => void attempt(() => decide(verdict, false))}>
              {text('explorer.recording.record')}
            </button>
            <button type="button" class="link" onClick={() => setSummary(null)}>
              {text('explorer.recording.back')}
            </button>
          </div>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const decided = { keep: fieldText(form, 'keep'), reason: fieldText(form, 'reason') };
            setVerdict(decided);
            void attempt(() => decide(decided, true));
          }}
        >
          <fieldset>
            <legend>
              <h2>{text('explorer.duplicates.question')}</h2>
            </legend>
            {[actor, other].map(({ id, name }) => (
              <label key={id} class="option">
                <input type="radio" name="keep" value={id} required defaultChecked={verdict?.keep === id} />{' '}
                {text('explorer.duplicates.keep', { name, id })}
              </label>
            ))}
            <label class="option">
              <input type="radio" name="keep" value={APART} required defaultChecked={verdict?.keep === APART} />{' '}
              {text('explorer.duplicates.apart')}
            </label>
          </fieldset>
          <div class="field">
            <label for="reason">{text('explorer.common.why')}</label>
            <span class="note" id="reason-hint">
              {text('explorer.recording.noPersonHint')}
            </span>
            <textarea
              id="reason"
              name="reason"
              aria-describedby="reason-hint"
              required
              maxLength={300}
              defaultValue={verdict?.reason}
            />
          </div>
          <div class="buttons">
            <button class="main">{text('explorer.recording.continue')}</button>
            <button type="button" class="link" onClick={later}>
              {text('explorer.duplicates.later')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

async function sendVerdict(
  pair: Pair,
  { keep, reason }: Verdict,
  dryRun: boolean,
  idempotencyKey: string | null,
): Promise<MergeTwinsMutation['recorded']> {
  const options = { reason, dryRun, idempotencyKey };
  if (keep === APART) {
    return (await send(KeepTwinsApartDocument, { actors: [pair.actor.id, pair.other.id], ...options })).recorded;
  }
  return (await send(MergeTwinsDocument, { keep, absorb: otherOf(pair, keep), ...options })).recorded;
}

const otherOf = ({ actor, other }: Pair, id: string): string => (id === actor.id ? other.id : actor.id);

export type Pair = NonNullable<DuplicatesQuery['mergeCandidates']>[number];
export type Twin = Pair['actor'];

/** Returns the key of a pair in the address, independent of its order. */
export function pairKey({ actor, other }: Pair): string {
  return [actor.id, other.id].sort().join('+');
}
