import { allies, type Ally } from '../allies/allies';
import { topByScore } from '../paths/search/top-by-score';
import { reachOf } from '../paths/search/reach-of';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface ReplacementsQuery {
  /** Who or what leaves. */
  remove: readonly number[];
  from: readonly number[];
  targets: readonly number[];
  /** Of the targets, those that the loss affects. */
  affected: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** A whole number from 0. */
  first: number;
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

export interface Replacement extends Ally {
  /** The affected targets that it reaches without what leaves, in their order. */
  reaches: number[];
}

/** Of each that leaves, so many allies are looked at. */
const LOOKED_AT = 200;

/**
 * Who could take the place of what leaves: the allies of those that leave, their scores added up and their shared
 * neighbours joined, without the starts and the targets. Those that still reach more of the affected targets within
 * `maxHops` come first, then by score, highest first; equal within 1e-12 by id. Looks at the 200 best allies of each.
 *
 * Throws DeadlinePassed.
 */
export function replacements(view: InfluenceView, query: ReplacementsQuery): Replacement[] {
  const { remove, affected, maxHops, first, shouldStop } = query;
  const out = new Set([...remove, ...query.from, ...query.targets]);
  const found = new Map<number, Replacement>();
  for (const of of new Set(remove)) {
    for (const { actor, score, shared } of allies(view, { of, first: LOOKED_AT, shouldStop })) {
      if (out.has(actor)) continue;
      const before = found.get(actor);
      found.set(actor, {
        actor,
        score: score + (before?.score ?? 0),
        shared: [...new Set([...(before?.shared ?? []), ...shared])],
        reaches: [],
      });
    }
  }
  for (const target of affected) {
    for (const node of reachOf(view, { targets: [target], maxHops, avoid: remove, shouldStop }).nodes) {
      found.get(node)?.reaches.push(target);
    }
  }
  const nodes = [...found.keys()];
  const ordered = [...Array(affected.length + 1).keys()].reverse().flatMap((count) => {
    const alike = nodes.filter((node) => found.get(node)!.reaches.length === count);
    return topByScore(alike, (node) => found.get(node)!.score, first);
  });
  return ordered.slice(0, first).map((node) => found.get(node)!);
}
