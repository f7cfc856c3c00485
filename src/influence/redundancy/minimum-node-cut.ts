import { FREE, type ResidualNetwork } from './residual-network';

export interface NodeCut {
  /** Ascending; as many as there are routes. */
  nodes: number[];
  /** The nodes between the sources and the cut, in no order. */
  sourceSide: number[];
}

/**
 * The minimum node cut nearest the sources, from a network with a maximum number of routes: the nodes that can be entered
 * but not left in the residual network from the sources without a route, and the sources that are not reached (Ford and
 * Fulkerson, 1956). It does not depend on which routes were found.
 */
export function minimumNodeCut(network: ResidualNetwork, sources: readonly number[]): NodeCut {
  const isReached = new Uint8Array(network.sink + 1);
  const queue: number[] = [];
  const reach = (vertex: number) => {
    if (isReached[vertex]) return;
    isReached[vertex] = 1;
    queue.push(vertex);
  };
  for (const source of sources) if (network.next[source] === 0) reach(2 * source + 1);
  for (let head = 0; head < queue.length; head++) {
    network.deadline.step(1);
    network.forEachOutgoing(queue[head]!, reach);
  }
  const nodes = sources.filter((source) => !isReached[2 * source + 1]);
  const sourceSide: number[] = [];
  for (const vertex of queue) {
    if (vertex & 1) sourceSide.push(vertex >> 1);
    else if (!isReached[vertex + 1] && network.role[vertex >> 1] === FREE) nodes.push(vertex >> 1);
  }
  return { nodes: nodes.sort((a, b) => a - b), sourceSide };
}
