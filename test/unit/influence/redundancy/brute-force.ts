import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import { allPaths, type OraclePath, type OracleQuestion } from '../oracle';

export interface BruteAnswer {
  paths: OraclePath[];
  disjointRoutes: number;
  direct: boolean;
  /** The highest product of the scores of that many paths. */
  product: number;
  /** Every minimum set of nodes that cuts all paths but a direct tie, each with its ids sorted. */
  cuts: string[][];
}

export type Clocks = Pick<OracleQuestion, 'valid' | 'known' | 'clearance'>;

/** Lists every path and tries every set of nodes between the ends. */
export function bruteRedundancy(
  nodes: ProjectedNode[],
  ties: ProjectedTie[],
  clocks: Clocks,
  from: string[],
  to: string,
): BruteAnswer {
  const paths = allPaths(nodes, ties, { ...clocks, ...ANY, k: 1, from, to: [to] });
  const between = nodes.map((node) => node.id).filter((id) => !from.includes(id) && id !== to);
  const maskOf = (ids: string[]) => ids.reduce((mask, id) => mask | (1 << between.indexOf(id)), 0);
  const best = new Map<number, number>();
  for (const path of paths) {
    const mask = maskOf(path.nodes.slice(1, -1));
    best.set(mask, Math.max(best.get(mask) ?? 0, path.score));
  }
  const direct = best.get(0);
  best.delete(0);

  /** By set of usable nodes: the maximum number of paths, and their highest product. */
  const sets = new Map<number, [number, number]>();
  const maximum = (free: number): [number, number] => {
    const cached = sets.get(free);
    if (cached) return cached;
    let answer: [number, number] = [0, 1];
    if (free > 0) {
      const lowest = free & -free;
      answer = maximum(free & ~lowest);
      for (const [mask, score] of best) {
        if ((mask & ~free) !== 0 || (mask & lowest) === 0) continue;
        const [count, product] = maximum(free & ~mask);
        if (count + 1 > answer[0] || (count + 1 === answer[0] && product * score > answer[1])) {
          answer = [count + 1, product * score];
        }
      }
    }
    sets.set(free, answer);
    return answer;
  };
  const [count, product] = maximum((1 << between.length) - 1);

  let size = Infinity;
  let cuts: number[] = [];
  for (let mask = 0; mask < 1 << between.length; mask++) {
    if ([...best.keys()].some((path) => (path & mask) === 0)) continue;
    const bits = between.filter((_, index) => mask & (1 << index)).length;
    if (bits < size) [size, cuts] = [bits, []];
    if (bits === size) cuts.push(mask);
  }
  return {
    paths,
    disjointRoutes: count + (direct === undefined ? 0 : 1),
    direct: direct !== undefined,
    product: product * (direct ?? 1),
    cuts: cuts.map((mask) => between.filter((_, index) => mask & (1 << index)).sort()),
  };
}

const ANY = { maxHops: 99, avoid: [], via: [], types: null, minConfidence: 'LOW', includeEnded: false };
