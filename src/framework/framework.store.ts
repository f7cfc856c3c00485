import type { Run } from '../neo4j/client';

export interface ValueRecord {
  id: string;
  indicator: string;
  year: number;
  asOf: string;
  value: number;
  basis: string;
}

/** The reported values of indicators, by date. */
export async function listValues(read: Run, ids: readonly string[]): Promise<ValueRecord[]> {
  const rows = await read<{ value: ValueRecord }>('framework/list-values', { ids });
  return rows.map(({ value }) => value);
}
