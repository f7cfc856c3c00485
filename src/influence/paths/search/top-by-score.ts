import { SCORE_EPSILON } from '../../view/scoring';

/**
 * The first `first` of the nodes: by score, highest first; a run of scores within 1e-12 of its best by id.
 *
 * A heap of the best scores so far finds the score that counts, so that a hub's hundred thousand candidates are never
 * sorted.
 */
export function topByScore(nodes: readonly number[], scoreOf: (node: number) => number, first: number): number[] {
  if (first === 0) return [];
  const floor = nthBest(nodes, scoreOf, first) - SCORE_EPSILON;
  const good = nodes.filter((node) => scoreOf(node) >= floor).sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const ordered: number[] = [];
  for (let begin = 0; begin < good.length && ordered.length < first;) {
    const least = scoreOf(good[begin]!) - SCORE_EPSILON;
    let end = begin + 1;
    while (end < good.length && scoreOf(good[end]!) >= least) end++;
    ordered.push(...good.slice(begin, end).sort((a, b) => a - b));
    begin = end;
  }
  return ordered.slice(0, first);
}

/** The n-th best score, or 0 where there are not so many. */
function nthBest(nodes: readonly number[], scoreOf: (node: number) => number, n: number): number {
  if (nodes.length <= n) return 0;
  /** A binary heap, least score first. */
  const best = new Float64Array(n);
  for (const node of nodes) {
    const score = scoreOf(node);
    if (score <= best[0]!) continue;
    let place = 0;
    for (let child = 1; child < n; child = 2 * place + 1) {
      if (child + 1 < n && best[child + 1]! < best[child]!) child++;
      if (best[child]! >= score) break;
      best[place] = best[child]!;
      place = child;
    }
    best[place] = score;
  }
  return best[0]!;
}
