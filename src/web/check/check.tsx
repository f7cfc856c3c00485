import { useState } from 'preact/hooks';
import { useDraft } from '../data/drafts';
import { askAgain } from '../data/signals';
import { useAnswer } from '../data/use-answer';
import { useMayRecord } from '../data/use-viewer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { queryOf, tableOf } from '../frame/query';
import { ChecksDocument, CheckTargetsDocument, RegionsDocument } from '../graphql/graphql';
import { formatDate, formatList, today } from '../language/format';
import { text } from '../language/text';
import type { FilterField } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { Notes, SourceList } from '../parts/sources';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { RecordedChange } from '../recording/recorded-change';
import { SignInFirst } from '../recording/recording';
import { ACTOR_TYPES, type Choice, nameOf, saidOf } from '../search/choice';
import { ChosenNodes } from '../search/chosen-nodes';
import { type Answers, AnswersForm, type Change, isToRecord, type TieAnswer } from './answers-form';
import { type TieToConfirm, CheckRows, Unreached } from './check-rows';
import { keepNotKnown, notKnown } from './not-known';

/** The number of checks that the query requests. */
const MAX_CHECKS = 60;

/** The ties whose confirmation opens most paths to some targets, and the answers about them. */
export function CheckPage() {
  const page = usePage();
  const targets = page.list('targets');
  const region = page.parameter('region');
  const isAsked = targets.length > 0;
  const names = useAnswer(CheckTargetsDocument, isAsked ? { ids: targets } : null);
  const regions = useAnswer(RegionsDocument, {}).data?.regions ?? [];
  const chosen = names.data?.nodes.flatMap((node) => node ?? []) ?? [];
  const known = new Map(chosen.map((node) => [node.id, node] as const));
  const members = chosen.flatMap((node) => ('memberStates' in node ? node.memberStates.nodes : []));
  const offered = members.flatMap(({ government }) => government ?? []);
  const governments = page.parameter('governments');
  const states = governments ? offered : [];
  const variables = {
    targets: [...new Set([...targets, ...states.map(({ id }) => id)])],
    regions: region ? [region] : null,
  };
  const isComplete = !governments || names.data !== undefined;
  const answer = useAnswer(ChecksDocument, isAsked && isComplete ? variables : null);
  const [recorded, setRecorded] = useState<Change | null>(null);
  const draftKey = `/check${queryOf({ targets, governments, region })}`;
  usePageInfo({
    title: text('explorer.check.title'),
    asked: isAsked ? { document: ChecksDocument, variables } : undefined,
    table: isAsked ? tableOf('checks', { targets: variables.targets, regions: region }) : undefined,
  });
  const regionField: FilterField = {
    name: 'region',
    kind: 'choice',
    label: text('explorer.filter.region'),
    options: regions,
    all: text('explorer.coverage.all', { count: regions.length }),
  };
  return (
    <>
      <FilterForm name={text('explorer.check.title')} fields={[regionField]}>
        <ChosenNodes
          label={text('explorer.check.targets')}
          ids={targets}
          nameOfId={(id) => (known.has(id) ? nameOf(known.get(id)!) : id)}
          types={[...ACTOR_TYPES, 'COUNTRY']}
          change={(ids) => page.go(page.with({ targets: ids, detail: undefined }), { keepFocus: true })}
        />
        {offered.length > 0 && (
          <a class="button" href={page.with({ governments: states.length > 0 ? undefined : 'yes' })}>
            {text(states.length > 0 ? 'explorer.check.withoutGovernments' : 'explorer.check.withGovernments', {
              count: offered.length,
            })}
          </a>
        )}
      </FilterForm>
      {!isAsked ? (
        <AnswerHeading heading={text('explorer.check.start')} lead={text('explorer.check.startHelp')} />
      ) : answer.error?.reason === 'rejected' ? (
        <AnswerHeading heading={answer.error.message} />
      ) : (
        <Answered of={answer} waiting={text('explorer.check.waiting')}>
          {({ tiesToConfirm, unreachedTargets }) =>
            tiesToConfirm && (
              <Checks
                // Other targets have answers of their own.
                key={draftKey}
                draftKey={draftKey}
                checks={tiesToConfirm}
                names={namesOf(chosen, states.length)}
                unreached={unreachedTargets ?? []}
                recorded={setRecorded}
              />
            )
          }
        </Answered>
      )}
      {recorded && (
        <section class="recording" role="status">
          <RecordedChange key={recorded.id} change={recorded} undone={askAgain} />
        </section>
      )}
    </>
  );
}

