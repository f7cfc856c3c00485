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

/** Loaded when somebody asks or says what came of it. */
const recording = () => import('../views/recording');

interface IntroductionsProps {
  path: Path;
  /** What is asked of the target of the path, by whomever. */
  asks: readonly Introduction[];
}

/** What was asked of the target through somebody on a path, what came of it, and a form to ask. */
export function Introductions({ path, asks }: IntroductionsProps) {
  const page = usePage();
  const mayRecord = useMayRecord();
  const place = page.with({ ask: path.hops.map(({ tie }) => tie.id) }).slice(LANGUAGE.length + 1);
  const [Form, setForm] = useState<ComponentType<IntroductionFormProps> | null>(null);
  const onPath = new Set(path.hops.map(({ from }) => from.id));
  const own = asks.filter(({ through }) => through.some(({ id }) => onPath.has(id)));
  const open = async () => {
    const { IntroductionForm } = await recording();
    setForm(() => IntroductionForm);
  };
  useEffect(() => {
    // What was entered is shown again.
    if (draftAt(place)) void open();
  }, [place]);
  // Nobody stands between the ends of a direct tie.
  const canAsk = mayRecord && path.through.some(({ node }) => 'kind' in node);
  if (own.length === 0 && !canAsk) return null;
  return (
    <div class="introductions">
      {own.length > 0 && (
        <ul class="plain" aria-label={text('explorer.introduction.asked')}>
          {own.map((ask) => (
            <Asked key={ask.tie.id} ask={ask} canMove={mayRecord} />
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
      {canAsk && Form && <Form key={place} path={path} place={place} close={() => setForm(null)} />}
    </div>
  );
}

function Asked({ ask, canMove }: { ask: Introduction; canMove: boolean }) {
  const { failure, attempt } = useAttempt();
  const { by, through, stage, due } = ask;
  const move = (to: Introduction['stage']) => attempt(async () => (await recording()).moveAsk(ask, to));
  return (
    <li>
      <NodeLink node={by} />
      {text('explorer.introduction.said', {
        ask: ask.text,
        through: formatList(through.map(nameOf)),
        stage: text(`explorer.recording.stage.${stage}`).toLowerCase(),
        due: due ? formatDate(due) : 'none',
      })}{' '}
      {canMove && (
        <label class="no-print">
          <span class="visually-hidden">{text('explorer.introduction.stage', { ask: ask.text })}</span>
          <select
            value={stage}
            onChange={({ currentTarget }) => void move(currentTarget.value as Introduction['stage'])}
          >
            {ASK_STAGES.map((one) => (
              <option key={one} value={one}>
                {text(`explorer.recording.stage.${one}`)}
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
