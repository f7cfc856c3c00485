import { BLOCKED, FREE, type SearchScope, START, TARGET } from './path-query';

/**
 * Breadth-first search from some nodes, a level at a time. Only the sources and free nodes are expanded; starts and
 * targets that are no sources are reached but not passed through.
 */
export class BreadthFirstSearch {
  /** By hops: the nodes first reached in that many. */
  readonly levels: number[][];
  /** By node: 1 where it was reached. */
  readonly seen: Uint8Array;

  constructor(
    private readonly scope: SearchScope,
    sources: readonly number[],
  ) {
    this.seen = new Uint8Array(scope.roles.length);
    for (const node of sources) this.seen[node] = 1;
    this.levels = [[...sources]];
  }

  /** The nodes first reached in exactly `hops` hops. Advances the search as needed. */
  level(hops: number): readonly number[] {
    while (this.levels.length <= hops && this.last.length > 0) this.advance();
    return this.levels[hops] ?? [];
  }

  get last(): readonly number[] {
    return this.levels[this.levels.length - 1]!;
  }

  /** The number of arcs that `advance` would examine. */
  get cost(): number {
    return arcCount(this.scope, this.last);
  }

  /** Adds the next level, which is empty once all is reached. */
  advance(): void {
    const { view, roles, allowed, deadlineCheck } = this.scope;
    const { arcStart, arcNode, arcClass } = view;
    // An imported constant is read through a getter: too slow for the inner loop.
    const blocked = BLOCKED;
    const next: number[] = [];
    for (const node of this.last) {
      deadlineCheck.step(1);
      if (this.levels.length > 1 && roles[node] !== FREE) continue;
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const other = arcNode[arc]!;
        if (this.seen[other] || roles[other] === blocked || !allowed[arcClass[arc]!]) continue;
        this.seen[other] = 1;
        next.push(other);
      }
    }
    this.levels.push(next);
  }
}

function arcCount({ view }: SearchScope, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + view.arcStart[node + 1]! - view.arcStart[node]!, 0);
}

/**
 * A superset of the nodes on walks of at most `maxHops` between the ends; null where finding it, or searching it, would
 * mean examining more than `budget` arcs. A search from each side, which share the hops: a node i hops from the start
 * of a path is within i of the starts or within `maxHops - i` of the targets, so one of the two reaches it.
 */
export function nodesWithinHops(scope: SearchScope, budget: number): number[] | null {
  const fromStarts = new BreadthFirstSearch(scope, scope.starts);
  const fromTargets = new BreadthFirstSearch(scope, scope.targets);
  let spent = 0;
  for (let hopsLeft = scope.maxHops - 1; hopsLeft > 0; hopsLeft--) {
    const search = fromStarts.cost <= fromTargets.cost ? fromStarts : fromTargets;
    spent += search.cost;
    if (spent > budget) return null;
    search.advance();
    if (search.last.length === 0) return search.levels.flat();
  }
  const nodes = [...new Set([...fromStarts.levels.flat(), ...fromTargets.levels.flat()])];
  return spent + arcCount(scope, nodes) > budget ? null : nodes;
}

/** Whether each of the nodes lies on a walk of at most `maxHops` between the ends. */
export function areInReach(scope: SearchScope, nodes: readonly number[]): boolean {
  return nodes.every((node) => {
    const search = new BreadthFirstSearch(scope, [node]);
    const hopsTo = (end: number) => {
      for (let hops = 1; hops < scope.maxHops; hops++) {
        if (search.level(hops).some((other) => scope.roles[other] === end)) return hops;
      }
      return scope.maxHops;
    };
    return hopsTo(START) + hopsTo(TARGET) <= scope.maxHops;
  });
}
