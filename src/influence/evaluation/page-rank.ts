const DAMPING = 0.85;
const PRECISION = 1e-10;

/**
 * Personalised PageRank (Page, Brin, Motwani and Winograd, 1999) over an undirected graph: by node, the share of time that a walk spends
 * there which goes to a random neighbour with probability 0.85 and else back to the start. `neighbours` has those of each node. Power
 * iteration until no share changes by more than 1e-10. A start without neighbours keeps all of it.
 */
export function personalisedPageRank(neighbours: readonly ReadonlySet<number>[], start: number): Float64Array {
  let ranks = new Float64Array(neighbours.length);
  ranks[start] = 1;
  for (let change = Infinity; change > PRECISION;) {
    const next = new Float64Array(neighbours.length);
    next[start] = 1 - DAMPING;
    for (const [node, rank] of ranks.entries()) {
      if (rank === 0) continue;
      const around = neighbours[node]!;
      if (around.size === 0) next[start] = next[start] + DAMPING * rank;
      for (const other of around) next[other] = next[other]! + (DAMPING * rank) / around.size;
    }
    change = Math.max(...next.map((rank, node) => Math.abs(rank - ranks[node]!)));
    ranks = next;
  }
  return ranks;
}
