import { useState } from 'preact/hooks';
import { AskError } from '../data/ask';
import { useDraft } from '../data/drafts';
import { askAgain } from '../data/signals';
import { useAnswer } from '../data/use-answer';
import { isPartialDate, PARTIAL_DATE } from '../frame/form';
import { takeFocus } from '../frame/location';
import { IntroductionActionsDocument, type Visibility } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { ErrorText } from '../parts/states';
import { newKey } from '../recording/draft';
import { RecordedChange } from '../recording/recorded-change';
import { TextInput } from '../recording/text-input';
import { useAttempt } from '../recording/use-attempt';
import type { Path } from '../route/path';
import { ACTOR_TYPES, type Choice, nameOf, saidOf } from '../search/choice';
import { Combobox } from '../search/combobox';
import { draftText } from './draft-text';
import { type Change, planOf, recordAction, recordAsk } from './record-ask';

export interface IntroductionFormProps {
  path: Path;
  /** The key of the draft; see useDraft. */
  draftKey: string;
  close: () => void;
}

interface Draft {
  asker: Choice | null;
  /** The id of an action; NEW for a new one, undefined until one is chosen. */
  action?: string;
  /** The name of a new action; undefined where the proposed one applies. */
  name?: string;
  /** The id of the introducer; empty where nobody is between the ends. */
  introducer: string;
  ask: string;
  dueOn: string;
  visibility: Visibility;
}

/** The value of the option for a new action. */
const NEW = '';

const VISIBILITIES: readonly Visibility[] = ['NETWORK', 'CONFIDENTIAL', 'PUBLIC'];

/** Asks for an introduction along a path, and drafts a text to copy; nothing is sent. */
export function IntroductionForm({ path, draftKey, close }: IntroductionFormProps) {
  const start = path.hops[0]!.from;
  const target = path.hops.at(-1)!.to;
  const introducers = path.through.map(({ node }) => node).filter((node) => 'kind' in node);
  const [entered, change] = useDraft<Draft>(draftKey, () => ({
    asker: start,
    introducer: introducers.at(-1)?.id ?? '',
    ask: text('explorer.introduction.askText', { target: saidOf(target) }),
    dueOn: '',
    visibility: VISIBILITIES[0]!,
  }));
  const { asker, introducer, dueOn, visibility } = entered;
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [isCopied, setCopied] = useState(false);
  const [keys] = useState(() => [newKey(), newKey()] as const);
  const { failure, attempt } = useAttempt();
  const ties = path.hops.map(({ tie }) => tie.id);
  const { data } = useAnswer(IntroductionActionsDocument, asker ? { asker: asker.id, ties } : null);
  const actions = data?.node && 'actions' in data.node ? data.node.actions.nodes : [];
  const draft =
    asker &&
    data &&
    draftText(
      {
        asker: nameOf(asker),
        target: saidOf(target),
        introducer: introducers
          .filter(({ id }) => id === introducer)
          .map(saidOf)
          .join(),
        due: isPartialDate(dueOn) ? formatDate(dueOn) : '',
      },
      data.ties.flatMap((tie) => (tie && 'sentence' in tie ? [tie] : [])),
    );
  const chosen = entered.action ?? actions[0]?.id ?? NEW;
  const name = entered.name ?? (asker ? text('explorer.introduction.dialogueOf', { name: saidOf(asker) }) : '');
  const record = async () => {
    if (!asker) throw new AskError('rejected', text('explorer.recording.missingNode'));
    const evidence = [planOf(asker)];
    const planned = { nameEn: name.trim(), leads: [asker.id], visibility, evidence };
    const action = chosen === NEW ? await recordAction(planned, keys[0]) : null;
    const ask = await recordAsk(
      {
        from: action?.id ?? chosen,
        to: target.id,
        ask: entered.ask.trim(),
        stage: 'PLANNED',
        through: introducer ? [introducer] : [],
        dueOn: dueOn || null,
        visibility,
        evidence,
      },
      keys[1],
    );
    setChanges([ask, ...(action ? [action.change] : [])]);
    change(null);
    askAgain();
  };
  return (
    // The control that had the focus, the button that opens or records, has disappeared.
    <section
      class="recording"
      key={changes.length}
      ref={takeFocus}
      tabIndex={-1}
      aria-label={text('explorer.introduction.title')}
    >
      <h4>{text('explorer.introduction.heading', { target: saidOf(target) })}</h4>
      <ErrorText text={failure} />
      {changes.length > 0 ? (
        <div role="status">
          {changes.map((change) => (
            <RecordedChange key={change.id} change={change} undone={askAgain} />
          ))}
        </div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(record);
          }}
        >
          <div class="field">
            <Combobox
              label={text('explorer.introduction.asker')}
              types={ACTOR_TYPES}
              value={asker}
              onChoose={(node) => change({ asker: node, action: undefined, name: undefined })}
            />
          </div>
          <label class="field">
            <span>{text('explorer.introduction.action')}</span>
            <select value={chosen} onChange={({ currentTarget }) => change({ action: currentTarget.value })}>
              {actions.map((action) => (
                <option key={action.id} value={action.id}>
                  {nameOf(action)}
                </option>
              ))}
              <option value={NEW}>{text('explorer.introduction.newAction')}</option>
            </select>
          </label>
          <TextInput label={text('explorer.introduction.actionName')} name="name" value={name} change={change} isFree />
          {introducers.length > 0 && (
            <label class="field">
              <span>{text('explorer.recording.field.through')}</span>
              <select value={introducer} onChange={({ currentTarget }) => change({ introducer: currentTarget.value })}>
                {introducers.map((node) => (
                  <option key={node.id} value={node.id}>
                    {nameOf(node)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <TextInput
            label={text('explorer.introduction.ask')}
            name="ask"
            value={entered.ask}
            change={change}
            required
            isFree
          />
          <TextInput
            label={text('explorer.introduction.due')}
            name="dueOn"
            value={dueOn}
            change={change}
            pattern={PARTIAL_DATE}
          />
          <label class="field">
            <span>{text('explorer.introduction.visibility')}</span>
            <select
              value={visibility}
              onChange={({ currentTarget }) => change({ visibility: currentTarget.value as Visibility })}
            >
              {VISIBILITIES.map((option) => (
                <option key={option} value={option}>
                  {text(`explorer.recording.visibility.${option}`)}
                </option>
              ))}
            </select>
          </label>
          {draft && (
            <div class="field">
              <label for="introduction-draft">{text('explorer.introduction.draft')}</label>
              <span class="note" id="introduction-draft-hint">
                {text('explorer.introduction.draftHint')}
              </span>
              <textarea
                id="introduction-draft"
                aria-describedby="introduction-draft-hint"
                readOnly
                rows={6}
                value={draft}
              />
              <button
                type="button"
                class="link"
                onClick={() => void navigator.clipboard.writeText(draft).then(() => setCopied(true))}
              >
                {text(isCopied ? 'explorer.tools.copied' : 'explorer.introduction.copy')}
              </button>
            </div>
          )}
          <div class="buttons">
            <button class="main">{text('explorer.recording.record')}</button>
            <button
              type="button"
              class="link"
              onClick={() => {
                change(null);
                close();
              }}
            >
              {text('explorer.cancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
