import fc from 'fast-check';
import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { Confidence } from '../../../../../src/store/model/confidence';
import { reachOf, type Reach } from '../../../../../src/influence/paths/search/reach-of';
import { bestPaths } from '../../../../../src/influence/paths/search/best-paths';
import { buildProjection } from '../../../../../src/influence/projection/projection-builder';
import { type InfluenceView, viewAt } from '../../../../../src/influence/view/view';
import { randomWorld } from '../../random-worlds';
import { propertyRuns } from '../../../../support/property-runs';

const RUNS = propertyRuns(300);
/** The random worlds have at most nine nodes: no loopless path is longer. */
const MAX_HOPS = 8;

interface EdgeAttributes {
  from: number;
  weight: number;
  factor: number;
}

/** For each two nodes and direction an edge for the best current tie, with the pass factor of the source node. */
function directedGraphOf(view: InfluenceView): DirectedGraph<object, EdgeAttributes> {
  const graph = new DirectedGraph<object, EdgeAttributes>();
  for (const node of view.exists.keys()) graph.addNode(node);
  view.ended.forEach((ended, tie) => {
    if (ended) return;
    const [a, b] = [view.projection.tieFrom[tie]!, view.projection.tieTo[tie]!];
    for (const [from, to, weight] of [
      [a, b, view.along[tie]!],
      [b, a, view.against[tie]!],
    ] as const) {
      if (weight === 0) continue;
      if (graph.hasEdge(from, to) && graph.getEdgeAttribute(from, to, 'weight') >= weight) continue;
      graph.mergeEdge(from, to, { from, weight, factor: view.factor[from]! });
    }
  });
  return graph;
}

/** By node: the score of graphology's shortest path from the start, 0 where there is none. */
function scoresByDijkstra(view: InfluenceView, graph: DirectedGraph<object, EdgeAttributes>, start: number): number[] {
  // No pass factor applies to the start of a path.
  const stepProduct = ({ from, weight, factor }: EdgeAttributes) => weight * (from === start ? 1 : factor);
  const paths = dijkstra.singleSource(graph, start, (_, edge) => -Math.log(stepProduct(edge)));
  return [...view.exists.keys()].map((node) => {
    const path = paths[node];
    if (!path) return 0;
    return path.slice(1).reduce((score, next, hop) => score * stepProduct(graph.getEdgeAttributes(path[hop], next)), 1);
  });
}

function scoreFrom({ nodes, scores }: Reach, start: number): number {
  return scores[nodes.indexOf(start)] ?? 0;
}

describe('compared with graphology, between all pairs of actors of random small worlds', () => {
  it('bestPaths and reachOf give the score of the shortest path', () => {
    const count = { none: 0, long: 0, hub: 0, oneWay: 0 };
    fc.assert(
      fc.property(randomWorld, ({ nodes, ties, question }) => {
        const view = viewAt(buildProjection(nodes, ties).arrays, question);
        const graph = directedGraphOf(view);
        const actors = [...view.exists.keys()].filter((node) => view.projection.nodeActor[node]);
        const reachTo = new Map(actors.map((node) => [node, reachOf(view, { targets: [node], maxHops: MAX_HOPS })]));
        for (const start of actors) {
          const scores = scoresByDijkstra(view, graph, start);
          scores.forEach((score, node) => {
            const reach = reachTo.get(node);
            if (node === start || !reach) return;
            const [best] = bestPaths(view, { ...ANY, from: [start], to: [node] });
            expect(Math.abs((best?.score ?? 0) - score)).toBeLessThanOrEqual(1e-12);
            expect(Math.abs(scoreFrom(reach, start) - score)).toBeLessThanOrEqual(1e-12);
            if (score > 0 && scoreFrom(reachTo.get(start)!, node) === 0) count.oneWay++;
            if (score === 0) count.none++;
            if (best && best.nodes.length > 3) count.long++;
            if (best?.nodes.slice(1, -1).some((between) => view.factor[between]! < 1)) count.hub++;
          });
        }
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(count.none, count.long, count.hub, count.oneWay)).toBeGreaterThan(RUNS / 5);
  });
});

const ANY = { k: 1, maxHops: MAX_HOPS, avoid: [], via: [], minConfidence: Confidence.LOW, includeEnded: false };
