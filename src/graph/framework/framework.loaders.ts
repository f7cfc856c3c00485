import type { Language } from '../../language/language';
import { message } from '../../language/message';
import { formatNames, nameIn } from '../../language/names';
import { byCodeUnit } from '../../language/text';
import type { DataGap } from '../../language/unknown';
import { manyByKey } from '../../store/loading/by-key';
import type { ReadContext } from '../../store/loading/read-context';
import { ValueKind } from '../../store/model/enums';
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

const ASSESSED: Relation = { types: [TieType.ASSESSED_ON], direction: 'IN', nodeTypes: ['Country'] };

/** What is unknown of an indicator: that no value is known, where only targets are or nothing is. It names countries that were assessed. */
export function unknownOf(context: ReadContext, id: string, values: readonly AnyValue[]): DataGap[] {
  if (values.some(isFound)) return [];
  const derivation = DERIVED_INDICATORS.get(id);
  if (derivation) {
    const counted = (language: Language) => ({ counted: message(language, derivation.counted) });
    return [{ code: 'NO_VALUE_COUNTED', values: counted }];
  }
  const assessed = async (language: Language) => {
    const countries = await relatedNodes(context, id, ASSESSED);
    const names = countries.map((country) => nameIn(country, language));
    return { countries: names.length, names: formatNames(names, language) };
  };
  return [{ code: 'NO_VALUE_REPORTED', values: assessed }];
}

/** The nodes of a type, and of some kinds, that are part of a node. */
export const partsOfType = (type: NodeType, kinds?: string[]): Relation => ({
  types: ['PART_OF'],
  direction: 'IN',
  nodeTypes: [type],
  ...(kinds && { kinds }),
});

/** The objectives that an element of the framework is for: its parent, or those under the same strategic direction. */
export async function loadObjectivesOf(context: ReadContext, { parent }: NodeRecord): Promise<NodeRecord[]> {
  if (parent === null) return [];
  const [objective, objectives] = await Promise.all([
    loadNodeOfType(context, 'Objective', parent),
    relatedNodes(context, parent, partsOfType('Objective')),
  ]);
  return objective ? [objective] : objectives;
}

/** The target groups that the framework names for an objective or for its strategic direction. */
export async function loadTargetGroups(context: ReadContext, { id, parent }: NodeRecord): Promise<NodeRecord[]> {
  const owners = [id, ...(parent === null ? [] : [parent])];
  const groups = await Promise.all(
    owners.map((owner) => relatedNodes(context, owner, partsOfType('FrameworkElement', ['target_group']))),
  );
  return groups.flat();
}

const NAMED_BY_FRAMEWORK: Relation = { types: ['REFERS_TO'], direction: 'OUT', nodeTypes: ['Instrument'] };

/** The instruments to which an objective or one of its indicators refers, each once, those of the objective first. */
export async function loadInstrumentsOf(context: ReadContext, { id }: NodeRecord): Promise<NodeRecord[]> {
  const indicators = await relatedNodes(context, id, partsOfType('Indicator'));
  const lists = await Promise.all(
    [id, ...indicators.map((indicator) => indicator.id)].map((owner) =>
      relatedNodes(context, owner, NAMED_BY_FRAMEWORK),
    ),
  );
  return [...new Map(lists.flat().map((instrument) => [instrument.id, instrument])).values()];
}
