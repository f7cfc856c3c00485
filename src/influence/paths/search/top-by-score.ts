import FixedReverseHeap from 'mnemonist/fixed-reverse-heap';
import { SCORE_EPSILON } from '../../view/scoring';

/**
 * The first `first` of the nodes: by score, highest first; a run of scores within 1e-12 of its best by index. Only the
 * nodes that can be among them are sorted, since a hub has a hundred thousand candidates.
 */
export function topByScore(nodes: readonly number[], scoreOf: (node: number) => number, first: number): number[] {
  if (first === 0) return [];
  const floor = nthBest(nodes, scoreOf, first) - SCORE_EPSILON;
  const candidates = nodes.filter((node) => scoreOf(node) >= floor).sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const ordered: number[] = [];
  for (let begin = 0; begin < candidates.length && ordered.length < first;) {
    const minScore = scoreOf(candidates[begin]!) - SCORE_EPSILON;
    let end = begin + 1;
    while (end < candidates.length && scoreOf(candidates[end]!) >= minScore) end++;
    ordered.push(...candidates.slice(begin, end).sort((a, b) => a - b));
    begin = end;
  }
  return ordered.slice(0, first);
}

/** The n-th best score, or 0 where there are at most n nodes, so that all are candidates. */
function nthBest(nodes: readonly number[], scoreOf: (node: number) => number, n: number): number {
  if (nodes.length <= n) return 0;
  const best = new FixedReverseHeap<number>(Float64Array, (a, b) => b - a, n);
  for (const node of nodes) best.push(scoreOf(node));
  return best.consume()[n - 1]!;
}
