import type { InfluenceView } from '../view/view';
import type { DeadlineCheck } from '../engine/deadline-check';
import type { ConveningInput } from './convening-input';

/**
 * Whoever could be invited: the actors known in the view, but for the targets. Quotas only tell apart the groups and
 * regions that they name, so candidates of one cell (a group by a region, all others being one) are alike but for
 * those that a rule names. The cell of group g and region r is `g x regions.length + r`.
 */
export interface CandidatePool {
  /** By id. */
  all: Int32Array;
  /** Those with a quota, after null for all others. */
  groups: (string | null)[];
  regions: (string | null)[];
  /** By node; -1 where it is no candidate. */
  cellOf: Int32Array;
  /** By id: the candidates that a rule names. */
  named: number[];
  /** By cell, by id: the others. */
  unnamed: number[][];
}

export function candidatePool(view: InfluenceView, input: ConveningInput, watch: DeadlineCheck): CandidatePool {
  const groups = [null, ...new Set(input.groupQuotas.map(({ group }) => group))];
  const regions = [null, ...new Set(input.regionQuotas.map(({ region }) => region))];
  const placeOfGroup = new Map<string | null, number>(groups.map((group, place) => [group, place]));
  const placeOfRegion = new Map<string | null, number>(regions.map((region, place) => [region, place]));
  const targets = new Set(input.targets.map(({ actor }) => actor));
  const byRule = new Set([...input.mustInvite, ...input.exclude, ...input.keepApart.flat()]);
  const cellOf = new Int32Array(view.exists.length).fill(-1);
  const named: number[] = [];
  const unnamed = Array.from({ length: groups.length * regions.length }, (): number[] => []);
  for (let node = 0; node < cellOf.length; node++) {
    watch.step(1);
    if (!view.exists[node] || !view.projection.nodeActor[node] || targets.has(node)) continue;
    const group = groups.length === 1 ? 0 : (placeOfGroup.get(input.groupOf(node)) ?? 0);
    const region = regions.length === 1 ? 0 : (placeOfRegion.get(input.regionOf(node)) ?? 0);
    const cell = group * regions.length + region;
    cellOf[node] = cell;
    if (byRule.has(node)) named.push(node);
    else unnamed[cell]!.push(node);
  }
  const all = Int32Array.from([...named, ...unnamed.flat()]).sort();
  return { all, groups, regions, cellOf, named, unnamed };
}
