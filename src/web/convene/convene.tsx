import { useEffect, useRef } from 'preact/hooks';
import { useAnswer, type Answer } from '../data/use-answer';
import { useMayRecord } from '../data/use-viewer';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import { tableAddress } from '../frame/tools';
import { tableOf } from '../frame/query';
import { ConveneDocument, ConveneEvidenceDocument, NamesDocument, type StakeholderGroup } from '../graphql/graphql';
import { formatDate, formatList, formatNumber, today } from '../language/format';
import { text, label } from '../language/text';
import { Answered, AnswerHeading, Section } from '../parts/states';
import { Notes, restsOnText, SourceList } from '../parts/sources';
import { GROUPS, Seat } from '../parts/seat';
import { nameOf } from '../search/choice';
import { type ConveneProps, type ConveningList, useActions } from './actions';
import { headingOf, leadOf } from './answer-text';
import { Clash, Rules } from './rules';
import { Invitees } from './invitees';
import { idsOf, problemParameters, readProblem, rulesOf } from './problem';
import { ConveneQuestion } from './question';
import { ruleText } from './rule-text';
import { Targets } from './targets';

/** The invitations that move some targets, with the gain of each, the rules and their changes. */
export function ConvenePage() {
  const page = usePage();
  const problem = readProblem(page.parameter);
  const isAsked = problem.targets.length > 0;
  const ids = idsOf(problem);
  const names = useAnswer(NamesDocument, ids.length > 0 ? { ids } : null);
  const known = new Map(
    useSteady(names).data?.nodes.flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])),
  );
  const variables = { input: problem };
  const answer = useSteady(useAnswer(ConveneDocument, isAsked ? variables : null));
  const list = isAsked ? answer.data?.conveningList : undefined;
  const actions = useActions(list?.reach ?? null);
  const props: ConveneProps = { problem, actions, nameOfId: (id) => known.get(id) ?? id };
  const table = tableOf('invitations', problemParameters(problem));
  usePageInfo({
    title: text('explorer.convene.title'),
    asked: isAsked ? { document: ConveneDocument, variables } : undefined,
    table: isAsked ? table : undefined,
  });
  const { error } = answer;
  const isRejected = isAsked && error?.reason === 'rejected';
  return (
    <>
      <ConveneQuestion {...props} />
      {!isAsked ? (
        <AnswerHeading heading={text('explorer.convene.start')} lead={text('explorer.convene.startHelp')} />
      ) : isRejected && error.details.code === 'RULES_CLASH' ? (
        <Clash error={error} {...props} />
      ) : isRejected ? (
        <AnswerHeading heading={error.message} lead={text('explorer.convene.mistakeHelp')} />
      ) : (
        <Answered of={answer} waiting={text('explorer.convene.waiting')}>
          {({ conveningList }) =>
            conveningList && <List list={conveningList} table={table} isWaiting={answer.isWaiting} {...props} />
          }
        </Answered>
      )}
    </>
  );
}

interface ListProps extends ConveneProps {
  list: ConveningList;
  /** The address of its table without the format. */
  table: string;
  /** True while the list of another problem loads. */
  isWaiting: boolean;
}

