import { Link } from '../frame/link';
import type { StakeholderGroup } from '../graphql/graphql';
import { formatAlternatives, formatDate, formatList } from '../language/format';
import { label, text } from '../language/text';
import { AnswerHeading } from '../parts/answer';
import { groupText } from './group-text';
import { newestEvidence } from '../parts/evidence';
import { spanText } from './span-text';
import { distinct, type PartnershipNode, type Table } from './table';

const MAX_NAMES = 4;

/** Who convenes it, how many groups sit in it, which no source seats, and what that rests on. */
export function PartnershipAnswer({ of: node, table }: { of: PartnershipNode; table: Table }) {
  const { name, holds, since, until, partnershipKind, evidence } = node;
  const inState = (state: string) => table.chairs.filter((chair) => chair.state === state).map(({ group }) => group);
  const [seated, empty, unknown] = ['SEATED', 'EMPTY', 'UNKNOWN'].map(inState) as [Groups, Groups, Groups];
  const seats = table.chairs.flatMap((chair) => chair.seats);
  const heading = holds
    ? text('explorer.partnership.heading', {
        name,
        convened: ['none', 'one'][table.conveners.length] ?? 'many',
        conveners: formatList(table.conveners.map((convener) => convener.name)),
        seated: seated.length,
        empty: empty.length,
        emptyGroups: formatAlternatives(shortList(empty)),
      })
    : text('explorer.partnership.headingEnded', {
        name,
        until: until ? formatDate(until) : 'none',
        count: distinct(seats.map((seat) => seat.node)).length,
        groups: seated.length,
      });
  const all = [...evidence, ...seats.flatMap(({ tie }) => tie.evidence)];
  const newest = newestEvidence(all);
  const untils = holds
    ? seats.flatMap(({ tie }) => (tie.status === 'CURRENT' && tie.confirmedUntil ? [tie.confirmedUntil] : [])).sort()
    : [];
  const [from, to] = [untils[0], untils.at(-1)].map((day) => (day ? formatDate(day) : ''));
  return (
    <>
      <p class="note crumb no-print">
        <Link to="/partnerships">{text('explorer.menu.partnerships')}</Link> › {name}
      </p>
      <AnswerHeading
        heading={heading}
        lead={
          <>
            {text('explorer.partnership.lead', {
              kind: label('KIND', partnershipKind),
              span: spanText(holds, since, until),
            })}{' '}
            {holds &&
              unknown.length > 0 &&
              text('explorer.partnership.cannotTell', { groups: formatList(unknown.map(groupText)) })}
          </>
        }
        restsOn={text('explorer.partnership.rests', {
          sources: distinct(all.map(({ source }) => source)).length,
          newest: newest ? formatDate(newest) : 'none',
          seats: untils.length,
          from: from === to ? 'same' : (from ?? ''),
          to: to ?? '',
        })}
      />
    </>
  );
}

/** Names of groups for a heading: all of up to four, else three and how many more. */
function shortList(groups: Groups): string[] {
  const names = groups.map(groupText);
  if (names.length <= MAX_NAMES) return names;
  const shown = names.slice(0, MAX_NAMES - 1);
  return [...shown, text('explorer.partnership.otherGroups', { count: names.length - shown.length })];
}

type Groups = StakeholderGroup[];
