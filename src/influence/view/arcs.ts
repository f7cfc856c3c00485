import { Confidence } from '../../store/model/enums';
import type { TieType } from '../../store/model/tie-type';
import { CODE_OF_CONFIDENCE, CONFIDENCE_OF_CODE, TYPE_OF_CODE } from '../projection/codes';
import type { ProjectionArrays } from '../projection/projection';

/** Arcs of node v: `start[v]` to `start[v + 1]`, by other end, weight (highest first) and tie. */
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
 * Builds an arc for each direction in which a tie has a weight above 0. Appending arcs to the lists
 * of one end in the order of the other sorts in linear time; insertion sort orders parallel arcs.
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
  // The number of an arc is twice its tie, plus one where it leads from `to` to `from`.
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

const CONFIDENCE_SHIFT = 6;
const ENDED_SHIFT = 8;
const DOUBTFUL_SHIFT = 9;
const CLASS_COUNT = 1 << (DOUBTFUL_SHIFT + 1);

if (TYPE_OF_CODE.length > 1 << CONFIDENCE_SHIFT) throw new Error('Too many tie types for the bits of an arc class.');

/**
 * Packs the properties of a tie that queries filter by into ten bits: type code (6), confidence
 * code (2), ended (1), unconfirmed or contested (1). A search tests an arc against all filters by
 * one lookup in `allowedClasses`.
 */
export function arcClass(typeCode: number, confidenceCode: number, ended: boolean, doubtful: boolean): number {
  const flags = (Number(ended) << ENDED_SHIFT) | (Number(doubtful) << DOUBTFUL_SHIFT);
  return typeCode | (confidenceCode << CONFIDENCE_SHIFT) | flags;
}

export interface TieFilter {
  /** The types that pass; all where absent. */
  types?: ReadonlySet<TieType>;
  minConfidence: Confidence;
  includeEnded: boolean;
  /** True where only ties of status CURRENT pass. */
  onlyConfirmed?: boolean;
}

/** Returns, by arc class, 1 where ties of that class pass the filter. */
export function allowedClasses(filter: TieFilter): Uint8Array {
  const allowed = new Uint8Array(CLASS_COUNT);
  TYPE_OF_CODE.forEach((type, typeCode) => {
    if (filter.types && !filter.types.has(type)) return;
    for (let code = CODE_OF_CONFIDENCE.get(filter.minConfidence) ?? 0; code < CONFIDENCE_OF_CODE.length; code++) {
      for (const doubtful of filter.onlyConfirmed ? [false] : [false, true]) {
        allowed[arcClass(typeCode, code, false, doubtful)] = 1;
        if (filter.includeEnded) allowed[arcClass(typeCode, code, true, doubtful)] = 1;
      }
    }
  });
  return allowed;
}

/** By arc class: 1 where the tie is current on the valid day, of any type and confidence. */
export const CURRENT_CLASSES: Uint8Array = allowedClasses({ minConfidence: Confidence.LOW, includeEnded: false });

/** By arc class: 1 where the status of the tie is CURRENT: neither unconfirmed nor contested. */
export const CONFIRMED_CLASSES: Uint8Array = allowedClasses({
  minConfidence: Confidence.LOW,
  includeEnded: false,
  onlyConfirmed: true,
});
