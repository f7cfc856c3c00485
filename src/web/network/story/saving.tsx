import { useEffect, useState } from 'preact/hooks';
import { formatPictureView, type PictureView } from '../../../graph/picture/picture-view';
import { AskError, send } from '../../data/ask';
import { useAnswer } from '../../data/use-answer';
import { type AsOf, takeFocus, useAsOf, usePage } from '../../frame/location';
import { Link } from '../../frame/link';
import {
  PictureBaseDocument,
  SavedPictureDocument,
  SavePictureDocument,
  type SavePictureMutation,
  type Visibility,
} from '../../graphql/graphql';
import { formatSigner } from '../../language/format';
import { text } from '../../language/text';
import { ErrorText } from '../../parts/states';
import { undoChange } from '../../recording/undo-change';
import { useAttempt } from '../../recording/use-attempt';
import type { Drawing } from '../drawing/drawing';
import { askSources } from '../export/ask-sources';
import { StepFields, type StepDraft } from './step-fields';

type Saved = SavePictureMutation['savePicture'];

interface Draft {
  nameEn: string;
  nameFr: string;
  visibility: Visibility;
  steps: StepDraft[];
}

const EMPTY: Draft = { nameEn: '', nameFr: '', visibility: 'NETWORK', steps: [] };
const READERS: readonly Visibility[] = ['CONFIDENTIAL', 'NETWORK', 'PUBLIC'];

interface SavingProps {
  view: PictureView;
  drawing: Drawing;
  /** The ids of the nodes and lines that a new step highlights. */
  bright: readonly string[];
  onSaved: (id: string) => void;
}

/** A form that saves a picture with a name and, for a story, its steps in both languages. */
export function Saving({ view, drawing, bright, onSaved }: SavingProps) {
  const id = usePage().parameter('picture') || null;
  const asOf = useAsOf();
  const loaded = useAnswer(SavedPictureDocument, id ? { id } : null).data;
  const newest = useAnswer(PictureBaseDocument, id ? { id } : null).data?.changes?.nodes[0]?.id;
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [base, setBase] = useState<string | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const { failure, attempt } = useAttempt();
  const stored = loaded?.node?.__typename === 'Picture' ? loaded.node : null;
  useEffect(() => {
    if (!stored || !newest || base) return;
    const { nameEn, nameFr, visibility, steps } = stored;
    const storedSteps = steps.map((step) => ({ ...step, sources: step.sources.map((source) => source.id) }));
    setDraft({ nameEn, nameFr, visibility, steps: storedSteps });
    setBase(newest);
  }, [stored, newest]);
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));
  const addStep = async () => {
    const step = { view: formatPictureView({ ...view, bright }), textEn: '', textFr: '' };
    const sources = await sourcesOf(drawing, bright, asOf);
    setDraft((now) => ({ ...now, steps: [...now.steps, { ...step, sources }] }));
  };
  const save = async () => {
    const steps = draft.steps.map(({ view: stepView, textEn, textFr, sources }) => ({
      view: stepView,
      textEn,
      textFr: textFr || null,
      sources,
    }));
    const input = { ...draft, nameFr: draft.nameFr || null, steps, id, base, view: formatPictureView(view) };
    const answer = (await send(SavePictureDocument, { input, idempotencyKey: crypto.randomUUID() })).savePicture;
    const [error] = answer.userErrors;
    if (error) throw new AskError('rejected', error.message);
    setSaved(answer);
    setBase(answer.change?.id ?? base);
    if (answer.picture) onSaved(answer.picture.id);
  };
  return (
    <section class="network-saving no-print" aria-label={text('explorer.network.save')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(save);
        }}
      >
        <div class="saving-names">
          {(['nameEn', 'nameFr'] as const).map((name) => (
            <label key={name}>
              {text(`explorer.network.${name}`)}
              <input
                // The form opens below the picture, out of sight.
                ref={name === 'nameEn' ? takeFocus : undefined}
                value={draft[name]}
                required={name === 'nameEn'}
                maxLength={300}
                onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
              />
            </label>
          ))}
          <label>
            {text('explorer.network.readers')}
            <select
              value={draft.visibility}
              onChange={({ currentTarget }) => change({ visibility: currentTarget.value as Visibility })}
            >
              {READERS.map((visibility) => (
                <option key={visibility} value={visibility}>
                  {text(`explorer.network.visibility.${visibility}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {draft.steps.map((step, index) => (
          <StepFields
            key={index}
            number={index + 1}
            step={step}
            onChange={(changed) =>
              change({ steps: draft.steps.map((item, itemIndex) => (itemIndex === index ? changed : item)) })
            }
            onRemove={() => change({ steps: draft.steps.filter((_, itemIndex) => itemIndex !== index) })}
          />
        ))}
        <p class="note">{text('explorer.network.stepHint')}</p>
        <ErrorText text={failure} />
        <p class="buttons">
          <button class="main">{text('explorer.network.saveNow')}</button>
          <button type="button" onClick={() => void attempt(addStep)}>
            {text('explorer.network.addStep')}
          </button>
        </p>
      </form>
      {saved && <SavedNow key={saved.change?.id} saved={saved} hasSteps={draft.steps.length > 0} />}
    </section>
  );
}

/** The confirmation of a save, with a link and the author of a replaced change. */
function SavedNow({ saved: { picture, change, replaced }, hasSteps }: { saved: Saved; hasSteps: boolean }) {
  const { failure, attempt } = useAttempt();
  const [isUndone, setUndone] = useState(false);
  if (isUndone) return <p role="status">{text('explorer.recording.undone')}</p>;
  return (
    <div role="status">
      <p>
        {text('explorer.network.isSaved')}{' '}
        {picture && hasSteps && (
          <Link to={`/story/${encodeURIComponent(picture.id)}`}>{text('explorer.network.seeStory')}</Link>
        )}{' '}
        <Link to="/pictures">{text('explorer.network.saved')}</Link>
      </p>
      {replaced && change && (
        <p>
          {text('explorer.network.replaced', { by: formatSigner(replaced.by) })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => void attempt(() => undoChange(change.id).then(() => setUndone(true)))}
          >
            {text('explorer.common.undo')}
          </button>
        </p>
      )}
      <ErrorText text={failure} />
    </div>
  );
}

/** Loads the source ids of highlighted lines, listed or between two highlighted names. */
async function sourcesOf({ lines }: Drawing, highlighted: readonly string[], asOf: AsOf): Promise<string[]> {
  const highlightedLines = lines.filter(
    ({ id, from, to }) => highlighted.includes(id) || (highlighted.includes(from) && highlighted.includes(to)),
  );
  const sources = await askSources(
    highlightedLines.map(({ id }) => id),
    asOf,
  );
  return sources.map(({ id }) => id);
}
