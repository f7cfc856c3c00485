import { ValueKind } from '../../store/model/enums';
import type { Run } from '../../store/neo4j/client';
import { DERIVED_INDICATORS } from './derived-indicators.store';

export interface ValueRecord {
  id: string;
  indicator: string;
  /** The year; like the date, null where the source states none. */
  year?: number | null;
  asOf?: string | null;
  value: number;
  basis: string;
  kind: ValueKind;
  /** The id of its country; absent for a value of the network as a whole. */
  country?: string | null;
}

/** Lists reported values by date, undated last; on one date those of the network come first. */
export async function listValues(read: Run, ids: readonly string[]): Promise<ValueRecord[]> {
  const rows = await read<{ value: ValueRecord }>('framework/list-values', { ids });
  return rows.map(({ value }) => value);
}

/** Lists the reported values of countries, by indicator and date. */
export async function listValuesOfCountries(
  read: Run,
  ids: readonly string[],
): Promise<(ValueRecord & { country: string })[]> {
  const rows = await read<{ value: ValueRecord & { country: string } }>('framework/list-values-of-countries', { ids });
  return rows.map(({ value }) => value);
}

/** A value that a statement counted for a year, with the ids of the ties that it counted. */
export interface DerivedRecord {
  indicator: string;
  kind: ValueKind.COUNTED;
  year: number;
  asOf: string;
  /** The number, 1 or more, of records current in the year by a stated beginning. */
  value: number;
  /** The number of further records that may be current in it, without a stated beginning. */
  undated: number;
  /** The number of these that were confirmed within five years, by a tie that counts. */
  confirmed: number;
  /** The number of each kind in the value, where it counts several. */
  parts?: Record<string, number>;
  /** The number of further records of each kind without a stated beginning. */
  undatedParts?: Record<string, number>;
  ties: string[];
}

/** Lists derived values by year, one statement per indicator. A missing year is unknown, not 0. */
export async function listDerivedValues(read: Run, ids: readonly string[]): Promise<DerivedRecord[]> {
  const lists = await Promise.all(ids.map((id) => derive(read, id)));
  return lists.flat();
}

async function derive(read: Run, indicator: string): Promise<DerivedRecord[]> {
  const derivation = DERIVED_INDICATORS.get(indicator);
  if (!derivation) return [];
  const rows = await read<Omit<DerivedRecord, 'indicator' | 'kind' | 'asOf'>>(
    derivation.statement,
    derivation.parameters,
  );
  return rows
    .filter(({ value }) => value > 0)
    .map((row) => ({ ...row, indicator, kind: ValueKind.COUNTED as const, asOf: String(row.year).padStart(4, '0') }));
}
