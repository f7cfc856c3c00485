import { manyByKey } from '../loading/by-key';
import { listDerivedValues, listValues, type DerivedRecord, type ValueRecord } from './framework.store';
import type { ReadContext } from '../loading/read-context';
import { Language } from '../language/language';
import { DERIVED_INDICATORS } from './derived-indicators.store';
import { IndicatorStanding } from './framework.type';

/** All reported values of an indicator, by date. */
export const reportedValuesOf = manyByKey(listValues, ({ indicator }) => indicator);

/** All values of an indicator that are counted from the graph, by year; none where it is reported. */
export const derivedValuesOf = manyByKey(listDerivedValues, ({ indicator }) => indicator);

export type AnyValue = ValueRecord | DerivedRecord;

/** All values of an indicator, by date; of one date the reported ones first. */
export async function loadValues(context: ReadContext, id: string): Promise<AnyValue[]> {
  const [reported, derived] = await Promise.all([
    context.loaders.get(reportedValuesOf).load(id),
    context.loaders.get(derivedValuesOf).load(id),
  ]);
  return [...reported, ...derived].sort((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)));
}

/** Whether a value was counted from the graph. */
export function isDerived(value: AnyValue): value is DerivedRecord {
  return 'ties' in value;
}

/** The ids of what carries a value’s evidence: the ties that were counted, or the value itself. */
export function restsOn(value: AnyValue): readonly string[] {
  return isDerived(value) ? value.ties : [value.id];
}

/** What a value counts: the statement and its words, or the source’s words. */
export function basisOf(value: AnyValue, language: Language): string {
  if (!isDerived(value)) return value.basis;
  const derivation = DERIVED_INDICATORS.get(value.indicator);
  if (!derivation) throw new Error(`No statement derives ${value.indicator}`);
  const colon = language === Language.FR ? ' :' : ':';
  return `${derivation.statement}${colon} ${derivation.counted[language]}`;
}

/** How an indicator stands at a standpoint, by the values that are known there. */
export function standingOf(values: readonly AnyValue[]): IndicatorStanding {
  if (values.some(isDerived)) return IndicatorStanding.DERIVED;
  return values.length > 0 ? IndicatorStanding.REPORTED : IndicatorStanding.UNKNOWN;
}

const NOTHING_REPORTED: Record<Language, string> = {
  EN: 'No source reports a value of it.',
  FR: 'Aucune source n’en donne de valeur.',
};
const NOTHING_COUNTED: Record<Language, string> = {
  EN: 'No source reports a value of it, and the graph knows of none with a date to count:',
  FR: 'Aucune source n’en donne de valeur, et le graphe n’en connaît aucun cas daté à compter :',
};

/** Says that no value is known; null where one is. */
export function unknownOf(id: string, values: readonly AnyValue[], language: Language): string | null {
  if (values.length > 0) return null;
  const derivation = DERIVED_INDICATORS.get(id);
  return derivation ? `${NOTHING_COUNTED[language]} ${derivation.counted[language]}.` : NOTHING_REPORTED[language];
}
