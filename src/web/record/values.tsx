import { NodeLink } from '../frame/link';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { Section } from '../parts/answer';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';
import type { RecordNode } from './heading';
import { namedText } from './node-list';

type Indicator = Extract<RecordNode, { __typename: 'Indicator' }>;

/** The values of an indicator with their days, what they are and their sources. */
export function Values({ of: { values, unknown }, notes }: { of: Indicator; notes: Notes }) {
  return (
    <Section heading={text('explorer.record.values')}>
      {unknown.map(({ code, text: sentence }) => (
        <p key={code}>
          <Unknown /> {sentence}
        </p>
      ))}
      {values.length > 0 && (
        <table class="rows">
          <thead>
            <tr>
              {(['value', 'asOf', 'valueKind', 'basis'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`explorer.record.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {values.map((value, index) => (
              <tr key={index}>
                <th scope="row">
                  {text('explorer.record.valueOf', {
                    value: formatNumber(value.value),
                    atLeast: value.atLeast ? 'yes' : 'no',
                  })}
                  <NoteNumbers notes={notes} sources={value.evidence.map(({ source }) => source)} />
                </th>
                <td data-label={text('explorer.record.asOf')}>
                  {value.asOf ? formatDate(value.asOf) : (value.year ?? text('explorer.undated'))}
                </td>
                <td data-label={text('explorer.record.valueKind')}>
                  {label('VALUE', value.valueKind)}{' '}
                  {value.country && <NodeLink node={value.country}>{namedText(value.country)}</NodeLink>}
                </td>
                <td data-label={text('explorer.record.basis')}>{value.basis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
