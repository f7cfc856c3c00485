import type { StakeholderGroup } from '../graphql/graphql';
import { formatList } from '../language/format';
import { label, text } from '../language/text';
import { GROUPS, Seat } from '../parts/seat';
import type { ConveningList } from './types';

/** The groups that the list seats, and how many seats stay empty. */
export function SeatSummary({ list: { invitees, emptySeats } }: { list: ConveningList }) {
  const groups = invitees.flatMap(({ actor }): StakeholderGroup[] => ('group' in actor ? [actor.group] : []));
  const empty = emptySeats.reduce((sum, { count }) => sum + count, 0);
  const counts = GROUPS.map((group) => ({ group, count: groups.filter((one) => one === group).length }));
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
            ? Array.from({ length: count }, (_, at) => (
                <Seat key={`${group}${String(at)}`} group={group} state="UNKNOWN" />
              ))
            : [],
        )}
      </p>
      <p>{formatList(words)}.</p>
    </section>
  );
}
