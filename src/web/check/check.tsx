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
import { type Check, CheckRows, Unreached } from './check-rows';
import { keepNotKnown, notKnown } from './not-known';

/** As many are asked for. */
const MOST = 60;

/** What to confirm next: the ties whose confirmation would open most towards some targets, and what was answered about each. */
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
  const place = `/check${queryOf({ targets, governments, region })}`;
  usePageInfo({
    title: text('explorer.check.title'),
    asked: isAsked ? { document: ChecksDocument, variables } : undefined,
    table: isAsked ? tableOf('checks', { targets: variables.targets, regions: region }) : undefined,
  });
  const where: FilterField = {
    name: 'region',
    kind: 'choice',
    label: text('explorer.filter.region'),
    options: regions,
    all: text('explorer.coverage.all', { count: regions.length }),
  };
  return (
    <>
      <FilterForm name={text('explorer.check.title')} fields={[where]}>
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
          {({ checks, unreachedTargets }) =>
            checks && (
              <Checks
                // Other targets have answers of their own.
                key={place}
                place={place}
                checks={checks}
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
  /** Under which what was answered is kept until it is recorded or dropped. */
  place: string;
  checks: readonly Check[];
  names: string;
  unreached: readonly Check['targets'][number][];
  recorded: (change: Change) => void;
}

function Checks({ place, checks, names, unreached, recorded }: ChecksProps) {
  const mayRecord = useMayRecord();
  const day = today();
  // As it was when the page was opened: a row that is answered stays where it is.
  const [asked, setAsked] = useState(() => notKnown(day));
  const [answers, change] = useDraft<Answers>(
    place,
    () => ({}),
    (given) => Object.values(given).some(isToRecord),
  );
  const notes = new Notes();
  const opening = checks.filter(({ routes }) => routes > 0);
  const answered = checks.filter(({ tie }) => isToRecord(answers[tie.id]));
  const open = checks.filter(({ tie }) => !asked[tie.id]);
  const later = checks.filter(({ tie }) => asked[tie.id]);
  const answer = (of: readonly Check[], given: TieAnswer) => {
    for (const { tie } of of) keepNotKnown(tie.id, given === 'unknown' ? day : null, day);
    change(Object.fromEntries(of.map(({ tie }) => [tie.id, given])));
  };
  return (
    <>
      <AnswerHeading
        heading={text('explorer.check.heading', { count: opening.length, isAll: String(opening.length < MOST), names })}
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
              given={answered.map(({ tie }) => tie)}
              answers={answers}
              change={change}
              askWhom={askedAlone(answered)}
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
                {tie.sentence} <small>{formatDate(asked[tie.id]!)}</small>{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    keepNotKnown(tie.id, null, day);
                    setAsked(notKnown(day));
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

/** The name of the one whom all of these are to be asked of; empty where it is not one. */
function askedAlone(checks: readonly Check[]): string {
  const asked = new Map(checks.flatMap(({ askWhom }) => askWhom.map((actor) => [actor.id, actor] as const)));
  const [one] = asked.values();
  return asked.size === 1 ? nameOf(one!) : '';
}

/** Whom the page is about: "ASEAN and its 11 governments". */
function namesOf(chosen: readonly Choice[], states: number): string {
  const names = formatList(chosen.map(saidOf));
  return states > 0 ? text('explorer.check.andGovernments', { names, count: states }) : names;
}
