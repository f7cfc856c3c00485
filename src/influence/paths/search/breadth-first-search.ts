import type { Arcs } from '../../view/arcs';
import { BLOCKED, FREE, type SearchScope, START, TARGET } from './path-query';

/**
 * Breadth-first search from some nodes, half a step at a time, along the arcs that leave them or backwards along those that
 * lead to them. Only the sources and free nodes are expanded; starts and targets that are no sources are reached but not
 * passed through.
 *
 * The sources are all actors, or all initiatives. Then the nodes at even levels are of their kind, those at odd levels of the
 * other, and whatever finds a node first finds it at its lowest level.
 */
export class BreadthFirstSearch {
  /** By half-steps: the nodes first reached in that many. */
  readonly levels: number[][];
  private readonly seen: Uint8Array;
  /** The nodes found so far of the level after the last one. */
  private pending: number[] = [];

  constructor(
    private readonly scope: SearchScope,
    private readonly arcs: Arcs,
    sources: readonly number[],
  ) {
    this.seen = new Uint8Array(scope.roles.length);
    for (const node of sources) this.seen[node] = 1;
    this.levels = [[...sources]];
  }

  /** The nodes first reached in exactly so many half-steps. Advances the search as needed. */
  level(halfSteps: number): readonly number[] {
    while (this.levels.length <= halfSteps && !this.isDone) this.advance();
    return this.levels[halfSteps] ?? [];
  }

  /** The number of arcs that `advance` would examine. */
  get cost(): number {
    return arcCount(this.arcs, this.last);
  }

  /** Whether all that can be reached is in the levels. */
  get isDone(): boolean {
    return this.last.length === 0 && this.pending.length === 0;
  }

  private get last(): readonly number[] {
    return this.levels[this.levels.length - 1]!;
  }

  /** Adds the next level, which may be empty. */
  advance(): void {
    const { arcs, seen } = this;
    const { view, roles, allowed, deadlineCheck } = this.scope;
    const { nodeActor } = view.projection;
    // An imported constant is read through a getter: too slow for the inner loop.
    const blocked = BLOCKED;
    const next = this.pending;
    const afterNext: number[] = [];
    for (const node of this.last) {
      deadlineCheck.step(1);
      if (this.levels.length > 1 && roles[node] !== FREE) continue;
      for (let arc = arcs.start[node]!; arc < arcs.start[node + 1]!; arc++) {
        const other = arcs.node[arc]!;
        if (seen[other] || roles[other] === blocked || !allowed[arcs.class[arc]!]) continue;
        seen[other] = 1;
        (nodeActor[other] === nodeActor[node] ? afterNext : next).push(other);
      }
    }
    this.levels.push(next);
    this.pending = afterNext;
  }
}

function arcCount(arcs: Arcs, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + arcs.start[node + 1]! - arcs.start[node]!, 0);
}

/**
 * A superset of the nodes on walks between the ends that are short enough; null where finding it, or searching it, would mean
 * examining more than `budget` arcs. A search from each side, which share the half-steps: a node i half-steps from the start of
 * a path is within i of the starts or within `maxHalfSteps - i` of the targets, so one of the two reaches it.
 */
export function nodesWithinHops(scope: SearchScope, budget: number): number[] | null {
  const { out, in: incoming } = scope.view;
  const fromStarts = new BreadthFirstSearch(scope, out, scope.starts);
  const fromTargets = new BreadthFirstSearch(scope, incoming, scope.targets);
  let spent = 0;
  for (let left = scope.maxHalfSteps - 1; left > 0; left--) {
    const search = fromStarts.cost <= fromTargets.cost ? fromStarts : fromTargets;
    spent += search.cost;
    if (spent > budget) return null;
    search.advance();
    if (search.isDone) return search.levels.flat();
  }
  const nodes = [...new Set([...fromStarts.levels.flat(), ...fromTargets.levels.flat()])];
  return spent + arcCount(out, nodes) > budget ? null : nodes;
}

/** Whether each of the nodes lies on a walk between the ends that is short enough. */
export function areInReach(scope: SearchScope, nodes: readonly number[]): boolean {
  const { view, roles, maxHalfSteps } = scope;
  return nodes.every((node) => {
    const halfStepsTo = (end: typeof START | typeof TARGET) => {
      const search = new BreadthFirstSearch(scope, end === START ? view.in : view.out, [node]);
      for (let halfSteps = 1; halfSteps < maxHalfSteps; halfSteps++) {
        if (search.level(halfSteps).some((other) => roles[other] === end)) return halfSteps;
      }
      return maxHalfSteps;
    };
    return halfStepsTo(START) + halfStepsTo(TARGET) <= maxHalfSteps;
  });
}
