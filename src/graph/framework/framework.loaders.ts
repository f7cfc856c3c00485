import { manyByKey } from '../../store/loading/by-key';
import {
  listDerivedValues,
  listValues,
  listValuesOfCountries,
  type DerivedRecord,
  type ValueRecord,
} from './framework.store';
import type { ReadContext } from '../../store/loading/read-context';
import type { Language } from '../../language/language';
import { loadEvidenceOfAll } from '../evidence/evidence.loaders';
import type { EvidenceRecord } from '../evidence/evidence.store';
import { message } from '../../language/message';
import { ValueKind } from '../../store/model/value-kind';
import type { DataGap } from '../../language/unknown';
import { oneOrNone, requireOfType } from '../node/input-nodes';
import { checkedCount } from '../../store/paging/page-args';
import { DERIVED_INDICATORS } from './derived-indicators.store';
import { IndicatorStanding } from './framework.type';
import { byCodeUnit } from '../../store/model/code-units';

const reportedValuesOf = manyByKey(listValues, ({ indicator }) => indicator);
const valuesOfCountry = manyByKey(listValuesOfCountries, ({ country }) => country);
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
    .sort((a, b) => byCodeUnit(a.asOf ?? UNDATED, b.asOf ?? UNDATED));
}

/** The reported values of a country, of one indicator or of all, by indicator and date. Throws InputError for what is no indicator. */
export async function loadValuesOfCountry(
  context: ReadContext,
  country: string,
  indicator?: string | null,
): Promise<ValueRecord[]> {
  const [values] = await Promise.all([
    context.loaders.get(valuesOfCountry).load(country),
    requireOfType(context, 'Indicator', oneOrNone(indicator), ['indicator']),
  ]);
  return typeof indicator === 'string' ? values.filter((value) => value.indicator === indicator) : values;
}

/** After every date. */
const UNDATED = '~';

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
  const { statement, counted, parts } = derivation;
  const basis = message(language, 'indicator.basis', { statement, counted: message(language, counted) });
  return parts && value.parts ? `${basis} (${message(language, parts, value.parts)})` : basis;
}

/** How many of each kind a value counts; empty where it counts one kind only. */
export function partsOf(value: AnyValue): { kind: string; count: number; undated: number }[] {
  if (!isDerived(value)) return [];
  return Object.entries(value.parts ?? {}).map(([kind, count]) => ({
    kind,
    count,
    undated: value.undatedParts?.[kind] ?? 0,
  }));
}

/** Whether a value is the least that it can be, in its source's words: "over 300 members", "plus de 80 groupes". */
export function isLowerBound(value: AnyValue): boolean {
  return !isDerived(value) && /^(over|more than|at least|plus de|au moins)\b/i.test(value.basis.trim());
}

/** Whether what was found of an indicator is derived, reported or unknown, by its values at the request's standpoint. */
export function standingOf(values: readonly AnyValue[]): IndicatorStanding {
  if (values.some(isDerived)) return IndicatorStanding.DERIVED;
  return values.some(isFound) ? IndicatorStanding.REPORTED : IndicatorStanding.UNKNOWN;
}

/** A target says where things are meant to be, not where they are. */
function isFound({ kind }: AnyValue): boolean {
  return kind !== ValueKind.TARGET;
}

/** What is unknown of an indicator: that no value is known, where only targets are or nothing is. */
export function unknownOf(id: string, values: readonly AnyValue[]): DataGap[] {
  if (values.some(isFound)) return [];
  const derivation = DERIVED_INDICATORS.get(id);
  if (!derivation) return [{ code: 'NO_VALUE_REPORTED' }];
  const counted = (language: Language) => ({ counted: message(language, derivation.counted) });
  return [{ code: 'NO_VALUE_COUNTED', values: counted }];
}
