import { NodeLink } from '../frame/link';
import { useDay } from '../frame/location';
import type { CountryRecordsQuery } from '../graphql/graphql';
import { formatDate } from '../language/format';
import { text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import { treatyStates } from './treaty-states';

type Known = Extract<NonNullable<CountryRecordsQuery['node']>, { instruments: unknown }>['instruments'][number];

type Instrument = Extract<NonNullable<CountryRecordsQuery['treaties']>['nodes'][number], { kind: unknown }>;

interface TreatiesProps {
  known: readonly Known[];
  all: CountryRecordsQuery['treaties'];
  country: string;
  notes: Notes;
}

/** The treaties on record and what the country is to each: party, signatory, no party, or unknown. */
export function Treaties({ known, all, country, notes }: TreatiesProps) {
  const day = useDay();
  const instruments = (all?.nodes ?? []).filter((node): node is Instrument => 'kind' in node);
  const treaties = instruments.filter(({ kind }) => kind === 'treaty');
  return (
    <table class="rows" aria-label={text('explorer.place.treaties')}>
      <thead>
        <tr>
          <th scope="col">{text('explorer.place.treaty')}</th>
          <th scope="col">{country}</th>
          <th scope="col">{text('explorer.place.inForce')}</th>
        </tr>
      </thead>
      <tbody>
        {treatyStates(known, treaties, day).map((row) => (
          <tr key={row.treaty.id}>
            <th scope="row">
              <NodeLink node={{ __typename: 'Instrument', ...row.treaty }} />
            </th>
            <td data-label={country}>
              {row.state === 'known' && (
                <>
                  {text(row.known.status === 'party' ? 'explorer.place.party' : 'explorer.place.signatory')}
                  <NoteNumbers notes={notes} sources={row.known.evidence.map(({ source }) => source)} />
                </>
              )}
              {row.state === 'notParty' && (
                <>
                  {text('explorer.place.notParty')}{' '}
                  <small>{text('explorer.place.completeList', { date: formatDate(row.asOf) })}</small>
                </>
              )}
              {row.state === 'unknown' && (
                <>
                  <Unknown /> <small>{text('explorer.place.incompleteList')}</small>
                </>
              )}
            </td>
            <td data-label={text('explorer.place.inForce')}>
              {row.state === 'known' && (row.known.since ? formatDate(row.known.since) : text('explorer.undated'))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
