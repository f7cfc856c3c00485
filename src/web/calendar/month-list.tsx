import { Link, NodeLink } from '../frame/link';
import { formatDate } from '../language/format';
import { label, text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import type { AgendaItem, Month } from './agenda-items';
import { Preparers } from './preparers';

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
            <table class="rows agenda">
              <thead>
                <tr>
                  <th scope="col">{text('explorer.calendar.when')}</th>
                  <th scope="col">{text('explorer.calendar.what')}</th>
                  <th scope="col">{text('explorer.calendar.prepares')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <ItemRow key={`${item.kind} ${item.node.id}`} item={item} notes={notes} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}

function ItemRow({ item, notes }: { item: AgendaItem; notes: Notes }) {
  const { kind, node } = item;
  const evidence = 'evidence' in node ? node.evidence : [];
  return (
    <tr>
      <td data-label={text('explorer.calendar.when')}>{whenText(item)}</td>
      <td data-label={text('explorer.calendar.what')}>
        <Link to={`/records/${encodeURIComponent(node.id)}`}>{item.text}</Link>
        <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
        <small class="kind">{label('AGENDA', kind)}</small>
        {node.__typename === 'Opportunity' && <Countries countries={node.countries} />}
      </td>
      <td data-label={text('explorer.calendar.prepares')}>
        <Preparers node={node} />
      </td>
    </tr>
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
