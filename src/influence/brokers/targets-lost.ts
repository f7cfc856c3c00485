import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { dominatorsOf } from './dominators';

/** Nodes are indexes of the projection. */
export interface TargetsLostQuery {
  members: readonly number[];
  targets: readonly number[];
  /** The actors asked about; all where absent. */
  candidates?: readonly number[];
  /** Looked at about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/**
 * For each actor without which some target could not be reached from any member: those targets, ascending. Over
 * current ties, any number of hops, also through other targets. No member is among the actors, and no target is lost
 * with itself; a target that is a member, or that no member can reach anyhow, is never lost. The actors come in
 * ascending order.
 *
 * Throws DeadlinePassed.
 */
export function targetsLost(view: InfluenceView, query: TargetsLostQuery): Map<number, number[]> {
  const members = [...new Set(query.members)].filter((node) => view.exists[node]).sort((a, b) => a - b);
  const targets = [...new Set(query.targets)].sort((a, b) => a - b);
  const watch = new DeadlineCheck(query.shouldStop);
  const { last } = dominatorsOf(view, members, watch);
  const asked = query.candidates && new Set(query.candidates);
  const lost = new Map<number, number[]>();
  for (const target of targets) {
    for (let node = last[target]!; node >= 0; node = last[node]!) {
      watch.step(1);
      if (!view.projection.nodeActor[node] || (asked && !asked.has(node))) continue;
      const theirs = lost.get(node);
      if (theirs) theirs.push(target);
      else lost.set(node, [target]);
    }
  }
  return new Map([...lost].sort(([a], [b]) => a - b));
}
