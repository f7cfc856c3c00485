import { NodeLink } from '../frame/link';
import type { ObjectiveIndicatorsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

type Indicator = Extract<NonNullable<ObjectiveIndicatorsQuery['node']>, { indicators: unknown }>['indicators'][number];
type Value = Indicator['values'][number];

const KINDS = ['BASELINE', 'TARGET', 'MEASURED'] as const;

/** The indicators of an objective: where things stood, are meant to be, and stood last in the network as a whole. */
export function Indicators({ indicators, notes }: { indicators: readonly Indicator[]; notes: Notes }) {
  return (
    <table class="rows" aria-label={text('explorer.objective.indicators')}>
      <thead>
        <tr>
          <th scope="col">{text('explorer.place.indicator')}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {label('VALUE', kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <NodeLink node={indicator} />
              {indicator.unknown.map((unknown) => (
                <small key={unknown.text}>{unknown.text}</small>
              ))}
            </th>
            {KINDS.map((kind) => (
              <td key={kind} data-label={label('VALUE', kind)}>
                <NewestValue value={newest(indicator, kind)} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The newest value of the network; values are by date. */
function newest({ values }: Indicator, kind: Value['kind']): Value | undefined {
  return values.filter((value) => value.kind === kind && !value.country).at(-1);
}

function NewestValue({ value, notes }: { value: Value | undefined; notes: Notes }) {
  if (!value) return <Unknown />;
  return (
    <>
      <b>
        {text(value.atLeast ? 'explorer.place.atLeast' : 'explorer.place.exactly', {
          value: formatNumber(value.value),
        })}
      </b>{' '}
      <span class="soft">
        {value.asOf ? formatDate(value.asOf) : text('explorer.undated')}
        {value.derived && `, ${text('explorer.objective.derived', { undated: value.undated ?? 0 })}`}
      </span>
      <NoteNumbers notes={notes} sources={value.evidence.map(({ source }) => source)} />
    </>
  );
}
