import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { immediateDominators } from './dominators';

/** Nodes are indexes of the projection. */
export interface TargetsLostQuery {
  members: readonly number[];
  targets: readonly number[];
  /** The actors to examine; all where absent. */
  candidates?: readonly number[];
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/**
 * For each actor without which no member reaches some target that one reaches with it: those targets, ascending. Influence
 * travels over current ties, any number of steps, also through other targets and members. An actor that is itself a member
 * does not start either once it is removed. A target does not count as lost without itself; a target that is a member, or
 * that no member reaches in any case, is never lost. The actors come in ascending order.
 *
 * Throws DeadlinePassed.
 */
export function targetsLost(view: InfluenceView, query: TargetsLostQuery): Map<number, number[]> {
  const members = [...new Set(query.members)].filter((node) => view.exists[node]).sort((a, b) => a - b);
  const targets = [...new Set(query.targets)].sort((a, b) => a - b);
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const dominator = immediateDominators(view, members, deadlineCheck);
  const candidates = query.candidates && new Set(query.candidates);
  const lost = new Map<number, number[]>();
  for (const target of targets) {
    for (let node = dominator[target]!; node >= 0; node = dominator[node]!) {
      deadlineCheck.step(1);
      if (!view.projection.nodeActor[node] || (candidates && !candidates.has(node))) continue;
      const lostWithout = lost.get(node);
      if (lostWithout) lostWithout.push(target);
      else lost.set(node, [target]);
    }
  }
  return new Map([...lost].sort(([a], [b]) => a - b));
}
