import type { IndicatorsQuery } from '../graphql/graphql';
import { formatDate, formatNumber } from '../language/format';
import { label, text } from '../language/text';
import { NoteNumbers, type Notes } from '../parts/sources';

export type Indicator = Extract<NonNullable<IndicatorsQuery['allNodes']>['nodes'][number], { values: unknown }>;
export type IndicatorValue = Indicator['values'][number];

interface IndicatorValuesProps {
  indicator: Indicator;
  values: readonly IndicatorValue[];
  notes: Notes;
}

const KINDS = ['BASELINE', 'TARGET', 'MEASURED', 'COUNTED'] as const;

/** The maximum of values shown per kind; of more, only the newest is, since the chart has all. */
const MAX_SHOWN = 4;

/** The known values of an indicator. */
export function IndicatorValues({ indicator, values, notes }: IndicatorValuesProps) {
  const kinds = KINDS.map((kind) => values.filter((value) => value.kind === kind));
  const [shown, others] = [
    kinds.flatMap((ofKind) => (ofKind.length > MAX_SHOWN ? ofKind.slice(-1) : ofKind)),
    kinds.flatMap(earlierOf),
  ];
  const title = text('explorer.indicators.valuesOf', { name: indicator.name });
  return (
    <>
      <Values title={title} values={shown} unit={indicator.unit} notes={notes} />
      {others.length > 0 && (
        <details class="small">
          <summary>{text('explorer.indicators.earlier', { count: others.length })}</summary>
          <Values
            title={text('explorer.indicators.earlierOf', { name: indicator.name })}
            values={others}
            unit={indicator.unit}
            notes={notes}
          />
        </details>
      )}
    </>
  );
}

const earlierOf = (values: readonly IndicatorValue[]) => (values.length > MAX_SHOWN ? values.slice(0, -1) : []);

interface ValuesProps {
  title: string;
  values: readonly IndicatorValue[];
  unit: string;
  notes: Notes;
}

function Values({ title, values, unit, notes }: ValuesProps) {
  return (
    <table class="indicator-values" aria-label={title}>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{text('explorer.place.valueKind')}</th>
          <th scope="col">{text('explorer.place.date')}</th>
          <th scope="col">{text('explorer.common.value')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value, index) => (
          <tr key={index}>
            <th scope="row">{label('VALUE', value.kind)}</th>
            <td>{value.asOf ? formatDate(value.asOf) : text('explorer.common.undated')}</td>
            <td>
              <b>{valueText(value, unit)}</b>
              <NoteNumbers notes={notes} of={value.evidence} />
              {value.confirmedCount !== null && (
                <small>
                  {text('explorer.indicators.undated', {
                    confirmed: value.confirmedCount,
                    count: value.undatedCount ?? 0,
                  })}
                </small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Returns a value in its unit: "12", "300 or more", "yes", "partly". */
export function valueText({ value, isMinimum }: Pick<IndicatorValue, 'value' | 'isMinimum'>, unit: string): string {
  if (unit !== 'count') {
    if (value === 0) return text('explorer.indicators.no');
    return text(value === 1 ? 'explorer.indicators.yes' : 'explorer.indicators.partly');
  }
  return text(isMinimum ? 'explorer.place.atLeast' : 'explorer.place.exactly', { value: formatNumber(value) });
}
