import { Link, NodeLink } from '../frame/link';
import type { AskedFragment, CalendarQuery, ChoiceFragment } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { MarkedLink } from '../parts/seat';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

interface MonthListProps {
  months: readonly Month[];
  notes: Notes;
}

/** What falls due, a table for each month. */
export function MonthList({ months, notes }: MonthListProps) {
  return (
    <>
      {months.map(({ month, items }) => {
        const heading = month ? formatDate(month) : text('explorer.calendar.underWay');
        return (
          <section key={month} class="month" aria-label={heading}>
            <h3>{heading}</h3>
            <DataTable
              class="agenda"
              caption={heading}
              rows={items}
              rowKey={({ kind, node }) => `${kind} ${node.id}`}
              columns={[
                { heading: text('explorer.calendar.when'), cell: whenText },
                { heading: text('explorer.common.what'), cell: (item) => <What item={item} notes={notes} /> },
                { heading: text('explorer.calendar.prepares'), cell: ({ node }) => <Preparers node={node} /> },
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

function What({ item: { kind, node, text: words }, notes }: { item: AgendaItem; notes: Notes }) {
  const evidence = 'evidence' in node ? node.evidence : [];
  return (
    <>
      <Link to={`/records/${encodeURIComponent(node.id)}`}>{words}</Link>
      <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
      <small class="kind">{label('AGENDA', kind)}</small>
      {node.__typename === 'Opportunity' && <Countries countries={node.countries} />}
    </>
  );
}

/** When it is, as precisely as is known: "by December 2027", "25 January to 5 February 2027". */
function whenText({ kind, on, node }: AgendaItem): string {
  if (node.__typename === 'Opportunity' && kind === 'OPPORTUNITY') {
    const { since, until } = node;
    if (since && until && since !== until) {
      return text('explorer.holds.span', { since: formatDate(since), until: formatDate(until) });
    }
    return formatDate(on);
  }
  return text('explorer.calendar.by', { date: formatDate(on) });
}

type Country = Extract<AgendaItem['node'], { countries: unknown }>['countries'][number];

function Countries({ countries }: { countries: readonly Country[] }) {
  if (countries.length === 0) return null;
  return (
    <ul class="inline note">
      {countries.map((country) => (
        <li key={country.id}>
          <NodeLink node={country} />
        </li>
      ))}
    </ul>
  );
}

type AgendaNode = AgendaItem['node'];

/** Who prepares what: the actions that were made for a review and who leads them, what is asked of those under review, and the members in its countries; else who promised, met or keeps it, or is to open the door. */
function Preparers({ node }: { node: AgendaNode }) {
  if (node.__typename === 'Opportunity') return <OfOpportunity node={node} />;
  if (node.__typename === 'Commitment' || node.__typename === 'Meeting') return <ActorList actors={[node.by]} />;
  if (node.__typename === 'Tie') {
    const actors = node.heldBy ? [node.heldBy] : node.through;
    return actors.length > 0 ? <ActorList actors={actors} /> : <Nobody />;
  }
  return null;
}

function Nobody() {
  return <Unknown>{text('explorer.common.nobodyOnRecord')}</Unknown>;
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
      <small>{text('explorer.calendar.asked', { name: actor.said })}</small>
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
          <MarkedLink node={actor} />
        </li>
      ))}
    </ul>
  );
}

export type AgendaItem = NonNullable<CalendarQuery['agenda']>[number];

/** What falls due in one month. */
interface Month {
  /** Such as 2027-03; null for what was under way before the period began. */
  month: string | null;
  items: AgendaItem[];
}

/** The day by which an item is ordered: of an opportunity the first that its date covers, of all else the last. */
function dayOf({ kind, on }: AgendaItem): string {
  const isFirst = kind === 'OPPORTUNITY';
  const [year = '', month = isFirst ? '01' : '12', day] = on.split('-');
  return `${year}-${month}-${day ?? (isFirst ? '01' : '31')}`;
}

/** Items by month, in their order; those from before `begins`, a partial date, together. */
export function monthsOf(items: readonly AgendaItem[], begins: string): Month[] {
  const months = new Map<string | null, AgendaItem[]>();
  for (const item of items) {
    const day = dayOf(item);
    const month = day < begins ? null : day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, inMonth]) => ({ month, items: inMonth }));
}

/** The first item that is still to come on a day; undefined where none is. */
export function nextOf(items: readonly AgendaItem[], day: string): AgendaItem | undefined {
  return items.find((item) => dayOf(item) >= day);
}
