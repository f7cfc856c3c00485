import { useAnswer } from '../data/use-answer';
import { NodeLink } from '../frame/link';
import { usePage } from '../frame/location';
import { usePageInfo } from '../frame/page-info';
import {
  IndicatorGroupsDocument,
  IndicatorsDocument,
  type IndicatorsQuery,
  PartnershipsByYearDocument,
} from '../graphql/graphql';
import { label, text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import type { FilterField } from '../parts/filter-field';
import { FilterForm } from '../parts/filter-form';
import { Answered, AnswerHeading, More, Section } from '../parts/states';
import { Notes, SourceList } from '../parts/sources';
import { useFirstYear, YearTable } from '../parts/year-table';
import { NamedNodes } from '../place/named-nodes';
import { ChartHatch, IndicatorChart } from './indicator-chart';
import { type Indicator, IndicatorValues, type IndicatorValue } from './indicator-values';
import { byKind, missingYears, spansText, yearsOf } from './series';

const TABLE = '/export/indicators';

/** The indicators of the framework as small charts of baselines, targets and measured values. */
export function IndicatorsPage() {
  const answer = useAnswer(IndicatorsDocument, {});
  usePageInfo({
    title: text('explorer.menu.indicators'),
    asked: { document: IndicatorsDocument, variables: {} },
    table: TABLE,
  });
  return <Answered of={answer}>{(data) => <Indicators data={data} />}</Answered>;
}

interface Shown {
  indicator: Indicator;
  values: readonly IndicatorValue[];
}

function Indicators({ data: { allNodes } }: { data: IndicatorsQuery }) {
  const country = usePage().parameter('country');
  const groups = useAnswer(IndicatorGroupsDocument, {}).data?.objectives ?? [];
  const notes = new Notes();
  const indicators = (allNodes?.nodes ?? []).filter((node): node is Indicator => 'values' in node);
  const all: Shown[] = indicators.map((indicator) => ({
    indicator,
    values: indicator.values.filter((value) => (value.country?.id ?? '') === country),
  }));
  const known = all.filter(({ values }) => values.length > 0);
  const unknown = all.filter(({ values }) => values.length === 0);
  const axis = yearsOf(known.flatMap(({ values }) => values));
  const countries = [
    ...new Map(
      indicators.flatMap(({ values }) => values.flatMap((value) => value.country ?? [])).map((node) => [node.id, node]),
    ).values(),
  ].sort((a, b) => a.name.localeCompare(b.name));
  const name = countries.find(({ id }) => id === country)?.name ?? country;
  const inObjective = new Set(groups.flatMap((group) => group.indicators.map(({ id }) => id)));
  const sections = [
    ...groups.map((objective, index) => ({
      key: objective.id,
      heading: `${String(index + 1)}. ${objective.name}`,
      shown: known.filter(({ indicator }) => objective.indicators.some(({ id }) => id === indicator.id)),
    })),
    {
      key: 'others',
      heading: text('explorer.indicators.others'),
      shown: known.filter(({ indicator }) => !inObjective.has(indicator.id)),
    },
  ];
  const countryField: FilterField = {
    name: 'country',
    kind: 'choice',
    label: text('explorer.indicators.whose'),
    options: countries,
    all: text('explorer.indicators.network'),
  };
  return (
    <>
      <FilterForm name={text('explorer.indicators.form')} fields={[countryField]} />
      <AnswerHeading
        heading={text('explorer.indicators.heading', {
          known: known.length,
          count: indicators.length,
          isCountry: country ? 'yes' : 'no',
          name,
        })}
        lead={text('explorer.indicators.lead', {
          known: known.length,
          noBaseline: known.filter(({ values }) => byKind(values).BASELINE.length === 0).length,
          noTarget: known.filter(({ values }) => byKind(values).TARGET.length === 0).length,
        })}
      />
      <ChartHatch />
      {known.length > 0 && <ChartKey />}
      {sections.map(
        ({ key, heading, shown }) =>
          shown.length > 0 && (
            <Section key={key} heading={heading}>
              <figure>
                <div class="indicator-charts">
                  {shown.map((item) => (
                    <SmallChart key={item.indicator.id} shown={item} axis={axis} notes={notes} />
                  ))}
                </div>
                <ChartFoot table={TABLE} />
              </figure>
            </Section>
          ),
      )}
      {!country && <PartnershipsByYear />}
      {unknown.length > 0 && (
        <More summary={text('explorer.indicators.unknown', { count: unknown.length })}>
          <NamedNodes nodes={unknown.map(({ indicator }) => indicator)} />
        </More>
      )}
      <SourceList notes={notes} />
    </>
  );
}

function SmallChart({
  shown: { indicator, values },
  axis,
  notes,
}: {
  shown: Shown;
  axis: ReturnType<typeof yearsOf>;
  notes: Notes;
}) {
  const { MEASURED: measured, COUNTED: counted, BASELINE: baselines, TARGET: targets, points } = byKind(values);
  const hasYear = values.some(({ year }) => year !== null);
  return (
    <article aria-label={indicator.name}>
      <h3>
        <NodeLink node={indicator} />
      </h3>
      {axis && hasYear && (
        <IndicatorChart
          values={values}
          axis={axis}
          title={text('explorer.indicators.chart', {
            name: indicator.name,
            baselines: baselines.length,
            targets: targets.length,
            measured: measured.length,
            counted: counted.length,
            missing: spansText(missingYears(points, axis)),
            isMissing: missingYears(points, axis).length > 0 ? 'yes' : 'no',
          })}
        />
      )}
      <IndicatorValues indicator={indicator} values={values} notes={notes} />
    </article>
  );
}

function ChartKey() {
  return (
    <ul class="legend" aria-label={text('explorer.seat.legend')}>
      {(['measured', 'counted', 'baseline', 'target', 'missing'] as const).map((mark) => (
        <li key={mark}>
          <svg class="indicator-chart key" width="20" height="16" viewBox="-10 -8 20 16" aria-hidden="true">
            {(mark === 'measured' || mark === 'counted') && <circle class={mark} r={3.5} />}
            {mark === 'baseline' && <path class="baseline" d="M0 -6L6 0L0 6L-6 0z" />}
            {mark === 'target' && <path class="target" d="M-7 0h14" />}
            {mark === 'missing' && (
              <rect class="missing" x={-10} y={-8} width={20} height={16} fill="url(#year-unknown)" />
            )}
          </svg>
          {text(`explorer.indicators.key.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

/** The number of active partnerships in each year. */
function PartnershipsByYear() {
  const from = useFirstYear();
  const answer = useAnswer(PartnershipsByYearDocument, { from });
  return (
    <Section heading={text('explorer.indicators.partnerships')} beside={label('VALUE', 'COUNTED')}>
      <Answered of={answer}>
        {({ tally }) => (
          <YearTable
            caption={text('explorer.indicators.partnerships')}
            counted={text('explorer.world.subject.partnerships')}
            years={tally?.rows ?? []}
          />
        )}
      </Answered>
    </Section>
  );
}
