import type { DeadlineCheck } from '../engine/deadline-check';
import type { CandidatePool } from './candidate-pool';
import type { Counts } from './conflict-graph';
import type { Rule } from './convening-problem';

/** The quotas that the rest of a list must meet. */
export interface Demand {
  groups: Quotas;
  regions: Quotas;
  seats: number;
  /** By cell: counts above this are of no use. */
  useful: Counts;
}

/**
 * Returns true where at most `seats` of the available candidates can meet every need without
 * exceeding any room. `available` is by cell, group by region. Exact: a circulation with lower
 * bounds (source to groups, groups to regions by the cells, regions to sink, sink to source by the
 * seats) exists if and only if a maximum flow saturates the bounds (Hoffman, 1960; Ford and
 * Fulkerson, 1962).
 */
export function canMeetQuotas(available: ArrayLike<number>, groups: Quotas, regions: Quotas, seats: number): boolean {
  const groupCount = groups.need.length;
  const regionCount = regions.need.length;
  for (const { need, room } of [groups, regions]) {
    if (total(need) > seats || need.some((count, index) => count > room[index]!)) return false;
  }
  const source = groupCount + regionCount;
  const [sink, start, end] = [source + 1, source + 2, source + 3];
  const size = end + 1;
  const capacity = new Float64Array(size * size);
  let bounds = 0;
  const addArc = (from: number, to: number, lower: number, upper: number) => {
    capacity[from * size + to]! += upper - lower;
    capacity[start * size + to]! += lower;
    capacity[from * size + end]! += lower;
    bounds += lower;
  };
  groups.need.forEach((need, group) => addArc(source, group, need, Math.min(groups.room[group]!, seats)));
  regions.need.forEach((need, region) =>
    addArc(groupCount + region, sink, need, Math.min(regions.room[region]!, seats)),
  );
  for (let group = 0; group < groupCount; group++) {
    for (let region = 0; region < regionCount; region++) {
      capacity[group * size + groupCount + region] = available[group * regionCount + region]!;
    }
  }
  capacity[sink * size + source] = seats;
  return maxFlow(capacity, size, start, end) === bounds;
}

/**
 * Returns true where one count vector from each component, together with the candidates in `free`,
 * can meet the demand. Exact: a depth-first search that tries first what is needed most. It prunes
 * where even all vectors at once would not suffice, and where for the groups alone, or the regions
 * alone, the components cannot cover the needs. With quotas on only one of the two and keep-apart
 * lists that do not overlap, that relaxation is exact and the search never backtracks.
 */
export function choicesMeetQuotas(
  components: readonly (readonly Counts[])[],
  free: Counts,
  demand: Demand,
  deadline: DeadlineCheck,
): boolean {
  const { groups, regions, seats, useful } = demand;
  const columns = regions.need.length;
  const groupOf = (cell: number) => Math.floor(cell / columns);
  const regionOf = (cell: number) => cell % columns;
  const plus = (counts: Counts, addition: Counts) =>
    counts.map((count, cell) => Math.min(useful[cell]!, count + addition[cell]!));
  const isEnough = (available: Counts) => canMeetQuotas(available, groups, regions, seats);
  /** By component and cell: the maximum over its vectors. */
  const maxima = components.map((choices) =>
    useful.map((_, cell) => Math.max(...choices.map((choice) => choice[cell]!))),
  );
  /** States that were searched without success. */
  const failed = new Set<string>();

  const nothing = useful.map(() => 0);
  return search(0, plus(free, nothing));

  function search(index: number, available: Counts): boolean {
    deadline.step(1 + components.length);
    if (isEnough(available)) return true;
    const key = `${index} ${available.join()}`;
    if (index === components.length || failed.has(key)) return false;
    const lackingGroups = lacking(groups, groupOf, available);
    const lackingRegions = lacking(regions, regionOf, available);
    const value = (choice: Counts) =>
      choice.reduce(
        (sum, count, cell) => sum + count * (lackingGroups[groupOf(cell)]! + lackingRegions[regionOf(cell)]!),
        0,
      );
    const rest = components.slice(index);
    const isFeasible =
      isEnough(maxima.slice(index).reduce(plus, available)) &&
      canCover(rest, lackingGroups, groupOf) &&
      canCover(rest, lackingRegions, regionOf) &&
      [...components[index]!]
        .sort((a, b) => value(b) - value(a))
        .some((choice) => search(index + 1, plus(available, choice)));
    if (!isFeasible) failed.add(key);
    return isFeasible;
  }
}

