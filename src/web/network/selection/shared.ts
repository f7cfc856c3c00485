import type { Drawing } from '../drawing/drawing';
import { isCurrent, type KnownGraph, otherEnd, tiesByNode } from '../known-graph';

/** The ids of the neighbours of two names by current ties: of both, and of each alone. */
export interface Shared {
  both: readonly string[];
  first: readonly string[];
  second: readonly string[];
  /** True where the two have such a tie with each other. */
  areLinked: boolean;
}

export function sharedBy(known: KnownGraph, [a, b]: readonly [string, string]): Shared {
  const byNode = tiesByNode(known);
  const linkedTo = (id: string): string[] => {
    const currentTies = (byNode.get(id) ?? []).filter(({ status }) => isCurrent(status));
    return [...new Set(currentTies.map((tie) => otherEnd(tie, id)))].filter((neighbour) => known.nodes.has(neighbour));
  };
  const [ofA, ofB] = [linkedTo(a), linkedTo(b)];
  return {
    both: ofA.filter((id) => ofB.includes(id)),
    first: ofA.filter((id) => id !== b && !ofB.includes(id)),
    second: ofB.filter((id) => id !== a && !ofA.includes(id)),
    areLinked: ofA.includes(b),
  };
}

/** Returns the highlighted ids of a comparison: two names, their shared neighbours and lines. */
export function highlightedIds(
  pair: readonly [string, string],
  { both }: Shared,
  { lines }: Drawing,
): ReadonlySet<string> {
  const highlighted = new Set<string>([...pair, ...both]);
  const linesBetween = lines.filter(({ from, to }) => highlighted.has(from) && highlighted.has(to));
  return new Set([...highlighted, ...linesBetween.flatMap(({ ties }) => ties.map(({ id }) => id))]);
}
