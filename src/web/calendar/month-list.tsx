import { type ComponentChildren, Fragment } from 'preact';
import { NodeLink, RecordLink } from '../frame/link';
import type { AskedFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { inferenceOf } from '../parts/marks';
import { ActorList, MembersInCountry } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { type AgendaItem, type monthsOf, nameOfSession, type Session } from './sessions';

interface MonthListProps {
  months: ReturnType<typeof monthsOf>;
  notes: Notes;
}

/** The agenda as a table for each month, with a row for each session. */
export function MonthList({ months, notes }: MonthListProps) {
  return (
    <>
      {months.map(({ month, sessions }) => {
        const heading = month ? formatDate(month) : text('explorer.calendar.underWay');
        return (
          <section key={month} class="month" aria-label={heading}>
            <h3>{heading}</h3>
            <DataTable
              class="agenda"
              caption={heading}
              rows={sessions}
              rowKey={([{ kind, node }]) => `${kind} ${node.id}`}
              columns={[
                { heading: text('explorer.calendar.when'), cell: ([item]) => whenText(item) },
                {
                  heading: text('explorer.common.what'),
                  cell: (session) => <SessionCell session={session} notes={notes} />,
                },
                { heading: text('explorer.calendar.prepares'), cell: (session) => <Preparers session={session} /> },
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

/** Returns the text of a session, without its states where it has several. */
export function sessionText([{ node, text: words }, ...others]: Session): string {
  if (others.length === 0 || node.__typename !== 'Opportunity') return words;
  return text('explorer.calendar.session', { name: nameOfSession(node), inferred: inferenceOf(node) });
}

function SessionCell({ session, notes }: { session: Session; notes: Notes }) {
  const [{ kind }] = session;
  const evidence = session.flatMap(({ node }) => ('evidence' in node ? node.evidence : []));
  return (
    <>
      {session.length > 1 ? (
        <>
          {text('explorer.calendar.states', { session: sessionText(session) })}{' '}
          {session.map(({ node }, index) => (
            <Fragment key={node.id}>
              {index > 0 && ', '}
              <ItemLink node={node}>{node.__typename === 'Opportunity' && node.countries[0]!.name}</ItemLink>
            </Fragment>
          ))}
        </>
      ) : (
        <ItemLink node={session[0].node}>{session[0].text}</ItemLink>
      )}
      <NoteNumbers notes={notes} of={evidence} />
      <small class="kind">{label('AGENDA', kind)}</small>
    </>
  );
}

function ItemLink({ node, children }: { node: AgendaNode; children: ComponentChildren }) {
  return <RecordLink id={node.id}>{children}</RecordLink>;
}

/** Returns the known date: "by December 2027", "25 January to 5 February 2027". */
function whenText({ kind, date, node }: AgendaItem): string {
  if (node.__typename === 'Opportunity' && kind === 'OPPORTUNITY') {
    const { since, until } = node;
    if (since && until && since !== until) {
      return text('explorer.holds.span', { since: formatDate(since), until: formatDate(until) });
    }
    return formatDate(date);
  }
  return text('explorer.calendar.by', { date: formatDate(date) });
}

type AgendaNode = AgendaItem['node'];

/** The preparers: actions, asks and members for reviews, else the actors of the record. */
function Preparers({ session }: { session: Session }) {
  const [{ node }] = session;
  if (node.__typename === 'Opportunity') {
    return (
      <OfReviews reviews={session.flatMap((item) => (item.node.__typename === 'Opportunity' ? [item.node] : []))} />
    );
  }
  if (node.__typename === 'Commitment' || node.__typename === 'Meeting') return <ActorList actors={[node.by]} />;
  if (node.__typename === 'Tie') {
    const actors = node.keeper ? [node.keeper] : node.through;
    return actors.length > 0 ? <ActorList actors={actors} /> : <Nobody />;
  }
  return null;
}

function Nobody() {
  return <Unknown>{text('explorer.common.nobodyOnRecord')}</Unknown>;
}

function OfReviews({ reviews }: { reviews: readonly Extract<AgendaNode, { countries: unknown }>[] }) {
  const actions = distinct(reviews.flatMap((review) => review.actions.nodes));
  const countries = reviews.flatMap((review) => review.countries);
  const members = distinct(countries.flatMap(({ actors }) => actors.nodes));
  const targets = [...reviews.map(({ body }) => body), ...countries.map(({ government }) => government)];
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
      {distinct(targets.flatMap((actor) => actor ?? [])).map((actor) => (
        <AskList key={actor.id} actor={actor} />
      ))}
      <MembersInCountry members={members} />
    </>
  );
}

const distinct = <Node extends { id: string }>(nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** The asks of actions and campaigns to an actor that are neither done nor refused. */
function AskList({ actor }: { actor: AskedFragment }) {
  if (actor.asks.length === 0) return null;
  return (
    <>
      <small>{text('explorer.calendar.asked', { name: actor.said })}</small>
      <ul class="plain">
        {actor.asks.map(({ by, text: ask, stage }) => (
          <li key={`${by.id} ${ask}`}>
            <NodeLink node={by} />
            {text('explorer.calendar.ask', {
              ask,
              stage: text(`explorer.recording.stage.${stage}`).toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
