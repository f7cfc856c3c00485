import type { Path } from '../paths/search/best-paths';
import { SAME_SCORE } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { bestTie } from './heaviest-arc';

/** The path through nodes that are tied one to the next, by the best current tie of each two. */
export function pathOf(view: InfluenceView, nodes: number[]): Path {
  const ties = nodes.slice(1).map((node, hop) => bestTie(view, nodes[hop]!, node));
  const weights = ties.map((tie) => view.weight[tie]!);
  const score = weights.reduce(
    (product, weight, hop) => product * (hop > 0 ? view.factor[nodes[hop]!]! : 1) * weight,
    1,
  );
  return { nodes, ties, weights, score };
}

/** By score, highest first; a run of scores within 1e-12 of its best by fewer hops, then by node ids. */
export function inOrder(paths: readonly Path[]): Path[] {
  const byScore = [...paths].sort((a, b) => b.score - a.score);
  const ordered: Path[] = [];
  for (let begin = 0; begin < byScore.length; begin = ordered.length) {
    const least = byScore[begin]!.score - SAME_SCORE;
    let end = begin;
    while (end < byScore.length && byScore[end]!.score >= least) end++;
    ordered.push(...byScore.slice(begin, end).sort(byHopsThenIds));
  }
  return ordered;
}

function byHopsThenIds(a: Path, b: Path): number {
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  const place = a.nodes.findIndex((node, index) => node !== b.nodes[index]);
  return place < 0 ? 0 : a.nodes[place]! - b.nodes[place]!;
}
