import { reachOf } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/top-by-score';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface NearestQuery {
  /** They behave as one. */
  from: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** What an actor is taken for, such as its group; null where it is not looked for. */
  kindOf: (actor: number) => number | null;
  /** How many of each kind, a whole number from 0. */
  first: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface Near {
  actor: number;
  /** Of the best path from the starts, 0 < score <= 1. */
  score: number;
}

/**
 * The actors that the starts reach best over current ties, `first` of each kind: by score, highest first; equal within
 * 1e-12 by id. Throws RangeError for `first` and `maxHops`, and DeadlinePassed.
 */
export function nearestOfEachKind(view: InfluenceView, query: NearestQuery): Map<number, Near[]> {
  const { from, maxHops, kindOf, first, shouldStop } = query;
  const { nodes, scores } = reachOf(view, { targets: from, maxHops, shouldStop });
  const scoreOf = new Map<number, number>();
  const ofKind = new Map<number, number[]>();
  nodes.forEach((node, place) => {
    const kind = kindOf(node);
    if (kind === null) return;
    scoreOf.set(node, scores[place]!);
    const others = ofKind.get(kind);
    if (others) others.push(node);
    else ofKind.set(kind, [node]);
  });
  const score = (node: number) => scoreOf.get(node) ?? 0;
  return new Map(
    [...ofKind].map(([kind, found]) => [
      kind,
      topByScore(found, score, first).map((actor) => ({ actor, score: score(actor) })),
    ]),
  );
}
