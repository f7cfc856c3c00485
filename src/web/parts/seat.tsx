import type { ComponentChildren } from 'preact';
import { type NamedNode, NodeLink } from '../frame/link';
import type { SeatState, StakeholderGroup } from '../graphql/graphql';
import { label, text } from '../language/text';
import { isInitiative } from './initiative';

/** The groups in the order of the sectors: civil society, public bodies, money, knowledge. */
export const GROUPS: readonly StakeholderGroup[] = [
  'CIVIL_SOCIETY',
  'FAITH_COMMUNITY',
  'SURVIVORS_AND_YOUTH',
  'GOVERNMENT',
  'LAW_ENFORCEMENT',
  'INTERGOVERNMENTAL',
  'PRIVATE_SECTOR',
  'DONOR',
  'ACADEMIA',
  'MEDIA',
];

/** The letter of a group, the same in both languages. */
export const LETTERS: Readonly<Record<StakeholderGroup, string>> = {
  CIVIL_SOCIETY: 'C',
  FAITH_COMMUNITY: 'F',
  SURVIVORS_AND_YOUTH: 'S',
  GOVERNMENT: 'G',
  LAW_ENFORCEMENT: 'L',
  INTERGOVERNMENTAL: 'I',
  PRIVATE_SECTOR: 'P',
  DONOR: 'D',
  ACADEMIA: 'A',
  MEDIA: 'M',
};

/** The state of a seat; in a place, only actors of elsewhere may have it. */
type ShownState = SeatState | 'ELSEWHERE';

/** The mark of a group: filled if seated, hollow if not on record, else hatched. */
export function Seat({ group, state = 'SEATED' }: { group: StakeholderGroup; state?: ShownState }) {
  return (
    <span class={`seat ${group} seat-${state}`} role="img" aria-label={seatText(group, state)}>
      {LETTERS[group]}
    </span>
  );
}

/** Returns the meaning of the mark of a seat. */
export function seatText(group: StakeholderGroup, state: ShownState): string {
  const name = label('GROUP', group);
  if (state === 'EMPTY') return text('explorer.seat.empty', { group: name });
  if (state === 'ELSEWHERE') return text('explorer.seat.elsewhere', { group: name });
  if (state === 'NOT_ON_RECORD') return text('explorer.seat.notOnRecord', { group: name });
  return state === 'UNKNOWN' ? text('explorer.seat.unknown', { group: name }) : name;
}

/** Seats in the order of the groups. */
export function Seats({ seats }: { seats: readonly { group: StakeholderGroup; state: ShownState }[] }) {
  const sorted = [...seats].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  return (
    <span class="seats">
      {sorted.map(({ group, state }) => (
        <Seat key={group} group={group} state={state} />
      ))}
    </span>
  );
}

/** The mark before a node's name: that of an actor's group; for an initiative, a rounded T. */
export function NodeMark({ node }: { node: { __typename: string; group?: StakeholderGroup } }) {
  if (node.group) return <Seat group={node.group} />;
  return isInitiative(node) ? <InitiativeMark /> : null;
}

export function InitiativeMark() {
  return (
    <span class="seat initiative" aria-hidden="true">
      T
    </span>
  );
}

/** The mark and the name of a node, with a link to its page. */
export function MarkedLink({ node }: { node: NamedNode }) {
  return (
    <>
      <NodeMark node={node} /> <NodeLink node={node} />
    </>
  );
}

/** Actors with their marks, one per line; nothing for an empty list. */
export function ActorList({ actors }: { actors: readonly NamedNode[] }) {
  if (actors.length === 0) return null;
  return (
    <ul class="plain">
      {actors.map((actor) => (
        <li key={actor.id}>
          <MarkedLink node={actor} />
        </li>
      ))}
    </ul>
  );
}

/** Our members in a country; nothing where none is on record. */
export function MembersInCountry({ members }: { members: readonly NamedNode[] }) {
  if (members.length === 0) return null;
  return (
    <>
      <small>{text('explorer.calendar.membersThere')}</small>
      <ActorList actors={members} />
    </>
  );
}

interface SeatLegendProps {
  groups?: readonly StakeholderGroup[];
  /** Items for further marks. Default: a hollow and a hatched seat. */
  children?: ComponentChildren;
}

/** The meanings of the marks, for the visible groups. */
export function SeatLegend({ groups = GROUPS, children = <SeatStates /> }: SeatLegendProps) {
  return (
    <ul class="legend" aria-label={text('explorer.seat.legend')}>
      {GROUPS.filter((group) => groups.includes(group)).map((group) => (
        <li key={group}>
          <span class={`seat ${group}`} aria-hidden="true">
            {LETTERS[group]}
          </span>
          {label('GROUP', group)}
        </li>
      ))}
      {children}
    </ul>
  );
}

function SeatStates() {
  return (
    <>
      <li>
        <span class="seat GOVERNMENT seat-NOT_ON_RECORD" aria-hidden="true">
          G
        </span>
        {text('explorer.common.nobodyOnRecord')}
      </li>
      <li>
        <span class="seat GOVERNMENT seat-UNKNOWN" aria-hidden="true">
          G
        </span>
        {text('explorer.seat.cannotTell')}
      </li>
    </>
  );
}
