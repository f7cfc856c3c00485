import { NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import { text, type TextKey } from '../language/text';
import type { CitedFragment, StakeholderGroup } from '../graphql/graphql';
import { holdsText } from './marks';
import { NodeMark, Seats } from './seat';
import { NoteNumbers, type Notes } from './sources';

interface Initiative {
  __typename: string;
  id: string;
  name: string;
  since: string | null;
  until: string | null;
  holds: boolean;
  groups?: readonly StakeholderGroup[];
  evidence: readonly { source: CitedFragment }[];
}

interface InitiativeListProps {
  list: { totalCount: number; nodes: readonly Initiative[] };
  notes: Notes;
}

/** Partnerships, actions or campaigns with their dates, whether they are under way, the groups seated in them and their sources. */
export function InitiativeList({ list: { nodes, totalCount }, notes }: InitiativeListProps) {
  const day = useDay();
  return (
    <ul class="plain entries">
      {nodes.map((node) => (
        <li key={node.id}>
          <NodeMark node={node} /> <NodeLink node={node} />{' '}
          <span class="soft">
            {holdsText(node.since, node.until)}, {text(stateOf(node, day))}
          </span>
          <NoteNumbers notes={notes} sources={node.evidence.map(({ source }) => source)} />
          {node.groups && node.groups.length > 0 && (
            <Seats seats={node.groups.map((group) => ({ group, state: 'SEATED' }))} />
          )}
        </li>
      ))}
      <More count={totalCount - nodes.length} />
    </ul>
  );
}

function stateOf({ holds, since, until }: Initiative, day: string): TextKey {
  if (holds) return 'explorer.initiative.underWay';
  if (since && since > day) return 'explorer.initiative.toCome';
  return until ? 'explorer.initiative.ended' : 'explorer.initiative.unconfirmed';
}

/** That a list has more entries than are shown, as its last entry. */
export function More({ count }: { count: number }) {
  return count > 0 ? <li class="soft">{text('explorer.more', { count })}</li> : null;
}
