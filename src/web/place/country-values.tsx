import { NodeLink } from '../frame/link';
import type { CountryRecordsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

type Value = NonNullable<Extract<NonNullable<CountryRecordsQuery['node']>, { values: unknown }>['values']>[number];

/** The baselines, targets and measured values that sources report of a country. */
export function CountryValues({ values, notes }: { values: readonly Value[]; notes: Notes }) {
  if (values.length === 0) {
    return (
      <p>
        <Unknown /> {text('explorer.place.noValue')}
      </p>
    );
  }
  return (
    <table class="rows" aria-label={text('explorer.place.values')}>
      <thead>
        <tr>
          <th scope="col">{text('explorer.place.indicator')}</th>
          <th scope="col">{text('explorer.place.valueKind')}</th>
          <th scope="col">{text('explorer.place.value')}</th>
          <th scope="col">{text('explorer.place.date')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ indicator, kind, value, atLeast, asOf, evidence }, index) => (
          <tr key={index}>
            <th scope="row">
              <NodeLink node={indicator} />
            </th>
            <td data-label={text('explorer.place.valueKind')}>{label('VALUE', kind)}</td>
            <td data-label={text('explorer.place.value')}>
              {text(atLeast ? 'explorer.place.atLeast' : 'explorer.place.exactly', { value: formatNumber(value) })}
              <NoteNumbers notes={notes} sources={evidence.map(({ source }) => source)} />
            </td>
            <td data-label={text('explorer.place.date')}>{asOf ? formatDate(asOf) : text('explorer.undated')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
