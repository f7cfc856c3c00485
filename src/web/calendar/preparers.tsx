import { NodeLink } from '../frame/link';
import type { AskedFragment, ChoiceFragment } from '../graphql/graphql';
import { text } from '../language/text';
import { NodeMark } from '../parts/seat';
import { Unknown } from '../parts/states';
import type { AgendaItem } from './agenda-items';

type AgendaNode = AgendaItem['node'];

/** Who prepares what: the actions that were made for a review and who leads them, what is asked of those under review, and the members in its countries; else who promised, met or keeps it. */
export function Preparers({ node }: { node: AgendaNode }) {
  if (node.__typename === 'Opportunity') return <OfOpportunity node={node} />;
  if (node.__typename === 'Commitment' || node.__typename === 'Meeting') return <ActorList actors={[node.by]} />;
  if (node.__typename === 'Tie' && node.heldBy) return <ActorList actors={[node.heldBy]} />;
  return <Nobody />;
}

function Nobody() {
  return <Unknown>{text('explorer.calendar.nobody')}</Unknown>;
}

function OfOpportunity({ node }: { node: Extract<AgendaNode, { countries: unknown }> }) {
  const actions = node.actions.nodes;
  const members = node.countries.flatMap(({ actors }) => actors.nodes);
  const asked = [node.body, ...node.countries.map(({ government }) => government)];
  return (
    <>
      {actions.length === 0 && <Nobody />}
      <ul class="plain">
        {actions.map((action) => (
          <li key={action.id}>
            <NodeLink node={action} />
            <ActorList actors={action.leads} />
          </li>
        ))}
      </ul>
      {asked.map((actor) => actor && <AskList key={actor.id} actor={actor} />)}
      {members.length > 0 && (
        <>
          <small>{text('explorer.calendar.membersThere')}</small>
          <ActorList actors={members} />
        </>
      )}
    </>
  );
}

/** What actions and campaigns ask of an organisation, as long as it is not done or refused. */
function AskList({ actor }: { actor: AskedFragment }) {
  if (actor.asks.length === 0) return null;
  return (
    <>
      <small>{text('explorer.calendar.asked', { name: actor.name })}</small>
      <ul class="plain">
        {actor.asks.map(({ by, text: asked, stage }) => (
          <li key={`${by.id} ${asked}`}>
            <NodeLink node={by} />
            {text('explorer.calendar.ask', {
              ask: asked,
              stage: text(`explorer.recording.stage.${stage}`).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function ActorList({ actors }: { actors: readonly ChoiceFragment[] }) {
  if (actors.length === 0) return null;
  return (
    <ul class="plain">
      {actors.map((actor) => (
        <li key={actor.id}>
          <NodeMark node={actor} /> <NodeLink node={actor} />
        </li>
      ))}
    </ul>
  );
}
