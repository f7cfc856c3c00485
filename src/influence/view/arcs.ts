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
export function buildArcs(
  { nodeActor, tieFrom, tieTo }: ProjectionArrays,
  { along, against, classes }: TieWeights,
): { out: Arcs; in: Arcs } {
  const nodes = nodeActor.length;
  const ties = along.length;
  const outStart = new Int32Array(nodes + 1);
  const inStart = new Int32Array(nodes + 1);
  for (let tie = 0; tie < ties; tie++) {
    const from = tieFrom[tie]!;
    const to = tieTo[tie]!;
    if (along[tie]! > 0) {
      outStart[from + 1]!++;
      inStart[to + 1]!++;
    }
    if (against[tie]! > 0) {
      outStart[to + 1]!++;
      inStart[from + 1]!++;
    }
  }
  for (let node = 0; node < nodes; node++) {
    outStart[node + 1]! += outStart[node]!;
    inStart[node + 1]! += inStart[node]!;
  }
  const count = outStart[nodes]!;
  // The number of an arc is twice its tie, and one more where it leads from `to` to `from`.
  const byTarget = new Int32Array(count);
  const next = inStart.slice();
  for (let tie = 0; tie < ties; tie++) {
    if (along[tie]! > 0) byTarget[next[tieTo[tie]!]!++] = 2 * tie;
    if (against[tie]! > 0) byTarget[next[tieFrom[tie]!]!++] = 2 * tie + 1;
  }

  const out = emptyArcs(outStart, count);
  const { node: outNode, tie: outTie, weight: outWeight, class: outClass } = out;
  next.set(outStart);
  for (let target = 0; target < nodes; target++) {
    for (let at = inStart[target]!; at < inStart[target + 1]!; at++) {
      const arc = byTarget[at]!;
      const tie = arc >> 1;
      const source = arc & 1 ? tieTo[tie]! : tieFrom[tie]!;
      const weight = arc & 1 ? against[tie]! : along[tie]!;
      let index = next[source]!++;
      for (; index > outStart[source]! && outNode[index - 1] === target && outWeight[index - 1]! < weight; index--) {
        outNode[index] = target;
        outTie[index] = outTie[index - 1]!;
        outWeight[index] = outWeight[index - 1]!;
        outClass[index] = outClass[index - 1]!;
      }
      outNode[index] = target;
      outTie[index] = tie;
      outWeight[index] = weight;
      outClass[index] = classes[tie]!;
    }
  }

  const incoming = emptyArcs(inStart, count);
  next.set(inStart);
  for (let source = 0; source < nodes; source++) {
    for (let arc = outStart[source]!; arc < outStart[source + 1]!; arc++) {
      const index = next[outNode[arc]!]!++;
      incoming.node[index] = source;
      incoming.tie[index] = outTie[arc]!;
      incoming.weight[index] = outWeight[arc]!;
      incoming.class[index] = outClass[arc]!;
    }
  }
  return { out, in: incoming };
}

function emptyArcs(start: Int32Array, count: number): Arcs {
  return {
    start,
    node: new Int32Array(count),
    tie: new Int32Array(count),
    weight: new Float64Array(count),
    class: new Uint16Array(count),
  };
}
