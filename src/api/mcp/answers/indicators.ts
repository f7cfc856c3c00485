import type { LanguageCode } from '../../../language/language';
import { message } from '../../../language/message';
import type { Answerer, Citation, Line } from '../answer';
import { dateText, type NamedNode, nodeText, unknownLines } from './claims';
import { quoted } from '../quoted';

export interface IndicatorValue {
  kind: string;
  year: number | null;
  asOf: string | null;
  value: number;
  isMinimum: boolean;
  undatedCount: number | null;
  confirmedCount: number | null;
  isDerived: boolean;
  basis: string;
  country: NamedNode | null;
  evidence: Citation[];
}

interface Indicator extends NamedNode {
  values: IndicatorValue[];
  unknown: { text: string }[];
}

interface Indicators {
  objectives: (NamedNode & { indicators: Indicator[] })[];
}

export const indicators: Answerer<Indicators> = ({ objectives }, { language, variables }) => {
  const allIndicators = objectives.flatMap((objective) => objective.indicators);
  const isReported = ({ values }: Indicator) => values.some(({ isDerived }) => !isDerived);
  const reported = allIndicators.filter(isReported).length;
  const { from, to } = variables;
  return {
    head: [message(language, 'mcp.indicators', { total: allIndicators.length, reported })],
    items: objectives.flatMap((objective) =>
      objective.indicators.map((indicator) => [
        `${nodeText(objective, language)}, ${nodeText(indicator, language)}`,
        ...indicatorLines(
          from === undefined ? { ...indicator, values: withLatestCount(indicator) } : indicator,
          language,
        ),
      ]),
    ),
    page: { path: '/indicators', parameters: { from, to } },
  };
};

/** Returns the values of an indicator: of the counts of each year, the latest only. */
function withLatestCount({ values }: Indicator): IndicatorValue[] {
  const counted = values.filter(({ isDerived }) => isDerived);
  return [...values.filter(({ isDerived }) => !isDerived), ...counted.slice(-1)];
}

export const series: Answerer<{ search: { node: Indicator }[] }> = ({ search: results }, { language, variables }) => ({
  head: [message(language, 'mcp.series', { text: variables.text as string, count: results.length })],
  items: results.map(({ node }) => [nodeText(node, language), ...indicatorLines(node, language)]),
  page: { path: '/indicators', parameters: { from: variables.from, to: variables.to } },
});

function indicatorLines({ values, unknown }: Indicator, language: LanguageCode): Line[] {
  return [...values.map((value) => valueLine(value, language)), ...unknownLines(unknown, language)];
}

/** Formats a value with its kind and its day; a count of the record is not called a measurement. */
export function valueLine(indicatorValue: IndicatorValue, language: LanguageCode): Line {
  const { kind, year, asOf, value, isMinimum, undatedCount, confirmedCount, basis, country, evidence } = indicatorValue;
  const text = message(language, 'mcp.value', {
    kind,
    confirmed: confirmedCount ?? 0,
    on: asOf === null ? String(year ?? 'none') : dateText(asOf, language),
    value,
    atLeast: String(isMinimum),
    undated: undatedCount ?? 0,
    basis: quoted(basis, language),
    country: country ? nodeText(country, language) : 'none',
  });
  return { text, evidence };
}
