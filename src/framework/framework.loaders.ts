import { manyByKey } from '../loading/by-key';
import { listDerivedValues, listValues, type DerivedRecord, type ValueRecord } from './framework.store';
import type { ReadContext } from '../loading/read-context';
import type { Language } from '../language/language';
import { loadEvidenceOfAll } from '../evidence/evidence.loaders';
import type { EvidenceRecord } from '../evidence/evidence.store';
import { message } from '../language/message';
import type { UnknownFact } from '../language/unknown';
import { checkedCount } from '../paging/page-args';
import { DERIVED_INDICATORS } from './derived-indicators.store';
import { IndicatorStanding } from './framework.type';

const reportedValuesOf = manyByKey(listValues, ({ indicator }) => indicator);
const derivedValuesOf = manyByKey(listDerivedValues, ({ indicator }) => indicator);

export type AnyValue = ValueRecord | DerivedRecord;

/** The years to include, each end included; open where absent. A value without a date is in no year. */
export interface YearRange {
  from?: number | null;
  to?: number | null;
}

/** The values of an indicator, reported and derived, by date, those without one last; on the same date the reported ones first. */
export async function loadValues(context: ReadContext, id: string, { from, to }: YearRange = {}): Promise<AnyValue[]> {
  const [reported, derived] = await Promise.all([
    context.loaders.get(reportedValuesOf).load(id),
    context.loaders.get(derivedValuesOf).load(id),
  ]);
  return [...reported, ...derived]
    .filter(({ year }) => (year ?? -Infinity) >= (from ?? -Infinity) && (year ?? Infinity) <= (to ?? Infinity))
    .sort((a, b) => compare(a.asOf ?? UNDATED, b.asOf ?? UNDATED));
}

/** After every date. */
const UNDATED = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether a value was counted from the graph. */
export function isDerived(value: AnyValue): value is DerivedRecord {
  return 'ties' in value;
}

/** The evidence of a value, newest first: of the ties that were counted, or its own. `first` is from 1 to 100. */
export async function loadValueEvidence(
  context: ReadContext,
  value: AnyValue,
  first: number,
): Promise<EvidenceRecord[]> {
  const limit = checkedCount(first, 'first');
  const evidence = await loadEvidenceOfAll(context, isDerived(value) ? value.ties : [value.id]);
  return evidence.slice(0, limit);
}

/** What a value counts: in the source's words or, if derived, the statement's name and what it counts. */
export function basisOf(value: AnyValue, language: Language): string {
  if (!isDerived(value)) return value.basis;
  const derivation = DERIVED_INDICATORS.get(value.indicator);
  if (!derivation) throw new Error(`No statement derives ${value.indicator}`);
  const { statement, counted } = derivation;
  return message(language, 'indicator.basis', { statement, counted: message(language, counted) });
}

/** Whether an indicator's values are derived, reported or unknown, by the values at the request's standpoint. */
export function standingOf(values: readonly AnyValue[]): IndicatorStanding {
  if (values.some(isDerived)) return IndicatorStanding.DERIVED;
  return values.length > 0 ? IndicatorStanding.REPORTED : IndicatorStanding.UNKNOWN;
}

/** What is unknown of an indicator: that no value is known, where none is. */
export function unknownOf(id: string, values: readonly AnyValue[]): UnknownFact[] {
  if (values.length > 0) return [];
  const derivation = DERIVED_INDICATORS.get(id);
  if (!derivation) return [{ code: 'NO_VALUE_REPORTED' }];
  const counted = (language: Language) => ({ counted: message(language, derivation.counted) });
  return [{ code: 'NO_VALUE_COUNTED', values: counted }];
}
