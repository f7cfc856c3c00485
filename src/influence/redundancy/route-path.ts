import { byHopsThenIds, type Path, scoredPath } from '../paths/path';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { bestTie } from './heaviest-arc';

/** The path through nodes that are tied one to the next, by the best current tie of each two. */
export function pathOf(view: InfluenceView, nodes: number[]): Path<number> {
  const ties = nodes.slice(1).map((node, hop) => bestTie(view, nodes[hop]!, node));
  return scoredPath(view, nodes, ties);
}

/** By score, highest first; a run of scores within 1e-12 of its best by fewer hops, then by node ids. */
export function inOrder(paths: readonly Path<number>[]): Path<number>[] {
  const byScore = [...paths].sort((a, b) => b.score - a.score);
  const ordered: Path<number>[] = [];
  for (let begin = 0; begin < byScore.length; begin = ordered.length) {
    const least = byScore[begin]!.score - SCORE_EPSILON;
    let end = begin;
    while (end < byScore.length && byScore[end]!.score >= least) end++;
    ordered.push(...byScore.slice(begin, end).sort((a, b) => byHopsThenIds(a.nodes, b.nodes)));
  }
  return ordered;
}
