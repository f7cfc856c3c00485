import type { SearchSubgraph } from './search-subgraph';
import { UpperBounds, UNREACHABLE } from './upper-bounds';
import type { DeadlineCheck } from '../../engine/deadline-check';

/**
 * The corridor without the nodes that lie on no walk from a start to a target through all `via` nodes of at most its
 * hops and at least the floor's score.
 */
export function prune(corridor: SearchSubgraph, viaNodes: number, floor: number, watch: DeadlineCheck): SearchSubgraph {
  const { root, maxHops, factor } = corridor;
  const size = root + 1;
  const all = (1 << viaNodes) - 1;
  const ahead = new UpperBounds(corridor, viaNodes, watch);
  ahead.find([], maxHops - 1, all);
  const hopsFromRoot = new Uint8Array(size).fill(maxHops + 1);
  const kept = new Uint8Array(size);
  /** By the mask of the `via` nodes passed, then by node: the highest product so far. */
  let behind = new Float64Array(size << viaNodes).fill(UNREACHABLE);
  behind[root] = 1;
  hopsFromRoot[root] = 0;
  kept[root] = 1;
  for (let hops = 1; hops <= maxHops; hops++) {
    behind = pushed(corridor, behind, watch);
    behind.forEach((product, state) => {
      const node = state % size;
      if (product < 0 || node === root) return;
      if (hopsFromRoot[node]! > hops) hopsFromRoot[node] = hops;
      if (kept[node]) return;
      const rest = ahead.at(maxHops - hops, all & ~Math.floor(state / size), node);
      if (rest >= 0 && product * factor[node]! * rest >= floor) kept[node] = 1;
    });
  }
  return only(corridor, kept, hopsFromRoot);
}

/** The highest products after one hop more. */
function pushed(corridor: SearchSubgraph, behind: Float64Array, watch: DeadlineCheck): Float64Array<ArrayBuffer> {
  const { arcStart, arcNode, arcWeight, factor, viaBit } = corridor;
  const size = corridor.root + 1;
  const next = behind.slice();
  watch.step(behind.length);
  behind.forEach((product, state) => {
    if (product < 0) return;
    const node = state % size;
    const passed = Math.floor(state / size);
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const other = (passed | viaBit[arcNode[arc]!]!) * size + arcNode[arc]!;
      const reached = product * factor[node]! * arcWeight[arc]!;
      if (reached > next[other]!) next[other] = reached;
    }
  });
  return next;
}

function only(corridor: SearchSubgraph, kept: Uint8Array, hopsFromRoot: Uint8Array): SearchSubgraph {
  const places: number[] = [];
  const placeOf = Int32Array.from(kept, (keep, node) => (keep ? places.push(node) - 1 : -1));
  const arcs: number[] = [];
  const arcStart = new Int32Array(places.length + 1);
  places.forEach((node, place) => {
    for (let arc = corridor.arcStart[node]!; arc < corridor.arcStart[node + 1]!; arc++) {
      if (kept[corridor.arcNode[arc]!]) arcs.push(arc);
    }
    arcStart[place + 1] = arcs.length;
  });
  return {
    nodes: Int32Array.from(places.slice(0, -1), (node) => corridor.nodes[node]!),
    root: places.length - 1,
    arcStart,
    arcNode: Int32Array.from(arcs, (arc) => placeOf[corridor.arcNode[arc]!]!),
    arcWeight: Float64Array.from(arcs, (arc) => corridor.arcWeight[arc]!),
    arcTie: Int32Array.from(arcs, (arc) => corridor.arcTie[arc]!),
    factor: Float64Array.from(places, (node) => corridor.factor[node]!),
    target: Uint8Array.from(places, (node) => corridor.target[node]!),
    viaBit: Uint8Array.from(places, (node) => corridor.viaBit[node]!),
    hopsFromRoot: Uint8Array.from(places, (node) => hopsFromRoot[node]!),
    maxHops: corridor.maxHops,
  };
}
