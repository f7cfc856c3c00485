import { ValueKind } from '../../store/model/enums';
import type { Run } from '../../store/neo4j/client';
import { DERIVED_INDICATORS } from './derived-indicators.store';

export interface ValueRecord {
  id: string;
  indicator: string;
  /** Null, as the date, where the source gives none. */
  year?: number | null;
  asOf?: string | null;
  value: number;
  basis: string;
  kind: ValueKind;
  /** The id of the country that it is of; absent for a value of the network as a whole. */
  country?: string | null;
}

/** The reported values of indicators, by date; those without a date last. On one date those of the network come first. */
export async function listValues(read: Run, ids: readonly string[]): Promise<ValueRecord[]> {
  const rows = await read<{ value: ValueRecord }>('framework/list-values', { ids });
  return rows.map(({ value }) => value);
}

/** The reported values of countries, by indicator and date. */
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
  kind: ValueKind.MEASURED;
  year: number;
  asOf: string;
  /** From 1: what holds in the year by its own beginning. */
  value: number;
  /** How many more hold in it for all that is known, and have no beginning on record. */
  undated: number;
  /** How many of each kind are in the value, where it counts several. */
  parts?: Record<string, number>;
  /** Of each kind, how many more have no beginning on record. */
  undatedParts?: Record<string, number>;
  ties: string[];
}

/** The derived values of indicators, by year, one statement per derived indicator. A missing year is unknown, not 0. */
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
    .map((row) => ({ ...row, indicator, kind: ValueKind.MEASURED as const, asOf: String(row.year).padStart(4, '0') }));
}
