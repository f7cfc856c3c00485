import { RecordLink } from '../frame/link';
import { tableOf } from '../frame/query';
import type { RegionUnconfirmedQuery, RegionUnconfirmedQueryVariables, TieType } from '../graphql/graphql';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import type { Notes } from '../parts/sources';
import { Section } from '../parts/states';
import { NamedNodes } from './named-nodes';

/** The types of ties worth confirming: the relations that organisations maintain. */
const TYPES: TieType[] = ['CONTACT_OF', 'LEADS', 'MEMBER_OF', 'MEMORANDUM_WITH', 'PARTICIPATES_IN', 'PARTNER_OF'];

/** Returns the ties of a region unconfirmed for three years, by month, which exists in any year. */
export function unconfirmedIn(region: string, day: string) {
  const before = `${String(Number(day.slice(0, 4)) - 3)}${day.slice(4, 7)}`;
  return { id: region, types: TYPES, before };
}

interface UnconfirmedProps {
  of: RegionUnconfirmedQueryVariables;
  ties: RegionUnconfirmedQuery;
  notes: Notes;
}

/** The working ties of a region unconfirmed for three years, with contacts to confirm them. */
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
