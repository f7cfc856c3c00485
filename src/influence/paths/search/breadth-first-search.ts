import { BLOCKED, FREE, START, TARGET, type Walk } from './path-query';

/**
 * Breadth-first search from some nodes, a level at a time. Only the nodes it began with and free nodes are walked
 * through: the other ends are reached and left alone.
 */
export class BreadthFirstSearch {
  /** By hops: the nodes first reached in so many. */
  readonly levels: number[][];
  /** 1 where the node was reached. */
  readonly seen: Uint8Array;

  constructor(
    private readonly walk: Walk,
    sources: readonly number[],
  ) {
    this.seen = new Uint8Array(walk.roles.length);
    for (const node of sources) this.seen[node] = 1;
    this.levels = [[...sources]];
  }

  /** The nodes first reached in exactly so many hops, searching as far as that takes. */
  level(hops: number): readonly number[] {
    while (this.levels.length <= hops && this.last.length > 0) this.advance();
    return this.levels[hops] ?? [];
  }

  get last(): readonly number[] {
    return this.levels[this.levels.length - 1]!;
  }

  /** How many arcs the next level would look at. */
  get cost(): number {
    return arcsOf(this.walk, this.last);
  }

  advance(): void {
    const { view, roles, allowed, watch } = this.walk;
    const { arcStart, arcNode, arcClass } = view;
    // An imported name is read through a getter, a million times here.
    const blocked = BLOCKED;
    const next: number[] = [];
    for (const node of this.last) {
      watch.step(1);
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

/** How many arcs the nodes have together. */
export function arcsOf({ view }: Walk, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + view.arcStart[node + 1]! - view.arcStart[node]!, 0);
}

/**
 * All nodes on walks of at most `maxHops` between the ends, and some more; null where finding or using them would mean
 * looking at more than `budget` arcs. Two searches share the hops: a node i hops into a path is within i of the starts
 * or within `maxHops - i` of the targets, so one of the two must come to it.
 */
export function nodesWithinHops(walk: Walk, budget: number): number[] | null {
  const fronts = [new BreadthFirstSearch(walk, walk.starts), new BreadthFirstSearch(walk, walk.targets)] as const;
  let spent = 0;
  for (let left = walk.maxHops - 1; left > 0; left--) {
    const front = fronts[0].cost <= fronts[1].cost ? fronts[0] : fronts[1];
    spent += front.cost;
    if (spent > budget) return null;
    front.advance();
    if (front.last.length === 0) return front.levels.flat();
  }
  const nodes = [...new Set([...fronts[0].levels.flat(), ...fronts[1].levels.flat()])];
  return spent + arcsOf(walk, nodes) > budget ? null : nodes;
}

/** Whether each of the nodes is near enough to both sides to lie on a walk of at most `maxHops` between them. */
export function inReach(walk: Walk, nodes: readonly number[]): boolean {
  return nodes.every((node) => {
    const front = new BreadthFirstSearch(walk, [node]);
    const hopsTo = (end: number) => {
      for (let hops = 1; hops < walk.maxHops; hops++) {
        if (front.level(hops).some((other) => walk.roles[other] === end)) return hops;
      }
      return walk.maxHops;
    };
    return hopsTo(START) + hopsTo(TARGET) <= walk.maxHops;
  });
}
