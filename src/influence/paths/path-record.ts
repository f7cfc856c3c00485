import type { PathAnswer } from '../engine/question';

export interface HopRecord {
  from: string;
  to: string;
  tie: string;
  weight: number;
}

/** A path as `InfluencePath` is resolved from. */
export interface PathRecord {
  score: number;
  length: number;
  hops: HopRecord[];
  weakest: HopRecord;
}

export function pathRecord({ score, nodes, ties, weights, weakest }: PathAnswer): PathRecord {
  const hops = ties.map((tie, index) => ({
    from: nodes[index] ?? '',
    to: nodes[index + 1] ?? '',
    tie,
    weight: weights[index] ?? 0,
  }));
  return { score, length: hops.length, hops, weakest: hops[weakest] as HopRecord };
}
