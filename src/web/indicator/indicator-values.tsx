import type { IndicatorsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';
import { Unknown } from '../parts/states';

export type Indicator = Extract<NonNullable<IndicatorsQuery['allNodes']>['nodes'][number], { values: unknown }>;
export type IndicatorValue = Indicator['values'][number];

interface IndicatorValuesProps {
  indicator: Indicator;
  values: readonly IndicatorValue[];
  notes: Notes;
}

const KINDS = ['BASELINE', 'TARGET', 'MEASURED'] as const;

/** The values of an indicator: a kind of which none is known is said to be unknown. */
export function IndicatorValues({ indicator, values, notes }: IndicatorValuesProps) {
  return (
    <table class="indicator-values" aria-label={text('explorer.indicators.valuesOf', { name: indicator.name })}>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{text('explorer.place.valueKind')}</th>
          <th scope="col">{text('explorer.place.date')}</th>
          <th scope="col">{text('explorer.common.value')}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const known = values.filter((value) => value.kind === kind);
          return known.length > 0 ? (
            known.map((value, index) => (
              <tr key={`${kind} ${String(index)}`}>
                <th scope="row">{label('VALUE', kind)}</th>
                <td>{value.asOf ? formatDate(value.asOf) : text('explorer.common.undated')}</td>
                <td>
                  <b>{valueText(value, indicator.unit)}</b>
                  <NoteNumbers notes={notes} sources={value.evidence.map(({ source }) => source)} />
                  {value.derived && (
                    <small>{text('explorer.objective.derived', { undated: value.undated ?? 0 })}</small>
                  )}
                </td>
              </tr>
            ))
          ) : (
            <tr key={kind}>
              <th scope="row">{label('VALUE', kind)}</th>
              <td colSpan={2}>
                <Unknown />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A value in its unit: "12", "300 or more", "yes", "partly". */
export function valueText({ value, atLeast }: Pick<IndicatorValue, 'value' | 'atLeast'>, unit: string): string {
  if (unit !== 'count') {
    if (value === 0) return text('explorer.indicators.no');
    return text(value === 1 ? 'explorer.indicators.yes' : 'explorer.indicators.partly');
  }
  return text(atLeast ? 'explorer.place.atLeast' : 'explorer.place.exactly', { value: formatNumber(value) });
}