/** Returns, by group or by region, how many more than the available ones are needed. */
function lacking({ need }: Quotas, indexOf: (cell: number) => number, available: Counts): number[] {
  const needs = [...need];
  available.forEach((count, cell) => (needs[indexOf(cell)]! -= count));
  return needs.map((count) => Math.max(0, count));
}

/** Returns true where components with every maximum at once cover the lacks (a relaxation). */
function canCover(
  components: readonly (readonly Counts[])[],
  lacks: readonly number[],
  indexOf: (cell: number) => number,
): boolean {
  const [start, end] = [components.length + lacks.length, components.length + lacks.length + 1];
  const size = end + 1;
  const capacity = new Float64Array(size * size);
  const raise = (arc: number, count: number) => (capacity[arc] = Math.max(capacity[arc]!, count));
  components.forEach((choices, component) => {
    for (const choice of choices) {
      const counts = lacks.map(() => 0);
      choice.forEach((count, cell) => (counts[indexOf(cell)]! += count));
      counts.forEach((count, index) => raise(component * size + components.length + index, count));
      raise(start * size + component, total(choice));
    }
  });
  lacks.forEach((count, index) => raise((components.length + index) * size + end, count));
  return maxFlow(capacity, size, start, end) === total(lacks);
}

function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Returns the maximum flow between two nodes of a small network, by shortest augmenting paths
 * (Edmonds and Karp, 1972). `capacity` is a matrix, from by to, row by row; it ends as the residual
 * capacities.
 */
function maxFlow(capacity: Float64Array, size: number, start: number, end: number): number {
  let flow = 0;
  for (;;) {
    const parent = new Int32Array(size).fill(-1);
    parent[start] = start;
    const queue = [start];
    for (let head = 0; head < queue.length && parent[end]! < 0; head++) {
      const node = queue[head]!;
      for (let next = 0; next < size; next++) {
        if (parent[next]! >= 0 || capacity[node * size + next]! <= 0) continue;
        parent[next] = node;
        queue.push(next);
      }
    }
    if (parent[end]! < 0) return flow;
    let amount = Infinity;
    for (let node = end; node !== start; node = parent[node]!) {
      amount = Math.min(amount, capacity[parent[node]! * size + node]!);
    }
    for (let node = end; node !== start; node = parent[node]!) {
      capacity[parent[node]! * size + node]! -= amount;
      capacity[node * size + parent[node]!]! += amount;
    }
    flow += amount;
  }
}

/** By group or region: the invitees still needed, and the most that may be added (or Infinity). */
export interface Quotas {
  need: number[];
  room: number[];
}

/**
 * Returns the quotas of the pool's groups under some of the rules; of two rules on one group the
 * stricter applies. A need never exceeds the candidates of the pool: such a seat stays empty.
 */
export function groupQuotasOf({ groups, groupSizes }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: groups.map(() => 0), room: groups.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind !== 'GROUP_MIN' && rule.kind !== 'GROUP_MAX') continue;
    tighten(quotas, groups.indexOf(rule.group), rule, groupSizes);
  }
  return quotas;
}

export function regionQuotasOf({ regions, regionSizes }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: regions.map(() => 0), room: regions.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind !== 'REGION_MIN' && rule.kind !== 'REGION_MAX') continue;
    tighten(quotas, regions.indexOf(rule.region), rule, regionSizes);
  }
  return quotas;
}

function tighten(
  { need, room }: Quotas,
  index: number,
  { kind, count }: { kind: string; count: number },
  sizes: readonly number[],
): void {
  if (kind.endsWith('_MIN')) need[index] = Math.max(need[index]!, Math.min(count, sizes[index]!));
  else room[index] = Math.min(room[index]!, count);
}

/** Returns the quotas that remain once one invitee of the group or region is added. */
export function afterInviting({ need, room }: Quotas, index: number): Quotas {
  return {
    need: need.with(index, Math.max(0, need[index]! - 1)),
    room: room.with(index, room[index]! - 1),
  };
}
