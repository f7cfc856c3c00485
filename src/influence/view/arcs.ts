import type { ProjectionArrays } from '../projection/projection';

/**
 * Arcs as adjacency lists: those of node v have the indexes from `start[v]` to `start[v + 1]`, ordered by the node at their
 * other end, then by weight (highest first), then by tie.
 */
export interface Arcs {
  start: Int32Array;
  node: Int32Array;
  tie: Int32Array;
  weight: Float64Array;
  /** See `arcClass`. */
  class: Uint16Array;
}

interface TieWeights {
  along: Float64Array;
  against: Float64Array;
  classes: Uint16Array;
}

/**
 * An arc for each direction in which a tie has a weight above 0. Appending the arcs to the lists of one end in the order of
 * the other sorts each list in linear time; an insertion sort then orders parallel arcs.
 */
export function buildArcs(projection: ProjectionArrays, ties: TieWeights): { out: Arcs; in: Arcs } {
  const { forEachArc, sourceOf, weightOf } = arcNumbers(projection, ties);
  const nodes = projection.nodeActor.length;
  const outStart = new Int32Array(nodes + 1);
  const inStart = new Int32Array(nodes + 1);
  forEachArc((_, from, to) => {
    outStart[from + 1]!++;
    inStart[to + 1]!++;
  });
  for (let node = 0; node < nodes; node++) {
    outStart[node + 1]! += outStart[node]!;
    inStart[node + 1]! += inStart[node]!;
  }
  const count = outStart[nodes]!;
  const byTarget = new Int32Array(count);
  const next = inStart.slice();
  forEachArc((arc, _, to) => (byTarget[next[to]!++] = arc));

  const out = emptyArcs(outStart, count);
  next.set(outStart);
  for (let target = 0; target < nodes; target++) {
    for (let at = inStart[target]!; at < inStart[target + 1]!; at++) {
      const arc = byTarget[at]!;
      const source = sourceOf(arc);
      const weight = weightOf(arc);
      let index = next[source]!++;
      for (; index > outStart[source]! && out.node[index - 1] === target && out.weight[index - 1]! < weight; index--) {
        copyArc(out, index - 1, out, index);
      }
      out.node[index] = target;
      out.tie[index] = arc >> 1;
      out.weight[index] = weight;
      out.class[index] = ties.classes[arc >> 1]!;
    }
  }

  const incoming = emptyArcs(inStart, count);
  next.set(inStart);
  for (let source = 0; source < nodes; source++) {
    for (let arc = outStart[source]!; arc < outStart[source + 1]!; arc++) {
      const index = next[out.node[arc]!]!++;
      copyArc(out, arc, incoming, index);
      incoming.node[index] = source;
    }
  }
  return { out, in: incoming };
}

/** The arcs by number: the number of an arc is twice its tie, and one more where it leads from `to` to `from`. */
export function arcNumbers(
  { tieFrom, tieTo }: Pick<ProjectionArrays, 'tieFrom' | 'tieTo'>,
  { along, against }: Pick<TieWeights, 'along' | 'against'>,
) {
  type Visit = (arc: number, source: number, target: number) => void;
  const forEachArcOf = (tie: number, visit: Visit): void => {
    if (along[tie]! > 0) visit(2 * tie, tieFrom[tie]!, tieTo[tie]!);
    if (against[tie]! > 0) visit(2 * tie + 1, tieTo[tie]!, tieFrom[tie]!);
  };
  return {
    /** Calls `visit` with each arc of a tie and its ends. */
    forEachArcOf,
    /** Calls `visit` with each arc and its ends. */
    forEachArc: (visit: Visit): void => {
      for (let tie = 0; tie < along.length; tie++) forEachArcOf(tie, visit);
    },
    sourceOf: (arc: number) => (arc & 1 ? tieTo : tieFrom)[arc >> 1]!,
    targetOf: (arc: number) => (arc & 1 ? tieFrom : tieTo)[arc >> 1]!,
    weightOf: (arc: number) => (arc & 1 ? against : along)[arc >> 1]!,
  };
}

export function emptyArcs(start: Int32Array, count: number): Arcs {
  return {
    start,
    node: new Int32Array(count),
    tie: new Int32Array(count),
    weight: new Float64Array(count),
    class: new Uint16Array(count),
  };
}

function copyArc(from: Arcs, source: number, to: Arcs, target: number): void {
  to.node[target] = from.node[source]!;
  to.tie[target] = from.tie[source]!;
  to.weight[target] = from.weight[source]!;
  to.class[target] = from.class[source]!;
}