interface ChecksProps {
  /** The key of the draft, which keeps the answers until they are recorded or dropped. */
  draftKey: string;
  checks: readonly TieToConfirm[];
  names: string;
  unreached: readonly TieToConfirm['targets'][number][];
  recorded: (change: Change) => void;
}

function Checks({ draftKey, checks, names, unreached, recorded }: ChecksProps) {
  const mayRecord = useMayRecord();
  const day = today();
  // Read when the page opens, so that a row does not move once it has an answer.
  const [unanswered, setUnanswered] = useState(() => notKnown(day));
  const [answers, change] = useDraft<Answers>(
    draftKey,
    () => ({}),
    (values) => Object.values(values).some(isToRecord),
  );
  const notes = new Notes();
  const opening = checks.filter(({ pathCount }) => pathCount > 0);
  const answered = checks.filter(({ tie }) => isToRecord(answers[tie.id]));
  const open = checks.filter(({ tie }) => !unanswered[tie.id]);
  const later = checks.filter(({ tie }) => unanswered[tie.id]);
  const answer = (group: readonly TieToConfirm[], value: TieAnswer) => {
    for (const { tie } of group) keepNotKnown(tie.id, value === 'unknown' ? day : null, day);
    change(Object.fromEntries(group.map(({ tie }) => [tie.id, value])));
  };
  return (
    <>
      <AnswerHeading
        heading={text('explorer.check.heading', {
          count: opening.length,
          isAll: String(opening.length < MAX_CHECKS),
          names,
        })}
        lead={text('explorer.check.lead', { count: checks.length })}
      />
      {open.length > 0 && (
        <Section heading={text('explorer.check.first')} beside={text('explorer.check.order')}>
          <CheckRows checks={open} answers={answers} answer={mayRecord ? answer : undefined} notes={notes} />
        </Section>
      )}
      {Object.values(answers).includes('unknown') && <p class="note">{text('explorer.check.unknownHint')}</p>}
      {mayRecord ? (
        answered.length > 0 && (
          <>
            <p class="to-source no-print">
              <a href="#check-source">{text('explorer.check.source', { count: answered.length })}</a>
            </p>
            <AnswersForm
              ties={answered.map(({ tie }) => tie)}
              answers={answers}
              change={change}
              contact={onlyContact(answered)}
              recorded={recorded}
            />
          </>
        )
      ) : (
        <SignInFirst />
      )}
      {later.length > 0 && (
        <details>
          <summary>{text('explorer.check.later', { count: later.length })}</summary>
          <ul class="plain ruled">
            {later.map(({ tie }) => (
              <li key={tie.id}>
                {tie.sentence} <small>{formatDate(unanswered[tie.id]!)}</small>{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    keepNotKnown(tie.id, null, day);
                    setUnanswered(notKnown(day));
                  }}
                >
                  {text('explorer.check.askAgain')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Unreached of={unreached} />
      <SourceList notes={notes} />
    </>
  );
}

/** Returns the name of the only contact of all checks; '' where they have several. */
function onlyContact(checks: readonly TieToConfirm[]): string {
  const contacts = new Map(checks.flatMap((check) => check.contacts.map((actor) => [actor.id, actor] as const)));
  const [contact] = contacts.values();
  return contacts.size === 1 ? nameOf(contact!) : '';
}

/** Returns the names of the targets: "ASEAN and its 11 governments". */
function namesOf(chosen: readonly Choice[], states: number): string {
  const names = formatList(chosen.map(saidOf));
  return states > 0 ? text('explorer.check.andGovernments', { names, count: states }) : names;
}
