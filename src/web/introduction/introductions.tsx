import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { draftAt } from '../data/drafts';
import { useMayRecord } from '../data/use-viewer';
import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import type { IntroductionFragment } from '../graphql/graphql';
import { formatDate, formatList } from '../language/format';
import { LANGUAGE, text } from '../language/text';
import { ASK_STAGES } from '../recording/ask-stages';
import { useAttempt } from '../recording/use-attempt';
import type { Path } from '../route/path';
import { nameOf } from '../search/choice';
import type { IntroductionFormProps } from './introduction-form';

export type Introduction = IntroductionFragment;

/** Loaded when a viewer asks or records an outcome. */
const recording = () => import('../views/recording');

interface IntroductionsProps {
  path: Path;
  /** The asks to the target of the path, by any actor. */
  asks: readonly Introduction[];
}

/** The asks to the target through an actor of the path, their stage, and a form for a new one. */
export function Introductions({ path, asks }: IntroductionsProps) {
  const page = usePage();
  const mayRecord = useMayRecord();
  const draftKey = page.with({ ask: path.hops.map(({ tie }) => tie.id) }).slice(LANGUAGE.length + 1);
  const [Form, setForm] = useState<ComponentType<IntroductionFormProps> | null>(null);
  const onPath = new Set(path.hops.map(({ from }) => from.id));
  const own = asks.filter(({ through }) => through.some(({ id }) => onPath.has(id)));
  const open = async () => {
    const { IntroductionForm } = await recording();
    setForm(() => IntroductionForm);
  };
  useEffect(() => {
    // An open draft is shown again.
    if (draftAt(draftKey)) void open();
  }, [draftKey]);
  // A direct tie has nobody between its ends.
  const canAsk = mayRecord && path.through.some(({ node }) => 'kind' in node);
  if (own.length === 0 && !canAsk) return null;
  return (
    <div class="introductions">
      {own.length > 0 && (
        <ul class="plain" aria-label={text('explorer.introduction.asked')}>
          {own.map((ask) => (
            <AskItem key={ask.tie.id} ask={ask} canMove={mayRecord} />
          ))}
        </ul>
      )}
      {canAsk && !Form && (
        <p class="no-print">
          <button type="button" onClick={() => void open()}>
            {text('explorer.introduction.title')}
          </button>
        </p>
      )}
      {canAsk && Form && <Form key={draftKey} path={path} draftKey={draftKey} close={() => setForm(null)} />}
    </div>
  );
}

function AskItem({ ask, canMove }: { ask: Introduction; canMove: boolean }) {
  const { failure, attempt } = useAttempt();
  const { by, through, stage, dueOn } = ask;
  const move = (to: Introduction['stage']) => attempt(async () => (await recording()).moveAsk(ask, to));
  return (
    <li>
      <NodeLink node={by} />
      {text('explorer.introduction.said', {
        ask: ask.text,
        through: formatList(through.map(nameOf)),
        stage: text(`explorer.recording.stage.${stage}`).toLowerCase(),
        due: dueOn ? formatDate(dueOn) : 'none',
      })}{' '}
      {canMove && (
        <label class="no-print">
          <span class="visually-hidden">{text('explorer.introduction.stage', { ask: ask.text })}</span>
          <select
            value={stage}
            onChange={({ currentTarget }) => void move(currentTarget.value as Introduction['stage'])}
          >
            {ASK_STAGES.map((option) => (
              <option key={option} value={option}>
                {text(`explorer.recording.stage.${option}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {failure && (
        <span class="error-text" role="alert">
          {failure}
        </span>
      )}
    </li>
  );
}
