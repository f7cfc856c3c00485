import { allies, type Ally } from '../allies/allies';
import { topByScore } from '../paths/search/top-by-score';
import { reachOf } from '../paths/search/reach-of';
import type { InfluenceView } from '../view/view';

/** Nodes are indexes of the projection. */
export interface ReplacementsQuery {
  /** The nodes that leave. */
  remove: readonly number[];
  /** By node that leaves: actors that are not its allies. */
  except: readonly (readonly number[])[];
  from: readonly number[];
  targets: readonly number[];
  /** The targets that are lost or further away without them. */
  affected: readonly number[];
  /** 1 to 8. */
  maxHops: number;
  /** The maximum number of replacements, 0 or more. */
  first: number;
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Replacement extends Ally {
  /** The affected targets that it reaches without the nodes that leave, in their order. */
  reaches: number[];
}

/** The number of allies considered for each node that leaves. */
const MAX_ALLIES = 200;

/**
 * Possible replacements for the nodes that leave: the allies of these nodes, without the starts and the targets. The
 * score and the shared neighbours of an ally of several nodes are the sum and the union of those for each. Those that
 * reach more of the affected targets within `maxHops` come first, then by score, highest first; equal within 1e-12 by
 * id. Considers the 200 best allies of each node.
 *
 * Throws DeadlinePassed.
 */
export function replacements(view: InfluenceView, query: ReplacementsQuery): Replacement[] {
  const { remove, affected, maxHops, first, shouldStop } = query;
  const ineligible = new Set([...remove, ...query.from, ...query.targets]);
  const replacementOf = new Map<number, Replacement>();
  for (const removed of new Set(remove)) {
    const excluded = new Set([...ineligible, ...(query.except[remove.indexOf(removed)] ?? [])]);
    const among = (node: number) => !excluded.has(node);
    for (const { actor, score, shared } of allies(view, { of: removed, first: MAX_ALLIES, among, shouldStop })) {
      const previous = replacementOf.get(actor);
      replacementOf.set(actor, {
        actor,
        score: score + (previous?.score ?? 0),
        shared: [...new Set([...(previous?.shared ?? []), ...shared])],
        reaches: [],
      });
    }
  }
  for (const target of affected) {
    for (const node of reachOf(view, { targets: [target], maxHops, avoid: remove, shouldStop }).nodes) {
      replacementOf.get(node)?.reaches.push(target);
    }
  }
  const nodes = [...replacementOf.keys()];
  const ordered = [...Array(affected.length + 1).keys()].reverse().flatMap((count) => {
    const sameReach = nodes.filter((node) => replacementOf.get(node)!.reaches.length === count);
    return topByScore(sameReach, (node) => replacementOf.get(node)!.score, first);
  });
  return ordered.slice(0, first).map((node) => replacementOf.get(node)!);
}
