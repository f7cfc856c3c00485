import type { Arcs } from '../../view/arcs';
import { BLOCKED, FREE, type SearchScope, START, TARGET } from './path-query';

/**
 * A breadth-first search from some nodes, half a step at a time, along their outgoing arcs or
 * backwards along their incoming arcs. Only the sources and free nodes are expanded: other starts
 * and targets are reached but not passed through.
 *
 * The sources are all actors, or all initiatives: the nodes at even levels are of their kind, at
 * odd levels of the other, and a node is first found at its lowest level.
 */
export class BreadthFirstSearch {
  /** By number of half-steps: the nodes first reached in that many. */
  readonly levels: number[][];
  private readonly seen: Uint8Array;
  /** The nodes found so far for the level after the last one. */
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

  /** Returns the nodes first reached in exactly `halfSteps`. Advances the search as needed. */
  level(halfSteps: number): readonly number[] {
    while (this.levels.length <= halfSteps && !this.isDone) this.advance();
    return this.levels[halfSteps] ?? [];
  }

  /** The number of arcs that `advance` would examine. */
  get cost(): number {
    return arcCount(this.arcs, this.last);
  }

  /** True where the levels contain all reachable nodes. */
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
        const neighbour = arcs.node[arc]!;
        if (seen[neighbour] || roles[neighbour] === blocked || !allowed[arcs.class[arc]!]) continue;
        seen[neighbour] = 1;
        (nodeActor[neighbour] === nodeActor[node] ? afterNext : next).push(neighbour);
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
 * Finds a superset of the nodes on short enough walks between the ends; null where finding or
 * searching it takes over `budget` arcs. Two searches share the half-steps: a node at half-step i
 * of a path is within i of the starts or `maxHalfSteps - i` of the targets, so one search reaches
 * it.
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

/** True where each of the nodes is on a short enough walk between the ends. */
export function areInReach(scope: SearchScope, nodes: readonly number[]): boolean {
  const { view, roles, maxHalfSteps } = scope;
  return nodes.every((node) => {
    const halfStepsTo = (end: typeof START | typeof TARGET) => {
      const search = new BreadthFirstSearch(scope, end === START ? view.in : view.out, [node]);
      for (let halfSteps = 1; halfSteps < maxHalfSteps; halfSteps++) {
        if (search.level(halfSteps).some((reached) => roles[reached] === end)) return halfSteps;
      }
      return maxHalfSteps;
    };
    return halfStepsTo(START) + halfStepsTo(TARGET) <= maxHalfSteps;
  });
}
