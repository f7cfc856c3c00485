import type { ProjectionArrays } from '../projection/projection';
import { type Arcs, emptyArcs } from './arcs';
import type { WeighedTies } from './view-ties';

/** How the nodes and ties of two views relate. */
interface ArcsPatch {
  /** Maps old indexes of nodes to new ones; null where all are the same. */
  nodeIndexes: Int32Array | null;
  /** By node: its old index, -1 where it is new. */
  oldNodes: Int32Array;
  /** By old index of a tie: its index, -1 where it was removed or read again. */
  tieIndexes: Int32Array;
  /** By node: 1 where any of its arcs may differ. */
  isTouched: Uint8Array;
}

/** As `buildArcs`, from the arcs before, which untouched nodes keep in their order. */
export function patchArcs(
  before: { out: Arcs; in: Arcs },
  projection: ProjectionArrays,
  ties: WeighedTies,
  patch: ArcsPatch,
): { out: Arcs; in: Arcs } {
  const out = new Map<number, number[]>();
  const incoming = new Map<number, number[]>();
  const { isTouched } = patch;
  const add = (lists: Map<number, number[]>, node: number, arc: number) => {
    if (!isTouched[node]) return;
    const list = lists.get(node);
    if (list) list.push(arc);
    else lists.set(node, [arc]);
  };
  // An arc is twice its tie, and one more where it leads from `to` to `from`.
  const addArc = (arc: number, from: number, to: number) => {
    add(out, from, arc);
    add(incoming, to, arc);
  };
  for (let tie = 0; tie < ties.along.length; tie++) {
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (!isTouched[from] && !isTouched[to]) continue;
    if (ties.along[tie]! > 0) addArc(2 * tie, from, to);
    if (ties.against[tie]! > 0) addArc(2 * tie + 1, to, from);
  }
  const { tieFrom, tieTo } = projection;
  const sourceOf = (arc: number) => (arc & 1 ? tieTo : tieFrom)[arc >> 1]!;
  const targetOf = (arc: number) => (arc & 1 ? tieFrom : tieTo)[arc >> 1]!;
  return {
    out: patchLists(before.out, patch, out, targetOf, ties),
    in: patchLists(before.in, patch, incoming, sourceOf, ties),
  };
}

function patchLists(
  before: Arcs,
  { nodeIndexes, oldNodes, tieIndexes, isTouched }: ArcsPatch,
  lists: ReadonlyMap<number, number[]>,
  otherEnd: (arc: number) => number,
  { along, against, classes }: WeighedTies,
): Arcs {
  const nodes = oldNodes.length;
  const start = new Int32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) {
    const old = oldNodes[node]!;
    const kept = old < 0 ? 0 : before.start[old + 1]! - before.start[old]!;
    start[node + 1] = start[node]! + (isTouched[node] ? (lists.get(node)?.length ?? 0) : kept);
  }
  const arcs = emptyArcs(start, start[nodes]!);
  const weightOf = (arc: number) => (arc & 1 ? against : along)[arc >> 1]!;
  for (let node = 0; node < nodes; node++) {
    if (!isTouched[node]) {
      const from = before.start[oldNodes[node]!]! - start[node]!;
      for (let index = start[node]!; index < start[node + 1]!; index++) {
        const other = before.node[from + index]!;
        arcs.node[index] = nodeIndexes ? nodeIndexes[other]! : other;
        arcs.tie[index] = tieIndexes[before.tie[from + index]!]!;
        arcs.weight[index] = before.weight[from + index]!;
        arcs.class[index] = before.class[from + index]!;
      }
      continue;
    }
    const list = lists.get(node) ?? [];
    list.sort((a, b) => otherEnd(a) - otherEnd(b) || weightOf(b) - weightOf(a) || a - b);
    list.forEach((arc, index) => {
      arcs.node[start[node]! + index] = otherEnd(arc);
      arcs.tie[start[node]! + index] = arc >> 1;
      arcs.weight[start[node]! + index] = weightOf(arc);
      arcs.class[start[node]! + index] = classes[arc >> 1]!;
    });
  }
  return arcs;
}
