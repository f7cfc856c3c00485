import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { Confidence } from '../../../../../src/model/confidence';
import { reachOf } from '../../../../../src/influence/paths/search/reach-of';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { type InfluenceView, viewAt } from '../../../../../src/influence/view/view';
import { randomWorld } from '../../random-worlds';
import { propertyRuns } from '../../../../support/property-runs';

const RUNS = propertyRuns(75);
/** The random worlds have nine nodes at most, so that no loopless path is longer. */
const LONGEST = 8;

interface Step {
  from: number;
  weight: number;
  factor: number;
}

/** Both ways of the best current tie of each two nodes, with the factor of the node that the way leaves. */
function stepsOf(view: InfluenceView): DirectedGraph<object, Step> {
  const graph = new DirectedGraph<object, Step>();
  for (const node of view.exists.keys()) graph.addNode(node);
  view.weight.forEach((weight, tie) => {
    if (weight === 0 || view.ended[tie]) return;
    const [a, b] = [view.projection.tieFrom[tie]!, view.projection.tieTo[tie]!];
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (graph.hasEdge(from, to) && graph.getEdgeAttribute(from, to, 'weight') >= weight) continue;
      graph.mergeEdge(from, to, { from, weight, factor: view.factor[from]! });
    }
  });
  return graph;
}

/** From one node to every other: the score of the path that graphology finds shortest, 0 where it finds none. */
function scoresByDijkstra(view: InfluenceView, graph: DirectedGraph<object, Step>, start: number): number[] {
  // The start of a path has no factor.
  const keeps = ({ from, weight, factor }: Step) => weight * (from === start ? 1 : factor);
  const paths = dijkstra.singleSource(graph, start, (_, step) => -Math.log(keeps(step)));
  return [...view.exists.keys()].map((node) => {
    const path = paths[node];
    if (!path) return 0;
    return path.slice(1).reduce((score, next, hop) => score * keeps(graph.getEdgeAttributes(path[hop], next)), 1);
  });
}

describe('the best path as graphology finds it, from every node to every other of random small worlds', () => {
  it('scores the same, alone and by the search from a target', () => {
    const seen = { none: 0, long: 0, hub: 0 };
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties, question }) => {
        const view = viewAt(buildProjection(nodes, ties).arrays, question);
        const graph = stepsOf(view);
        for (const start of view.exists.keys()) {
          const scores = scoresByDijkstra(view, graph, start);
          const reach = reachOf(view, { targets: [start], maxHops: LONGEST });
          scores.forEach((score, node) => {
            if (node === start) return;
            const [best] = bestPaths(view, { ...ANY, from: [start], to: [node] });
            expect(Math.abs((best?.score ?? 0) - score)).toBeLessThanOrEqual(1e-12);
            if (view.projection.nodeActor[node]) {
              const place = reach.nodes.indexOf(node);
              expect(Math.abs((reach.scores[place] ?? 0) - score)).toBeLessThanOrEqual(1e-12);
            }
            if (score === 0) seen.none++;
            if (best && best.nodes.length > 3) seen.long++;
            if (best?.nodes.slice(1, -1).some((between) => view.factor[between]! < 1)) seen.hub++;
          });
        }
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.none, seen.long, seen.hub)).toBeGreaterThan(RUNS / 5);
  });
});

const ANY = { k: 1, maxHops: LONGEST, avoid: [], via: [], minConfidence: Confidence.LOW, includeEnded: false };
