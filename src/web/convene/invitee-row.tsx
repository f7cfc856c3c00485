import { Link, NodeLink } from '../frame/link';
import { formatDate, formatList } from '../language/format';
import { text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { nameOf } from '../search/choice';
import { Bar, formatGain } from './targets';
import { leaveOut, swap } from './problem';
import type { ConveneProps, Invitee, InviteePath } from './actions';

/** The number of equal choices that are named; more are counted, and named on demand. */
const MAX_NAMED = 3;

interface InviteeRowProps extends ConveneProps {
  invitee: Invitee;
  rank: number;
  /** The largest gain of the list, or 1. */
  scale: number;
  /** The best path to each target, the one with most weight first; undefined while they load. */
  paths: readonly InviteePath[] | undefined;
  notes: Notes;
}

/** An invitee with the reasons, its gain, the next best choice and the actions for it. */
export function InviteeRow({ invitee, rank, scale, paths, notes, ...props }: InviteeRowProps) {
  const { actor, gain, explanation } = invitee;
  const name = nameOf(actor);
  const { problem, actions } = props;
  return (
    <tr>
      <td class="rank">{rank}</td>
      <td>
        <span>
          <NodeMark node={actor} />{' '}
          <b>
            <NodeLink node={actor}>{name}</NodeLink>
          </b>
        </span>
        <small>{explanation}</small>
        {paths && <Evidence actor={actor.id} paths={paths} maxHops={problem.maxHops} notes={notes} />}
      </td>
      <td data-label={text('explorer.convene.adds')}>
        {formatGain(gain)}
        <Bar share={gain / scale} />
      </td>
      <td data-label={text('explorer.convene.nextBest')} class="next-best">
        <NextBest invitee={invitee} rank={rank} {...props} />
      </td>
      <td class="row-actions">
        {invitee.runnerUp && <SwapButton invitee={invitee} rank={rank} other={invitee.runnerUp} {...props} isFirst />}
        <button
          type="button"
          class="link"
          id={`leave-${String(rank)}`}
          onClick={() =>
            actions.change(
              leaveOut(problem, actor.id),
              text('explorer.convene.done.leftOut', { name }),
              `leave-${String(rank)}`,
            )
          }
        >
          {text('explorer.convene.leaveOut')} <span class="visually-hidden">{name}</span>
        </button>
      </td>
    </tr>
  );
}

function NextBest({ invitee, rank, ...props }: ConveneProps & { invitee: Invitee; rank: number }) {
  const { equalCount, equals, runnerUp, runnerUpGain } = invitee;
  if (!runnerUp) return <>{text('explorer.convene.noRunnerUp')}</>;
  if (equalCount === 0) return <>{`${runnerUp.name} ${formatGain(runnerUpGain ?? 0)}`}</>;
  const names = equals.slice(0, MAX_NAMED).map(({ name }) => name);
  const unnamedCount = equalCount - names.length;
  return (
    <>
      <b>{text('explorer.convene.equals', { count: equalCount })}</b>{' '}
      {unnamedCount > 0
        ? `${names.join(', ')} ${text('explorer.common.andMore', { count: unnamedCount })}`
        : formatList(names)}
      {equals.length > 1 && (
        <details class="no-print">
          <summary>
            {text('explorer.convene.choose')} <span class="visually-hidden">{nameOf(invitee.actor)}</span>
          </summary>
          <ul class="plain">
            {equals.map((equal) => (
              <li key={equal.id}>
                <SwapButton invitee={invitee} rank={rank} other={equal} {...props} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface SwapButtonProps extends ConveneProps {
  invitee: Invitee;
  rank: number;
  other: { id: string; name: string };
  /** True for the swap with the next best, which the row names next to the button. */
  isFirst?: boolean;
}

function SwapButton({ invitee: { actor }, rank, other, isFirst = false, problem, actions }: SwapButtonProps) {
  const name = nameOf(actor);
  const id = `swap-${String(rank)}`;
  const onClick = () =>
    actions.change(
      swap(problem, actor.id, other.id),
      text('explorer.convene.done.swapped', { name, other: other.name }),
      id,
    );
  return isFirst ? (
    <button type="button" class="link" id={id} onClick={onClick}>
      {text('explorer.convene.swap')}{' '}
      <span class="visually-hidden">{text('explorer.convene.swapFor', { name, other: other.name })}</span>
    </button>
  ) : (
    <button type="button" class="link" onClick={onClick}>
      {text('explorer.convene.instead', { other: other.name })}
    </button>
  );
}

interface EvidenceProps {
  actor: string;
  paths: readonly InviteePath[];
  maxHops: number;
  notes: Notes;
}

/** The first check on the path with most weight, its sources, and links to all paths. */
function Evidence({ actor, paths, maxHops, notes }: EvidenceProps) {
  const [main, ...others] = paths;
  if (!main) return null;
  const { weakestPoint, hops } = main;
  const newest = hops.flatMap(({ tie }) => tie.evidence.slice(0, 1));
  const route = (path: InviteePath) => {
    const target = path.hops.at(-1)!.to;
    return {
      target,
      parameters: { from: actor, to: target.id, maxHops: String(maxHops) },
      name: 'name' in target ? target.name : target.id,
    };
  };
  const { parameters, name } = route(main);
  return (
    <>
      <small class="first-check">
        <b>{text('explorer.convene.checkFirst')}</b> {checkText(weakestPoint)}
        <NoteNumbers notes={notes} of={newest} />
      </small>
      <small class="no-print">
        <Link to="/routes" parameters={parameters}>
          {text('explorer.common.showRoute')} <span class="visually-hidden">{name}</span>
        </Link>
        {others.map((path) => {
          const to = route(path);
          return (
            <span key={to.target.id}>
              {' · '}
              <Link to="/routes" parameters={to.parameters}>
                {text('explorer.convene.routeTo', { name: to.name })}
              </Link>
            </span>
          );
        })}
      </small>
    </>
  );
}

function checkText(point: InviteePath['weakestPoint']): string {
  if (point.__typename === 'PassedNode') {
    const name = 'name' in point.node ? point.node.name : point.node.id;
    return text('explorer.convene.checkHub', { name, ties: point.tieCount });
  }
  const { sentence, lastConfirmedOn } = point.tie;
  return lastConfirmedOn
    ? text('explorer.convene.checkTie', { sentence, date: formatDate(lastConfirmedOn) })
    : text('explorer.convene.checkUndated', { sentence });
}
