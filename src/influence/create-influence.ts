import type { Graph } from '../graph/graph';
import { InfluenceEngine } from './engine';
import { readInfluenceGraph } from './influence.store';

/** The engine over the graph's conducting ties, which it loads when it is first asked. */
export function createInfluence(graph: Graph): InfluenceEngine {
  return new InfluenceEngine({ load: () => readInfluenceGraph(graph) });
}
