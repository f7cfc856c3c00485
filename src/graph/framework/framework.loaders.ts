import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatNames, formatWords, nameIn } from '../../language/names';
import { byCodeUnit } from '../../language/text';
import type { DataGap } from '../../language/unknown';
import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { REPORTED_KINDS, ValueKind } from '../../store/model/enums';
import type { NodeType } from '../../store/model/node-type';
import { TieType } from '../../store/model/tie-type';
import { checkedCount } from '../../store/paging/page';
import { type EvidenceRecord, loadEvidenceOfAll } from '../evidence/evidence.store';
import { oneOrNone, requireOfType } from '../node/input-nodes';
import type { NodeRecord } from '../node/node-decoder';
import { relatedNodes, type Relation } from '../node/node-lists';
import { loadNodeOfType } from '../node/node.loaders';
import { DERIVED_INDICATORS } from './derived-indicators.store';
import {
  type DerivedRecord,
  listDerivedValues,
  listValues,
  listValuesOfCountries,
  type ValueRecord,
} from './framework.store';
import { IndicatorStanding } from './framework.type';

const reportedValuesOf = manyByKey(listValues, ({ indicator }) => indicator);
const valuesOfCountry = manyByKey(listValuesOfCountries, ({ country }) => country);
const derivedValuesOf = manyByKey(listDerivedValues, ({ indicator }) => indicator);

export type AnyValue = ValueRecord | DerivedRecord;

/** The years to include, both ends inclusive; open where absent. Undated values are in no year. */
export interface YearRange {
  from?: number | null;
  to?: number | null;
}

/** Loads all values of an indicator by date, undated last; on one date reported ones first. */
export async function loadValues(context: ReadContext, id: string, { from, to }: YearRange = {}): Promise<AnyValue[]> {
  const [reported, derived] = await Promise.all([
    context.loaders.get(reportedValuesOf).load(id),
    context.loaders.get(derivedValuesOf).load(id),
  ]);
  return [...reported, ...derived]
    .filter(({ year }) => (year ?? -Infinity) >= (from ?? -Infinity) && (year ?? Infinity) <= (to ?? Infinity))
    .sort((a, b) => byCodeUnit(a.asOf ?? UNDATED, b.asOf ?? UNDATED));
}

/** Loads a country's reported values by indicator and date. Throws InputError for other nodes. */
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

/** A key that sorts after every date. */
const UNDATED = '~';

/** Returns true for a value that was counted from the graph. */
export function isDerived(value: AnyValue): value is DerivedRecord {
  return 'ties' in value;
}

/** Loads the evidence of a value or its counted ties, newest first. `first` is from 1 to 100. */
export async function loadValueEvidence(
  context: ReadContext,
  value: AnyValue,
  first: number,
): Promise<EvidenceRecord[]> {
  const limit = checkedCount(first, 'first');
  const evidence = await loadEvidenceOfAll(context, isDerived(value) ? value.ties : [value.id]);
  return evidence.slice(0, limit);
}

/** Returns the source's wording or, if derived, the statement's name and what it counts. */
export function basisOf(value: AnyValue, language: Language): string {
  if (!isDerived(value)) return value.basis;
  const derivation = DERIVED_INDICATORS.get(value.indicator);
  if (!derivation) throw new Error(`No statement derives ${value.indicator}`);
  const { statement, counted, parts } = derivation;
  const basis = message(language, 'indicator.basis', { statement, counted: message(language, counted) });
  return parts && value.parts ? `${basis} (${message(language, parts, value.parts)})` : basis;
}

/** Returns the number of each kind in a value; empty where it counts one kind only. */
export function partsOf(value: AnyValue): { kind: string; count: number; undated: number }[] {
  if (!isDerived(value)) return [];
  return Object.entries(value.parts ?? {}).map(([kind, count]) => ({
    kind,
    count,
    undated: value.undatedParts?.[kind] ?? 0,
  }));
}

