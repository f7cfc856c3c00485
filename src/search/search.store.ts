import type { Run } from '../graph/graph';

export interface HitRow {
  id: string;
  score: number;
  names: (string | null)[];
}

/** Nodes whose names fit a query of the full-text index, best first; those above all that hold the folded phrase. */
export function searchNames(
  read: Run,
  asked: { query: string; phrase: string; first: number; kinds: string[] | null },
): Promise<HitRow[]> {
  return read('search/search-names', asked);
}
