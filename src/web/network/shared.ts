import type { Drawing } from './drawing';
import { holds, type KnownGraph, otherEnd, tiesByNode } from './known-graph';

/** The ids of those with whom two names have links that hold: of both, and of each alone. */
export interface Shared {
  both: readonly string[];
  first: readonly string[];
  second: readonly string[];
  /** Whether the two have such a link with each other. */
  areLinked: boolean;
}

export function sharedBy(known: KnownGraph, [a, b]: readonly [string, string]): Shared {
  const byNode = tiesByNode(known);
  const linkedTo = (id: string): string[] => {
    const holding = (byNode.get(id) ?? []).filter(({ status }) => holds(status));
    return [...new Set(holding.map((tie) => otherEnd(tie, id)))].filter((other) => known.nodes.has(other));
  };
  const [ofA, ofB] = [linkedTo(a), linkedTo(b)];
  return {
    both: ofA.filter((id) => ofB.includes(id)),
    first: ofA.filter((id) => id !== b && !ofB.includes(id)),
    second: ofB.filter((id) => id !== a && !ofA.includes(id)),
    areLinked: ofA.includes(b),
  };
}

/** The ids of what is bright in a drawing while two names are compared: they, whom they share, and the lines between these. */
export function brightOf(pair: readonly [string, string], { both }: Shared, { lines }: Drawing): ReadonlySet<string> {
  const told = new Set<string>([...pair, ...both]);
  const between = lines.filter(({ from, to }) => told.has(from) && told.has(to));
  return new Set([...told, ...between.flatMap(({ ties }) => ties.map(({ id }) => id))]);
}
