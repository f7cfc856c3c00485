import type { Answer } from '../data/use-answer';
import type { ConveneEvidenceQuery } from '../graphql/graphql';
import { label, text } from '../language/text';
import { Count } from '../parts/marks';
import { Seat } from '../parts/seat';
import type { Notes } from '../parts/sources';
import { InviteeRow } from './invitee-row';
import { type Problem, type RulePath, rulesOf, withoutRule } from './problem';
import { ruleText } from './rule-text';
import type { ConveneProps, ConveningList } from './actions';

interface InviteesProps extends ConveneProps {
  list: ConveningList;
  evidence: Answer<ConveneEvidenceQuery>['data'];
  notes: Notes;
}

/** The invitees by gain, followed by the empty seats. */
export function Invitees({ list: { invitees, emptySeats }, evidence, notes, ...props }: InviteesProps) {
  const scale = Math.max(1, ...invitees.map(({ gain }) => gain));
  const paths = new Map(evidence?.conveningList?.invitees.map(({ actor, via }) => [actor.id, via]));
  const empty = emptySeats.flatMap((seat) => Array.from({ length: seat.count }, () => seat));
  return (
    <table class="rows invitees">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{text('explorer.convene.seat')}</span>
          </th>
          <th scope="col">{text('explorer.convene.who')}</th>
          <th scope="col">{text('explorer.convene.adds')}</th>
          <th scope="col" class="next-best">
            {text('explorer.convene.nextBest')}
          </th>
          <th scope="col" class="row-actions">
            <span class="visually-hidden">{text('explorer.convene.do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {invitees.map((invitee, index) => (
          <InviteeRow
            key={invitee.actor.id}
            invitee={invitee}
            rank={index + 1}
            scale={scale}
            paths={paths.get(invitee.actor.id)}
            notes={notes}
            {...props}
          />
        ))}
        {empty.map((seat, index) => (
          <EmptySeatRow
            key={`${seat.group ?? seat.region?.id ?? ''} ${String(index)}`}
            seat={seat}
            rank={invitees.length + index + 1}
            {...props}
          />
        ))}
      </tbody>
    </table>
  );
}

interface EmptySeatRowProps extends ConveneProps {
  seat: ConveningList['emptySeats'][number];
  rank: number;
}

function EmptySeatRow({ seat, rank, problem, actions, nameOfId }: EmptySeatRowProps) {
  const rule = ruleOfSeat(problem, seat);
  const words = rule ? ruleText(problem, rule, nameOfId) : '';
  return (
    <tr class="empty-seat">
      <td class="rank">{rank}</td>
      <td>
        <span>
          {seat.group && <Seat group={seat.group} state="UNKNOWN" />}{' '}
          <b>
            {text('explorer.convene.emptySeat', {
              of: seat.group ? label('GROUP', seat.group) : nameOfId(seat.region?.id ?? ''),
            })}
          </b>
        </span>
        <small>{seat.reason}</small>
      </td>
      <td data-label={text('explorer.convene.adds')}>
        <Count count={null} />
      </td>
      <td class="next-best" />
      <td class="row-actions">
        {rule && (
          <button
            type="button"
            class="link"
            onClick={() =>
              actions.change(withoutRule(problem, rule), text('explorer.convene.done.dropped', { rule: words }))
            }
          >
            {text('explorer.convene.drop')} <span class="visually-hidden">{words}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

/** Returns the minimum that keeps a seat empty. */
function ruleOfSeat(problem: Problem, { group, region }: ConveningList['emptySeats'][number]): RulePath | undefined {
  return rulesOf(problem).find(([list, index, bound]) => {
    if (bound !== 'min') return false;
    return list === 'groupQuotas'
      ? problem.groupQuotas[Number(index)]!.group === group
      : problem.regionQuotas[Number(index)]!.region === region?.id;
  });
}