/** Returns true for a lower bound in its source's words: "over 300 members", "plus de 80". */
export function isLowerBound(value: AnyValue): boolean {
  return !isDerived(value) && /^(over|more than|at least|plus de|au moins)\b/i.test(value.basis.trim());
}

/** Returns whether values at the standpoint are derived, reported or unknown. */
export function standingOf(values: readonly AnyValue[]): IndicatorStanding {
  if (values.some(isDerived)) return IndicatorStanding.DERIVED;
  return values.some(isFact) ? IndicatorStanding.REPORTED : IndicatorStanding.UNKNOWN;
}

/** Returns false for a target, which states an aim and no fact. */
function isFact({ kind }: AnyValue): boolean {
  return kind !== ValueKind.TARGET;
}

const ASSESSED: Relation = { types: [TieType.ASSESSED_ON], direction: 'IN', nodeTypes: ['Country'] };

/** Returns the gaps of an indicator: the kinds that no source reports, and a count of nothing. */
export function unknownOf(context: ReadContext, id: string, values: readonly AnyValue[]): DataGap[] {
  const missing = REPORTED_KINDS.filter((kind) => !values.some((value) => value.kind === kind));
  const derivation = DERIVED_INDICATORS.get(id);
  const counted = (language: Language) => ({ counted: message(language, derivation!.counted) });
  const assessed = async (language: Language) => {
    const countries = await relatedNodes(context, id, ASSESSED);
    const names = countries.map((country) => nameIn(country, language));
    const kinds = missing.map((kind) => message(language, `indicator.kind.${kind}`));
    return {
      kinds: formatWords(kinds, language, 'disjunction'),
      countries: names.length,
      names: formatNames(names, language),
    };
  };
  return [
    ...(missing.length > 0 ? [{ code: 'NO_VALUE_REPORTED', values: assessed } as const] : []),
    ...(derivation && !values.some(isDerived) ? [{ code: 'NO_VALUE_COUNTED', values: counted } as const] : []),
  ];
}

/** Returns the relation to the parts of a node that have this type and one of these kinds. */
export const partsOfType = (type: NodeType, kinds?: string[]): Relation => ({
  types: ['PART_OF'],
  direction: 'IN',
  nodeTypes: [type],
  ...(kinds && { kinds }),
});

/** Loads the objectives of a framework element: its parent, or those under the same direction. */
export async function loadObjectivesOf(context: ReadContext, { parent }: NodeRecord): Promise<NodeRecord[]> {
  if (parent === null) return [];
  const [objective, objectives] = await Promise.all([
    loadNodeOfType(context, 'Objective', parent),
    relatedNodes(context, parent, partsOfType('Objective')),
  ]);
  return objective ? [objective] : objectives;
}

/** Loads the target groups of an objective and of its strategic direction. */
export async function loadTargetGroups(context: ReadContext, { id, parent }: NodeRecord): Promise<NodeRecord[]> {
  const owners = [id, ...(parent === null ? [] : [parent])];
  const groups = await Promise.all(
    owners.map((owner) => relatedNodes(context, owner, partsOfType('FrameworkElement', ['target_group']))),
  );
  return groups.flat();
}

const NAMED_BY_FRAMEWORK: Relation = { types: ['REFERS_TO'], direction: 'OUT', nodeTypes: ['Instrument'] };

/** Loads the instruments to which an objective, then its indicators refer, each once. */
export async function loadInstrumentsOf(context: ReadContext, { id }: NodeRecord): Promise<NodeRecord[]> {
  const indicators = await relatedNodes(context, id, partsOfType('Indicator'));
  const lists = await Promise.all(
    [id, ...indicators.map((indicator) => indicator.id)].map((owner) =>
      relatedNodes(context, owner, NAMED_BY_FRAMEWORK),
    ),
  );
  return [...new Map(lists.flat().map((instrument) => [instrument.id, instrument])).values()];
}
