import { maxFlow } from './max-flow';
import type { Quotas } from './quotas';

/**
 * Whether some of those available, at most `seats` of them, meet every need and overfill no room. `available` is by
 * cell, group by region. Exact: it is a circulation with lower bounds (source to groups, groups to regions by the
 * cells, regions to sink, sink to source by the seats), which exists if a maximum flow saturates the bounds (Hoffman, 1960;
 * Ford and Fulkerson, 1962).
 */
export function seatsFit(available: ArrayLike<number>, groups: Quotas, regions: Quotas, seats: number): boolean {
  const groupCount = groups.need.length;
  const regionCount = regions.need.length;
  for (const { need, room } of [groups, regions]) {
    const needed = need.reduce((sum, count) => sum + count, 0);
    if (needed > seats || need.some((count, place) => count > room[place]!)) return false;
  }
  const source = groupCount + regionCount;
  const [sink, start, end] = [source + 1, source + 2, source + 3];
  const size = end + 1;
  const capacity = new Float64Array(size * size);
  let wanted = 0;
  const bounded = (from: number, to: number, least: number, most: number) => {
    capacity[from * size + to]! += most - least;
    capacity[start * size + to]! += least;
    capacity[from * size + end]! += least;
    wanted += least;
  };
  groups.need.forEach((need, group) => bounded(source, group, need, Math.min(groups.room[group]!, seats)));
  regions.need.forEach((need, region) =>
    bounded(groupCount + region, sink, need, Math.min(regions.room[region]!, seats)),
  );
  for (let group = 0; group < groupCount; group++) {
    for (let region = 0; region < regionCount; region++) {
      capacity[group * size + groupCount + region] = available[group * regionCount + region]!;
    }
  }
  capacity[sink * size + source] = seats;
  return maxFlow(capacity, size, start, end) === wanted;
}
