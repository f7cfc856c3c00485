import type { ProjectionArrays } from '../projection/projection';
import { arcNumbers, type Arcs, emptyArcs } from './arcs';
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
  const { forEachArc, sourceOf, targetOf, weightOf } = arcNumbers(projection, ties);
  forEachArc((arc, source, target) => {
    add(out, source, arc);
    add(incoming, target, arc);
  });
  return {
    out: patchLists(before.out, patch, { lists: out, otherEnd: targetOf, weightOf, classes: ties.classes }),
    in: patchLists(before.in, patch, { lists: incoming, otherEnd: sourceOf, weightOf, classes: ties.classes }),
  };
}

/** The arcs of touched nodes, by number. */
interface NewLists {
  lists: ReadonlyMap<number, number[]>;
  otherEnd: (arc: number) => number;
  weightOf: (arc: number) => number;
  classes: Uint16Array;
}

function patchLists(
  before: Arcs,
  { nodeIndexes, oldNodes, tieIndexes, isTouched }: ArcsPatch,
  { lists, otherEnd, weightOf, classes }: NewLists,
): Arcs {
  const nodes = oldNodes.length;
  const start = new Int32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) {
    const old = oldNodes[node]!;
    const kept = old < 0 ? 0 : before.start[old + 1]! - before.start[old]!;
    start[node + 1] = start[node]! + (isTouched[node] ? (lists.get(node)?.length ?? 0) : kept);
  }
  const arcs = emptyArcs(start, start[nodes]!);
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
