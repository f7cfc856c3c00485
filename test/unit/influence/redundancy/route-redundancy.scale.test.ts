import { routeCut, routeRedundancy } from '../../../../src/influence/redundancy/route-redundancy';
import { crowd } from './crowd';

const { view, hubs } = crowd;
const { out } = view;

/** The same graph with the influence of every tie reversed, and the same factors. */
const reversed = { ...view, out: view.in, in: view.out, along: view.against, against: view.along };

/** Returns true where a path connects the two without the cut and without their direct tie. */
function connected(from: number, to: number, cut: readonly number[]): boolean {
  const seen = new Set([from, ...cut]);
  const queue = [from];
  for (const node of queue) {
    for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
      const other = out.node[arc]!;
      if (seen.has(other) || (node === from && other === to)) continue;
      if (other === to) return true;
      seen.add(other);
      queue.push(other);
    }
  }
  return false;
}

describe('in a graph of 3,000 nodes and four hubs of about 750 ties', () => {
  const pairs = [
    ...hubs.flatMap((one) => hubs.filter((other) => other !== one).map((other) => [one, other] as const)),
    ...Array.from({ length: 40 }, (_, index) => [10 + 37 * index, 2990 - 41 * index] as const),
    ...Array.from({ length: 10 }, (_, index) => [hubs[index % 4]!, 100 + 211 * index] as const),
  ];

  it.each(pairs)('finds as many disjoint routes as cut nodes between %i and %i', (from, to) => {
    const { routes, cut, direct, disjointRoutes } = routeRedundancy(view, { from: [from], to });
    expect(routes).toHaveLength(disjointRoutes);
    expect(cut.length + Number(direct)).toBe(disjointRoutes);
    expect(routeCut(view, { from: [from], to })).toEqual({ disjointRoutes, direct, cut });
    const between = routes.flatMap(({ nodes }) => nodes.slice(1, -1));
    expect(new Set(between).size).toBe(between.length);
    expect(between).not.toContain(from);
    expect(between).not.toContain(to);
    expect(connected(from, to, cut)).toBe(false);
  });

  it('gives the same routes from the other end, and whatever the initial potentials', () => {
    for (const [from, to] of pairs.slice(9, 16)) {
      const there = routeRedundancy(view, { from: [from], to });
      const back = routeRedundancy(reversed, { from: [to], to: from });
      const sum = (answer: typeof there) => answer.routes.reduce((all, { score }) => all + Math.log(score), 0);
      expect(back.disjointRoutes).toBe(there.disjointRoutes);
      expect(sum(back)).toBeCloseTo(sum(there), 8);
      const unprepared = routeRedundancy(view, { from: [from], to }, 0);
      expect(sum(unprepared)).toBeCloseTo(sum(there), 8);
      expect(unprepared.cut).toEqual(there.cut);
    }
  });

  it('has no route that could be replaced by a better one', () => {
    // In the graph of a path's own nodes and all unused ones, the path is the best one.
    const [from, to] = [hubs[0]!, hubs[1]!];
    const { routes } = routeRedundancy(view, { from: [from], to });
    const used = new Set(routes.flatMap(({ nodes }) => nodes));
    for (const route of routes.slice(0, 60)) {
      const own = new Set(route.nodes);
      const best = bestScore(from, to, (node) => own.has(node) || !used.has(node), route.nodes.length === 2);
      expect(route.score).toBeGreaterThanOrEqual(best - 1e-12);
    }
  });
});

/** Returns the best score of any path through the allowed nodes (Bellman-Ford). */
function bestScore(from: number, to: number, isAllowed: (node: number) => boolean, direct: boolean): number {
  const best = new Map([[from, 1]]);
  let changed = [from];
  while (changed.length > 0) {
    const next = new Set<number>();
    for (const node of changed) {
      if (node === to) continue;
      const left = best.get(node)! * (node === from ? 1 : view.factor[node]!);
      for (let arc = out.start[node]!; arc < out.start[node + 1]!; arc++) {
        const other = out.node[arc]!;
        if (!isAllowed(other) || (node === from && other === to && !direct)) continue;
        if (left * out.weight[arc]! <= (best.get(other) ?? 0)) continue;
        best.set(other, left * out.weight[arc]!);
        next.add(other);
      }
    }
    changed = [...next];
  }
  return best.get(to)!;
}
