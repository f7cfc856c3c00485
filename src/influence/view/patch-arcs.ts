import type { ProjectionArrays } from '../projection/projection';
import { arcNumbers, type Arcs, emptyArcs } from './arcs';
import type { WeighedTies } from './view-ties';

/** How the nodes and ties of two views relate. */
export interface ArcsPatch {
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
  if (isUnchanged(patch)) return { out: before.out, in: before.in };
  const out = new Map<number, number[]>();
  const incoming = new Map<number, number[]>();
  const { isTouched } = patch;
  const { tieFrom, tieTo } = projection;
  const { forEachArcOf, sourceOf, targetOf, weightOf } = arcNumbers(projection, ties);
  for (let tie = 0; tie < tieFrom.length; tie++) {
    if (!isTouched[tieFrom[tie]!] && !isTouched[tieTo[tie]!]) continue;
    forEachArcOf(tie, (arc, source, target) => {
      if (isTouched[source]) addTo(out, source, arc);
      if (isTouched[target]) addTo(incoming, target, arc);
    });
  }
  return {
    out: patchLists(before.out, patch, { lists: out, otherEnd: targetOf, weightOf, classes: ties.classes }),
    in: patchLists(before.in, patch, { lists: incoming, otherEnd: sourceOf, weightOf, classes: ties.classes }),
  };
}

function isUnchanged({ nodeIndexes, tieIndexes, isTouched }: ArcsPatch): boolean {
  return nodeIndexes === null && !isTouched.includes(1) && tieIndexes.every((tie, old) => tie === old);
}

function addTo(lists: Map<number, number[]>, node: number, arc: number): void {
  const list = lists.get(node);
  if (list) list.push(arc);
  else lists.set(node, [arc]);
}

/** The arcs of touched nodes, by number. */
interface NewLists {
  lists: ReadonlyMap<number, number[]>;
  otherEnd: (arc: number) => number;
  weightOf: (arc: number) => number;
  classes: Uint16Array;
}

function patchLists(before: Arcs, patch: ArcsPatch, added: NewLists): Arcs {
  const { oldNodes, isTouched } = patch;
  const nodes = oldNodes.length;
  const start = new Int32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) {
    const old = oldNodes[node]!;
    const kept = old < 0 ? 0 : before.start[old + 1]! - before.start[old]!;
    start[node + 1] = start[node]! + (isTouched[node] ? (added.lists.get(node)?.length ?? 0) : kept);
  }
  const arcs = emptyArcs(start, start[nodes]!);
  const isKept = (node: number) => !isTouched[node] && oldNodes[node]! >= 0;
  for (let node = 0, end: number; node < nodes; node = end) {
    end = node + 1;
    // Each does its own part of the loop: V8 gives up the optimized code of a loop that does both, again for each patch.
    if (!isKept(node)) writeArcs(arcs, start[node]!, added.lists.get(node) ?? [], added);
    else {
      while (end < nodes && isKept(end) && oldNodes[end] === oldNodes[end - 1]! + 1) end++;
      copyArcs(before, before.start[oldNodes[node]!]!, arcs, start[node]!, start[end]! - start[node]!, patch);
    }
  }
  return arcs;
}

function copyArcs(
  before: Arcs,
  from: number,
  arcs: Arcs,
  at: number,
  count: number,
  { nodeIndexes, tieIndexes }: ArcsPatch,
): void {
  arcs.weight.set(before.weight.subarray(from, from + count), at);
  arcs.class.set(before.class.subarray(from, from + count), at);
  const nodes = before.node.subarray(from, from + count);
  arcs.node.set(nodeIndexes ? nodes.map((node) => nodeIndexes[node]!) : nodes, at);
  for (let arc = 0; arc < count; arc++) arcs.tie[at + arc] = tieIndexes[before.tie[from + arc]!]!;
}

function writeArcs(arcs: Arcs, at: number, list: number[], { otherEnd, weightOf, classes }: NewLists): void {
  list.sort((a, b) => otherEnd(a) - otherEnd(b) || weightOf(b) - weightOf(a) || a - b);
  for (const [index, arc] of list.entries()) {
    arcs.node[at + index] = otherEnd(arc);
    arcs.tie[at + index] = arc >> 1;
    arcs.weight[at + index] = weightOf(arc);
    arcs.class[at + index] = classes[arc >> 1]!;
  }
}
