import type { ValueRow } from '../../store/model/rows';
import type { Run } from '../../store/neo4j/client';

export interface StoredValue {
  id: string;
  value: number;
  /** True where it is not withdrawn. */
  current: boolean;
}

/** Reads the values of an indicator of one kind and country for a date, withdrawn ones included. */
export function readValues(
  run: Run,
  { indicator, kind, country, asOf }: Pick<ValueRow, 'indicator' | 'kind' | 'country' | 'asOf'>,
): Promise<StoredValue[]> {
  return run('change/input/read-values', { indicator, kind, country, asOf });
}

/** Finds the id of the criterion of The Code with this number; undefined if there is none. */
export async function findCriterion(run: Run, number: number): Promise<string | undefined> {
  const [row] = await run<{ id: string }>('change/input/find-criterion', { number });
  return row?.id;
}
