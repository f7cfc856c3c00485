import type { Run } from '../neo4j/client';

/** What a node is from an instant on. */
export interface NewNodeVersion {
  id: string;
  /** All of its properties, its id and type among them; `knownFrom` is the instant. */
  properties: Record<string, unknown>;
  /** Where it is and what it is part of, by IN_COUNTRY, IN_REGION and PART_OF. */
  places: { relation: string; place: string }[];
}

/** Leaves the present versions of nodes behind, known until `at` (an ISO instant) or until they were no longer, and gives the nodes new ones. */
export async function supersedeNodes(run: Run, rows: readonly NewNodeVersion[], at: string): Promise<number> {
  const [count] = await run<{ superseded: number }>('change/supersede-nodes', { rows, at });
  return count?.superseded ?? 0;
}
