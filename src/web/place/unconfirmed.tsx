import { RecordLink } from '../frame/link';
import { tableOf } from '../frame/query';
import type { RegionUnconfirmedQuery, RegionUnconfirmedQueryVariables, TieType } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import type { Notes } from '../parts/sources';
import { Section } from '../parts/states';
import { NamedNodes } from './named-nodes';

/** What is worth confirming: the relations that organisations keep up. */
const TYPES: TieType[] = ['CONTACT_OF', 'LEADS', 'MEMBER_OF', 'MEMORANDUM_WITH', 'PARTICIPATES_IN', 'PARTNER_OF'];

/** The ties in a region that nobody has confirmed for three years. Every month, unlike every day, is in each year. */
export function unconfirmedIn(region: string, day: string) {
  const before = `${String(Number(day.slice(0, 4)) - 3)}${day.slice(4, 7)}`;
  return { id: region, types: TYPES, before };
}

interface UnconfirmedProps {
  of: RegionUnconfirmedQueryVariables;
  ties: RegionUnconfirmedQuery;
  notes: Notes;
}

/** How many working relations of a region nobody has confirmed for three years; the first of them, with the organisations that could. */
export function Unconfirmed({
  of: { id: regions, types, before },
  ties: { all, unconfirmed },
  notes,
}: UnconfirmedProps) {
  if (!all || !unconfirmed) return null;
  const { nodes, totalCount } = unconfirmed;
  return (
    <Section heading={text('explorer.place.unconfirmed')}>
      <p>{text('explorer.place.unconfirmedLead', { count: totalCount, all: all.totalCount })}</p>
      {nodes.length > 0 && (
        <DataTable
          caption={text('explorer.place.unconfirmed')}
          rows={nodes}
          canSort={false}
          columns={[
            {
              heading: text('explorer.check.link'),
              cell: ({ id, sentence }) => <RecordLink id={id}>{sentence}</RecordLink>,
            },
            { heading: text('explorer.common.newestEvidence'), evidence: ({ evidence }) => evidence, notes },
            {
              heading: text('explorer.check.ask'),
              cell: ({ from, to }) => <NamedNodes nodes={[from, to].filter((end) => 'kind' in end)} />,
            },
          ]}
        />
      )}
      {totalCount > nodes.length && (
        <p>
          <a href={tableOf('ties', { regions, types, confirmedBefore: before })}>
            {text('explorer.common.andMore', { count: totalCount - nodes.length })}
          </a>
        </p>
      )}
    </Section>
  );
}
