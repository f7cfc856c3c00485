import type { ResidualNetwork } from './residual-network';

/**
 * Gives as many sources as possible a route to the sink, whatever the routes cost. In each phase a breadth-first search grows a tree
 * from each source without a route. The trees share no vertex, so each that reaches the sink adds a route (the multi-source
 * search of Azad, Buluç and Pothen, 2017). Where none does, there is no augmenting path, and the number is the
 * maximum (Ford and Fulkerson, 1956). Throws DeadlinePassed.
 */
export function routeAtAnyCost(network: ResidualNetwork, sources: readonly number[]): void {
  const { sink, next, deadline } = network;
  /** By vertex: one more than the index of the source whose tree it is in; 0 where it is in none. */
  const tree = new Int32Array(sink);
  /** By vertex in a tree: the vertex before it; -1 at the source. */
  const parent = new Int32Array(sink);
  /** The vertices in trees, in the order in which they were reached. */
  const reached = new Int32Array(sink);
  for (;;) {
    /** By tree: the vertex before the sink; -1 where the tree has not reached it. */
    const last = new Int32Array(sources.length + 1).fill(-1);
    let count = 0;
    let current = -1;
    const add = (vertex: number, to: number) => {
      tree[vertex] = to;
      parent[vertex] = current;
      reached[count++] = vertex;
    };
    sources.forEach((source, index) => {
      if (next[source] === 0) add(2 * source + 1, index + 1);
    });
    const visit = (vertex: number) => {
      if (vertex === sink) last[tree[current]!] = current;
      else if (tree[vertex] === 0) add(vertex, tree[current]!);
    };
    for (let head = 0; head < count; head++) {
      current = reached[head]!;
      if (last[tree[current]!]! >= 0) continue;
      deadline.step(1 + network.outDegree(current));
      network.forEachOutgoing(current, visit);
    }
    const ends = last.filter((vertex) => vertex >= 0);
    if (ends.length === 0) return;
    for (const end of ends) network.augment(pathTo(end));
    for (let index = 0; index < count; index++) tree[reached[index]!] = 0;
  }

  function pathTo(end: number): number[] {
    const path = [sink];
    for (let vertex = end; vertex >= 0; vertex = parent[vertex]!) path.push(vertex);
    return path.reverse();
  }
}
