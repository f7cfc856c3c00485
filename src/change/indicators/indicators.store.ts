import type { Run } from '../../neo4j/client';

export interface StoredValue {
  id: string;
  value: number;
  /** Whether it is not withdrawn. */
  current: boolean;
}

/** The values of an indicator for a date and basis, withdrawn ones included. */
export function readValues(run: Run, of: { indicator: string; asOf: string; basis: string }): Promise<StoredValue[]> {
  const { indicator, asOf, basis } = of;
  return run('change/read-values', { indicator, asOf, basis });
}

/** The id of the criterion of The Code with this number; undefined if there is none. */
export async function findCriterion(run: Run, number: number): Promise<string | undefined> {
  const [row] = await run<{ id: string }>('change/find-criterion', { number });
  return row?.id;
}
