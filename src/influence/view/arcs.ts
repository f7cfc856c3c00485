import type { ProjectionArrays } from '../projection/projection';

export interface Arcs {
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcTie: Int32Array;
  arcWeight: Float64Array;
  arcClass: Uint16Array;
}

/**
 * Both arcs of every tie whose weight is above 0, in the order that `View` promises. Filling the lists of the
 * neighbours in node order sorts every list by neighbour in linear time; only parallel ties are then left to sort.
 */
export function fillArcs(projection: ProjectionArrays, weight: Float64Array, classes: Uint16Array): Arcs {
  const { tieFrom, tieTo, nodeActor } = projection;
  const nodes = nodeActor.length;
  const arcStart = new Int32Array(nodes + 1);
  weight.forEach((value, tie) => {
    if (value <= 0) return;
    arcStart[tieFrom[tie]! + 1]!++;
    arcStart[tieTo[tie]! + 1]!++;
  });
  for (let node = 0; node < nodes; node++) arcStart[node + 1]! += arcStart[node]!;

  const arcs = arcStart[nodes]!;
  const tiesOf = new Int32Array(arcs);
  const next = arcStart.slice();
  weight.forEach((value, tie) => {
    if (value <= 0) return;
    tiesOf[next[tieFrom[tie]!]!++] = tie;
    tiesOf[next[tieTo[tie]!]!++] = tie;
  });

  const arcNode = new Int32Array(arcs);
  const arcTie = new Int32Array(arcs);
  next.set(arcStart);
  for (let node = 0; node < nodes; node++) {
    for (let at = arcStart[node]!; at < arcStart[node + 1]!; at++) {
      const tie = tiesOf[at]!;
      const other = tieFrom[tie] === node ? tieTo[tie]! : tieFrom[tie]!;
      let place = next[other]!++;
      while (place > arcStart[other]! && arcNode[place - 1] === node && weight[arcTie[place - 1]!]! < weight[tie]!) {
        arcNode[place] = node;
        arcTie[place] = arcTie[place - 1]!;
        place--;
      }
      arcNode[place] = node;
      arcTie[place] = tie;
    }
  }
  const arcWeight = new Float64Array(arcs);
  const arcClass = new Uint16Array(arcs);
  for (let arc = 0; arc < arcs; arc++) {
    arcWeight[arc] = weight[arcTie[arc]!]!;
    arcClass[arc] = classes[arcTie[arc]!]!;
  }
  return { arcStart, arcNode, arcTie, arcWeight, arcClass };
}
