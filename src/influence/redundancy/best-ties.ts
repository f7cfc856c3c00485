import { type Arcs, CURRENT_CLASSES } from '../view/arcs';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';

/** Finds the heaviest current arc in the list of `owner` to a neighbour; -1 without one. */
export function heaviestArc(arcs: Arcs, owner: number, neighbour: number): number {
  let low = arcs.start[owner]!;
  const end = arcs.start[owner + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arcs.node[middle]! < neighbour) low = middle + 1;
    else high = middle;
  }
  while (low < end && arcs.node[low] === neighbour) {
    if (CURRENT_CLASSES[arcs.class[low]!]) return low;
    low++;
  }
  return -1;
}

/** Finds the heaviest current tie from node to node, of equals (1e-12) the lowest; requires one. */
export function bestTie({ out }: InfluenceView, from: number, to: number): number {
  let arc = heaviestArc(out, from, to);
  const minWeight = out.weight[arc]! - SCORE_EPSILON;
  let best = out.tie[arc]!;
  while (++arc < out.start[from + 1]! && out.node[arc] === to && out.weight[arc]! >= minWeight) {
    if (CURRENT_CLASSES[out.class[arc]!]) best = Math.min(best, out.tie[arc]!);
  }
  return best;
}

/** Finds the ends of the heaviest current tie between sets, as `bestTie` does; null without one. */
export function directTie(
  { out }: InfluenceView,
  starts: readonly number[],
  targets: readonly number[],
): [start: number, target: number] | null {
  let best: [number, number] | null = null;
  let highest = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    for (const target of targets) {
      const arc = heaviestArc(out, start, target);
      if (arc < 0 || (best && out.weight[arc]! <= highest + SCORE_EPSILON)) continue;
      best = [start, target];
      highest = out.weight[arc]!;
    }
  }
  return best;
}

/** End nodes contracted into one, and the nodes tied to it. */
export interface Terminal {
  /** The nodes tied to an end, ascending. */
  neighbours: number[];
  /** By index in `neighbours`: the end of its heaviest current arc, and -ln of the weight. */
  end: number[];
  cost: number[];
  /** By node: one more than its index in `neighbours`; 0 for other nodes. */
  indexOf: Int32Array;
}

/**
 * Contracts `ends` into one terminal, in the graph without the nodes `opposite`. `arcs` are `out`
 * for starts and `in` for targets. Among equals (to 1e-12) the arc of the lowest end counts.
 */
export function terminalOf(arcs: Arcs, ends: readonly number[], opposite: readonly number[]): Terminal {
  const excluded = new Set([...ends, ...opposite]);
  const best = new Map<number, { end: number; weight: number }>();
  for (const end of [...new Set(ends)].sort((a, b) => a - b)) {
    for (let arc = arcs.start[end]!; arc < arcs.start[end + 1]!; arc++) {
      const node = arcs.node[arc]!;
      if (!CURRENT_CLASSES[arcs.class[arc]!] || excluded.has(node)) continue;
      const weight = arcs.weight[arc]!;
      const known = best.get(node);
      if (!known || weight > known.weight + SCORE_EPSILON) best.set(node, { end, weight });
    }
  }
  const neighbours = [...best.keys()].sort((a, b) => a - b);
  const indexOf = new Int32Array(arcs.start.length - 1);
  neighbours.forEach((node, index) => (indexOf[node] = index + 1));
  return {
    neighbours,
    end: neighbours.map((node) => best.get(node)!.end),
    cost: neighbours.map((node) => -Math.log(best.get(node)!.weight)),
    indexOf,
  };
}
