import { useDay } from '../frame/location';
import type { CitedFragment, InitiativeStatus, StakeholderGroup, TieStatus } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text, type TextKey } from '../language/text';
import { lifeSpanText, Status } from './marks';
import { MarkedLink, Seats } from './seat';
import { NoteNumbers, type Notes } from './sources';

interface Cites {
  evidence: readonly { source: CitedFragment }[];
}

interface Pursues extends Cites {
  to: { id: string };
  status: TieStatus;
  lastConfirmedOn: string | null;
}

interface Organisation extends Cites {
  __typename: string;
  id: string;
  name: string;
  group: StakeholderGroup;
  country?: { name: string } | null;
  pursues?: readonly Pursues[];
  /** In a list of members: its memberships that no source confirms. */
  unconfirmedMemberships?: { nodes: readonly { to: object }[] };
}

interface ListProps<Node> {
  list: { totalCount: number; nodes: readonly Node[] } | null;
  /** The text of an empty list. Default: no text. */
  none?: TextKey;
  notes: Notes;
}

interface OrganisationListProps extends ListProps<Organisation> {
  /** An objective; each organisation then shows since when a source ties it to this one. */
  objective?: string;
}

/** Organisations with the marks of their groups, their country, and the newest source. */
export function OrganisationList({ list, none, objective, notes }: OrganisationListProps) {
  if (!list?.totalCount) return none ? <p>{text(none)}</p> : null;
  const unconfirmed = list.nodes.filter(isUnconfirmedMember).length;
  return (
    <>
      {unconfirmed > 0 && <p class="note">{text('explorer.common.ofThemUnconfirmed', { count: unconfirmed })}</p>}
      <ul class="plain entries">
        {list.nodes.map((node) => (
          <li key={node.id}>
            <MarkedLink node={node} />
            {node.country && <span class="soft">, {node.country.name}</span>}
            {isUnconfirmedMember(node) && <Status of={{ status: 'UNCONFIRMED' }} />}
            {objective ? (
              <Pursuit of={node} objective={objective} notes={notes} />
            ) : (
              <NoteNumbers notes={notes} of={node.evidence.slice(0, 1)} />
            )}
          </li>
        ))}
        <More count={list.totalCount - list.nodes.length} />
      </ul>
    </>
  );
}

const NETWORK = 'ECPAT';

/** True for a member of the network that no source of the last ten years confirms as one. */
function isUnconfirmedMember({ unconfirmedMemberships }: Organisation): boolean {
  return Boolean(unconfirmedMemberships?.nodes.some(({ to }) => 'id' in to && to.id === NETWORK));
}

/** The tie of an organisation to an objective: by a source, or a seat in an initiative for it. */
function Pursuit({ of: { pursues }, objective, notes }: { of: Organisation; objective: string; notes: Notes }) {
  const tie = pursues?.find(({ to }) => to.id === objective);
  if (!tie) return <span class="soft">, {text('explorer.pursuit.bySeat')}</span>;
  return (
    <span class="soft">
      ,{' '}
      {tie.lastConfirmedOn
        ? text('explorer.pursuit.confirmed', { date: formatDate(tie.lastConfirmedOn) })
        : text('explorer.common.undated')}
      <NoteNumbers notes={notes} of={tie.evidence} /> {tie.status !== 'CURRENT' && <Status of={tie} />}
    </span>
  );
}

interface Initiative {
  __typename: string;
  id: string;
  name: string;
  since: string | null;
  until: string | null;
  isActive: boolean;
  initiativeStatus: InitiativeStatus;
  statusText: string;
  groups?: readonly StakeholderGroup[];
  evidence: readonly { source: CitedFragment }[];
}

/** Partnerships, actions or campaigns with dates, state, seated groups and sources. */
export function InitiativeList({ list, none, notes }: ListProps<Initiative>) {
  const day = useDay();
  if (!list?.totalCount) return none ? <p>{text(none)}</p> : null;
  return (
    <ul class="plain entries">
      {list.nodes.map((node) => (
        <li key={node.id}>
          <MarkedLink node={node} />{' '}
          <span class="soft">
            {lifeSpanText(node.since, node.until)}
            {node.initiativeStatus === 'UNCONFIRMED' ? `. ${node.statusText}` : `, ${text(stateOf(node, day))}`}
          </span>
          <NoteNumbers notes={notes} of={node.evidence} />
          {node.groups && node.groups.length > 0 && (
            <Seats seats={node.groups.map((group) => ({ group, state: 'SEATED' }))} />
          )}
        </li>
      ))}
      <More count={list.totalCount - list.nodes.length} />
    </ul>
  );
}

function stateOf({ isActive, since, until }: Initiative, day: string): TextKey {
  if (isActive) return 'explorer.initiative.underWay';
  if (since && since > day) return 'explorer.initiative.toCome';
  return until ? 'explorer.initiative.ended' : 'explorer.initiative.unconfirmed';
}

/** The number of further entries of a list, as its last entry. */
export function More({ count }: { count: number }) {
  return count > 0 ? <li class="soft">{text('explorer.common.andMore', { count })}</li> : null;
}