function List({ list, table, isWaiting, ...props }: ListProps) {
  const { problem, actions, nameOfId } = props;
  const page = usePage();
  const mayRecord = useMayRecord();
  const evidence = useSteady(useAnswer(ConveneEvidenceDocument, { input: problem }));
  const notes = new Notes();
  useEffect(() => {
    if (!isWaiting) actions.restoreFocus();
  }, [isWaiting]);
  const rules = rulesOf(problem).map((path) => ruleText(problem, path, nameOfId));
  return (
    <>
      <AnswerHeading
        heading={headingOf(list, problem)}
        lead={leadOf(list, problem)}
        restsOn={`${text('explorer.convene.meaning')} ${restsOnText(list.restsOn)}`}
      />
      <p class="only-print">
        {text('explorer.convene.printed', {
          date: formatDate(today()),
          seats: problem.seats,
          hops: problem.maxHops,
          rules: rules.join('; '),
          hasRules: rules.length > 0 ? 'yes' : 'no',
        })}
      </p>
      <div class="buttons no-print">
        <button type="button" class="main" onClick={() => print()}>
          {text('explorer.convene.print')}
        </button>
        <a class="button" href={tableAddress(table, 'xlsx', page.parameter('valid'), page.parameter('known'))} download>
          {text('explorer.convene.export')}
        </a>
        {mayRecord && (
          <a
            class="button"
            href={page.to('/record/invitation', {
              to: problem.event ?? undefined,
              actors: list.invitees.map(({ actor }) => actor.id),
            })}
          >
            {text('explorer.recording.next.invitation')}
          </a>
        )}
      </div>
      <div class="columns convene">
        <div>
          <Section heading={text('explorer.convene.list')} beside={text('explorer.convene.order')}>
            <div id="invitations" tabIndex={-1} aria-busy={isWaiting}>
              <Done list={list} isWaiting={isWaiting} actions={actions} />
              {list.invitees.length + list.emptySeats.length > 0 ? (
                <Invitees list={list} evidence={evidence.data} notes={notes} {...props} />
              ) : (
                <p>{text('explorer.convene.noSeat')}</p>
              )}
            </div>
          </Section>
        </div>
        <aside>
          <SeatSummary list={list} />
          <Rules list={list} {...props} />
          <section aria-label={text('explorer.convene.unreachable')}>
            <h2>{text('explorer.convene.unreachable')}</h2>
            <p>
              {text('explorer.convene.unreachableNames', {
                count: list.unreachable.length,
                names: formatList(list.unreachable.map(({ said }) => said)),
                hops: problem.maxHops,
              })}
            </p>
          </section>
        </aside>
      </div>
      <Section heading={text('explorer.convene.targets')}>
        <Targets list={list} {...props} />
      </Section>
      <SourceList notes={notes} />
    </>
  );
}

/** The last change with its effect on the reach, and a button to undo it. */
function Done({ list, isWaiting, actions: { done } }: Pick<ListProps, 'list' | 'isWaiting' | 'actions'>) {
  const change = list.reach - (done?.reach ?? list.reach);
  const isSame = Math.abs(change) < 0.005;
  return (
    <p class="done no-print" role="status">
      {done && !isWaiting && (
        <>
          {done.what}{' '}
          {done.reach !== null &&
            text('explorer.convene.nowReaches', {
              reach: formatNumber(list.reach),
              by: formatNumber(Math.abs(change)),
              how: isSame ? 'same' : change > 0 ? 'more' : 'less',
            })}{' '}
          <button type="button" class="link" onClick={done.undo}>
            {text('explorer.common.undo')}
          </button>
        </>
      )}
    </p>
  );
}

/** Returns the newest answer, and the previous one while it loads, so that no row jumps. */
function useSteady<Result>(answer: Answer<Result>): Answer<Result> {
  const before = useRef<Result | undefined>(undefined);
  if (answer.data !== undefined || !answer.isWaiting) before.current = answer.data;
  return answer.isWaiting ? { ...answer, data: answer.data ?? before.current } : answer;
}

/** The groups that the list seats, and the number of empty seats. */
function SeatSummary({ list: { invitees, emptySeats } }: { list: ConveningList }) {
  const groups = invitees.flatMap(({ actor }): StakeholderGroup[] => ('group' in actor ? [actor.group] : []));
  const empty = emptySeats.reduce((sum, { count }) => sum + count, 0);
  const counts = GROUPS.map((group) => ({ group, count: groups.filter((seated) => seated === group).length }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => text('explorer.convene.ofGroup', { count, group: label('GROUP', group) }));
  if (empty > 0) words.push(text('explorer.convene.emptyCount', { count: empty }));
  return (
    <section aria-label={text('explorer.convene.seats')} class="no-print">
      <h2>{text('explorer.convene.seats')}</h2>
      <p class="seats">
        {groups.map((group, index) => (
          <Seat key={index} group={group} />
        ))}
        {emptySeats.flatMap(({ group, count }) =>
          group
            ? Array.from({ length: count }, (_, seatIndex) => (
                <Seat key={`${group}${String(seatIndex)}`} group={group} state="UNKNOWN" />
              ))
            : [],
        )}
      </p>
      <p>{formatList(words)}.</p>
    </section>
  );
}
