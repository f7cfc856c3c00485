import { useDay } from '../frame/location';
import type { CountryRecordsQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { DataTable } from '../parts/data-table';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { type TreatyState, treatyStates } from './treaty-states';

type Known = Extract<NonNullable<CountryRecordsQuery['node']>, { instruments: unknown }>['instruments'][number];

type Instrument = Extract<NonNullable<CountryRecordsQuery['treaties']>['nodes'][number], { kind: unknown }>;

interface TreatiesProps {
  known: readonly Known[];
  all: CountryRecordsQuery['treaties'];
  country: string;
  notes: Notes;
}

/** The treaties with the state of a country: party, signatory, no party, or unknown. */
export function Treaties({ known, all, country, notes }: TreatiesProps) {
  const day = useDay();
  const instruments = (all?.nodes ?? []).filter((node): node is Instrument => 'kind' in node);
  const treaties = instruments.filter(({ kind }) => kind === 'treaty');
  return (
    <DataTable
      caption={text('explorer.place.treaties')}
      rows={treatyStates(known, treaties, day)}
      rowKey={({ treaty }) => treaty.id}
      columns={[
        { heading: text('explorer.place.treaty'), node: ({ treaty }) => ({ __typename: 'Instrument', ...treaty }) },
        { heading: country, cell: (row) => <State of={row} notes={notes} /> },
        {
          heading: text('explorer.place.inForce'),
          cell: (row) =>
            row.state === 'known' && (row.known.since ? formatDate(row.known.since) : text('explorer.common.undated')),
          sortBy: (row) => (row.state === 'known' ? row.known.since : null),
        },
      ]}
    />
  );
}

/** The state of a country in a treaty. */
function State({ of: row, notes }: { of: TreatyState<Known>; notes: Notes }) {
  if (row.state === 'known') {
    return (
      <>
        {text(row.known.status === 'PARTY' ? 'explorer.place.party' : 'explorer.place.signatory')}
        <NoteNumbers notes={notes} of={row.known.evidence} />
      </>
    );
  }
  if (row.state === 'unknown') {
    return (
      <>
        <Unknown /> <small>{text('explorer.place.incompleteList')}</small>
      </>
    );
  }
  return (
    <>
      {text('explorer.place.notParty')}{' '}
      <small>{text('explorer.place.completeList', { date: formatDate(row.asOf) })}</small>
    </>
  );
}
