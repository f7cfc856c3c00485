import fc from 'fast-check';
import type { Path } from '../../../../src/influence/paths/path';
import type { ProjectedNode, ProjectedTie, Projection } from '../../../../src/influence/projection/projection';
import { buildProjection } from '../../../../src/influence/projection/projection-builder';
import { routeCut, routeRedundancy } from '../../../../src/influence/redundancy/route-redundancy';
import type { Arcs } from '../../../../src/influence/view/arcs';
import { viewAt } from '../../../../src/influence/view/view';
import type { OraclePath } from '../oracle';
import { randomWorld } from '../random-worlds';
import { bottleneckWorld, TODAY } from './bottleneck-worlds';
import { bruteRedundancy, type Clocks } from './brute-force';
import { propertyRuns } from '../../../support/property-runs';

const RUNS = propertyRuns(400);

const arcsPerSource = fc.constantFrom(0, 3, 200);

/** Counts of the kinds of results, so that no property passes only because a kind did not occur. */
const NOTHING_SEEN = { routes: 0, severalCuts: 0, cutInside: 0, alternatives: 0, oneWay: 0, throughInitiatives: 0 };
const seen = { ...NOTHING_SEEN };

function check(
  nodes: ProjectedNode[],
  ties: ProjectedTie[],
  clocks: Clocks,
  from: string[],
  to: string,
  arcs: number,
): void {
  const projection = buildProjection(nodes, ties);
  const at = (id: string) => projection.nodeIds.indexOf(id);
  const view = viewAt(projection.arrays, clocks);
  const answer = routeRedundancy(view, { from: from.map(at), to: at(to) }, arcs);
  const brute = bruteRedundancy(nodes, ties, clocks, from, to);
  const { routes, ...withoutRoutes } = answer;
  expect(routeCut(view, { from: from.map(at), to: at(to) })).toEqual(withoutRoutes);

  expect(answer.disjointRoutes).toBe(brute.disjointRoutes);
  expect(answer.direct).toBe(brute.direct);
  expect(answer.disjointRoutes).toBe(answer.cut.length + Number(answer.direct));
  expect(routes).toHaveLength(answer.disjointRoutes);

  const product = routes.reduce((all, route) => all * route.score, 1);
  expect(Math.abs(product - brute.product)).toBeLessThanOrEqual(1e-12 + 1e-9 * brute.product);
  const between = routes.flatMap((route) => route.nodes.slice(1, -1));
  expect(new Set(between).size).toBe(between.length);
  for (const { nodes: on, ties: by, weights, against } of routes) {
    expect(from.map(at)).toContain(on[0]);
    expect(on[on.length - 1]).toBe(at(to));
    for (const node of on.slice(1, -1)) expect([...from.map(at), at(to)]).not.toContain(node);
    by.forEach((tie, hop) => {
      const ends = [projection.arrays.tieFrom[tie]!, projection.arrays.tieTo[tie]!];
      expect(ends).toEqual(against[hop] ? [on[hop + 1], on[hop]] : [on[hop], on[hop + 1]]);
      expect(view.ended[tie]).toBe(0);
      expect(weights[hop]).toBe((against[hop] ? view.against : view.along)[tie]);
    });
  }
  // The oracle lists paths in the order of `bestPaths`, and by the best of parallel ties.
  const named = routes.map((route) => brute.paths.findIndex((path) => samePath(route, path, projection)));
  expect(named).toEqual([...named].sort((a, b) => a - b));
  expect(named).not.toContain(-1);
  expect(routes.map(({ length }) => length)).toEqual(named.map((index) => brute.paths[index]!.steps));

  const cut = answer.cut.map((node) => projection.nodeIds[node]!);
  expect(answer.cut).toEqual([...answer.cut].sort((a, b) => a - b));
  expect(brute.cuts).toContainEqual([...cut].sort());

  // Nearest cut: what influence reaches from the start without this cut, it reaches without any
  // other minimum cut too; and the same against the influence, from the target, where that end has
  // fewer neighbours.
  const neighbours = (arcs: Arcs, ends: number[], others: number[]) => {
    const tied = new Set<number>();
    for (const end of ends) {
      for (let arc = arcs.start[end]!; arc < arcs.start[end + 1]!; arc++) {
        if (!view.ended[arcs.tie[arc]!]) tied.add(arcs.node[arc]!);
      }
    }
    return [...tied].filter((node) => ![...ends, ...others].includes(node));
  };
  const starts = from.map(at);
  const isNearTarget = neighbours(view.in, [at(to)], starts).length <= neighbours(view.out, starts, [at(to)]).length;
  const [near, far] = isNearTarget ? [[at(to)], starts] : [starts, [at(to)]];
  const fromNear = isNearTarget ? view.in : view.out;
  const within = (stops: number[]) => {
    const reached = new Set(near);
    for (const node of reached) {
      for (const other of neighbours(fromNear, [node], [...stops, ...far])) reached.add(other);
    }
    return reached;
  };
  const region = within(answer.cut);
  for (const other of brute.cuts) {
    const larger = within(other.map(at));
    for (const node of region) expect(larger.has(node) || other.map(at).includes(node)).toBe(true);
  }

  if (routes.length > 0) seen.routes++;
  if (cut.length > 1) seen.severalCuts++;
  if (cut.some((node) => !neighbours(fromNear, near, far).includes(at(node)))) seen.cutInside++;
  if (brute.cuts.length > 1) seen.alternatives++;
  const way = (tie: number) => [view.along[tie]! > 0, view.against[tie]! > 0];
  if (routes.some(({ ties: by }) => by.some((tie) => way(tie).includes(false)))) seen.oneWay++;
  if (between.some((node) => !projection.arrays.nodeActor[node])) seen.throughInitiatives++;
}

function samePath(route: Path<number>, path: OraclePath, { nodeIds, tieIds }: Projection): boolean {
  const same = (indexes: number[], ids: string[], all: string[]) =>
    indexes.length === ids.length && indexes.every((index, position) => all[index] === ids[position]);
  return same(route.nodes, path.nodes, nodeIds) && same(route.ties, path.ties, tieIds);
}

describe('compared with every path and every set of nodes in random small worlds', () => {
  afterEach(() => Object.assign(seen, NOTHING_SEEN));

  it('agrees in worlds with all attributes of nodes and ties', () => {
    fc.assert(
      fc.property(randomWorld, arcsPerSource, ({ nodes, ties, question }, arcs) => {
        check(nodes, ties, question, question.from, question.to[0]!, arcs);
      }),
      { numRuns: RUNS },
    );
    expect(seen.routes).toBeGreaterThan(RUNS / 4);
    expect(seen.severalCuts).toBeGreaterThan(RUNS / 10);
    expect(seen.oneWay).toBeGreaterThan(RUNS / 10);
    expect(seen.throughInitiatives).toBeGreaterThan(RUNS / 10);
  });

  it('agrees in worlds with bottlenecks', () => {
    fc.assert(
      fc.property(bottleneckWorld, arcsPerSource, ({ nodes, ties, from, to }, arcs) =>
        check(nodes, ties, TODAY, from, to, arcs),
      ),
      { numRuns: RUNS },
    );
    expect(seen.routes).toBeGreaterThan(RUNS / 4);
    expect(seen.severalCuts).toBeGreaterThan(RUNS / 40);
    expect(seen.cutInside).toBeGreaterThan(RUNS / 100);
    expect(seen.alternatives).toBeGreaterThan(RUNS / 4);
    expect(seen.oneWay).toBeGreaterThan(RUNS / 10);
    expect(seen.throughInitiatives).toBeGreaterThan(RUNS / 10);
  });
});
