import type { Run } from '../../neo4j/client';

export interface HeldValue {
  id: string;
  value: number;
  stands: boolean;
}

/** What is or was recorded of an indicator for a date, counted in one way. */
export function readValues(run: Run, of: { indicator: string; asOf: string; basis: string }): Promise<HeldValue[]> {
  return run('change/read-values', of);
}
