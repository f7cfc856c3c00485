import { reachFrom } from '../paths/search/reach-of';
import { topByScore } from '../paths/search/top-by-score';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface NearestQuery {
  /** Several starts behave as one. */
  from: readonly number[];
  /** In steps, 1 to 8. */
  maxHops: number;
  /** The kind of an actor, such as its group; null for an actor to leave out. */
  kindOf: (actor: number) => number | null;
  /** The maximum number of actors of each kind, a whole number from 0. */
  first: number;
  /** Called about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface Near {
  actor: number;
  /** Of the best path from the starts, 0 < score <= 1. */
  score: number;
}

export interface NearOfKind {
  /** How many of the kind are reached. */
  count: number;
  /** The first of these: by score, highest first; equal within 1e-12 by id. */
  nearest: Near[];
}

/** By kind: the actors that the starts reach best over ties that hold. Throws DeadlinePassed. */
export function nearestOfEachKind(view: InfluenceView, query: NearestQuery): Map<number, NearOfKind> {
  const { from, maxHops, kindOf, first, shouldStop } = query;
  const { nodes, scores } = reachFrom(view, { from, maxHops, shouldStop });
  const scoreOf = new Map<number, number>();
  const ofKind = new Map<number, number[]>();
  nodes.forEach((node, index) => {
    const kind = kindOf(node);
    if (kind === null) return;
    scoreOf.set(node, scores[index]!);
    const sameKind = ofKind.get(kind);
    if (sameKind) sameKind.push(node);
    else ofKind.set(kind, [node]);
  });
  const score = (node: number) => scoreOf.get(node) ?? 0;
  return new Map(
    [...ofKind].map(([kind, actors]) => [
      kind,
      {
        count: actors.length,
        nearest: topByScore(actors, score, first).map((actor) => ({ actor, score: score(actor) })),
      },
    ]),
  );
}
