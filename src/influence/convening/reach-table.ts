import type { InfluenceView } from '../view/view';
import { reachOf } from '../paths/search/reach-of';

/** p(i, t) for every actor i and target t: the scores of node i lie from `start[i]` to `start[i + 1]`, by target. */
export interface ReachTable {
  /** Node indexes. */
  targets: number[];
  weights: Float64Array;
  start: Int32Array;
  /** Places in `targets`. */
  target: Int32Array;
  score: Float64Array;
}

/** Fills the table by one search from each target. Throws as `reachOf` does. */
export function reachTable(
  view: InfluenceView,
  weightOf: ReadonlyMap<number, number>,
  maxHops: number,
  shouldStop?: () => boolean,
): ReachTable {
  const targets = [...weightOf.keys()];
  const reaches = targets.map((node) => reachOf(view, { targets: [node], maxHops, shouldStop }));
  const start = new Int32Array(view.exists.length + 1);
  for (const { nodes } of reaches) for (const node of nodes) start[node + 1]!++;
  for (let node = 0; node < view.exists.length; node++) start[node + 1]! += start[node]!;
  const entries = start[view.exists.length]!;
  const target = new Int32Array(entries);
  const score = new Float64Array(entries);
  const next = start.slice();
  reaches.forEach(({ nodes, scores }, place) => {
    nodes.forEach((node, at) => {
      const entry = next[node]!++;
      target[entry] = place;
      score[entry] = scores[at]!;
    });
  });
  return { targets, weights: Float64Array.from(weightOf.values()), start, target, score };
}
