import type { DeadlineCheck } from '../engine/deadline-check';
import type { InfluenceView } from '../view/view';
import type { ConveningProblem, Rule } from './convening-problem';

/**
 * The candidates: all actors of the view except the targets, grouped into cells. A cell is a stakeholder group times a
 * region; groups and regions without a quota are merged into one each. Candidates of one cell are interchangeable for the
 * rules, unless a rule names them. The cell of group g and region r has the index `g * regions.length + r`.
 */
export interface CandidatePool {
  /** All candidates by id. */
  all: Int32Array;
  /** The groups with a quota, after null for all others. */
  groups: (string | null)[];
  regions: (string | null)[];
  /** By node: its cell, or -1 where it is no candidate. */
  cellOf: Int32Array;
  /** The candidates that a rule names, by id. */
  named: number[];
  /** The other candidates of each cell, by id. */
  unnamed: number[][];
}

export function candidatePool(view: InfluenceView, problem: ConveningProblem, deadline: DeadlineCheck): CandidatePool {
  const groups = [null, ...new Set(problem.groupQuotas.map(({ group }) => group))];
  const regions = [null, ...new Set(problem.regionQuotas.map(({ region }) => region))];
  const indexOfGroup = new Map<string | null, number>(groups.map((group, index) => [group, index]));
  const indexOfRegion = new Map<string | null, number>(regions.map((region, index) => [region, index]));
  const targets = new Set(problem.targets.map(({ actor }) => actor));
  const namedByRule = new Set([...problem.mustInvite, ...problem.exclude, ...problem.keepApart.flat()]);
  const cellOf = new Int32Array(view.exists.length).fill(-1);
  const named: number[] = [];
  const unnamed = Array.from({ length: groups.length * regions.length }, (): number[] => []);
  for (let node = 0; node < cellOf.length; node++) {
    deadline.step(1);
    if (!view.exists[node] || !view.projection.nodeActor[node] || targets.has(node)) continue;
    const group = groups.length === 1 ? 0 : (indexOfGroup.get(problem.groupOf(node)) ?? 0);
    const region = regions.length === 1 ? 0 : (indexOfRegion.get(problem.regionOf(node)) ?? 0);
    const cell = group * regions.length + region;
    cellOf[node] = cell;
    if (namedByRule.has(node)) named.push(node);
    else unnamed[cell]!.push(node);
  }
  const all = Int32Array.from([...named, ...unnamed.flat()]).sort();
  return { all, groups, regions, cellOf, named, unnamed };
}

/** By group or by region: how many invitees are still needed, and the maximum that may still be added (or Infinity). */
export interface Quotas {
  need: number[];
  room: number[];
}

/** The quotas of the pool's groups under some of the rules; of two rules on one group the stricter applies. */
export function groupQuotasOf({ groups }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: groups.map(() => 0), room: groups.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind === 'GROUP_MIN' || rule.kind === 'GROUP_MAX') tighten(quotas, groups.indexOf(rule.group), rule);
  }
  return quotas;
}

export function regionQuotasOf({ regions }: CandidatePool, rules: readonly Rule[]): Quotas {
  const quotas = { need: regions.map(() => 0), room: regions.map(() => Infinity) };
  for (const rule of rules) {
    if (rule.kind === 'REGION_MIN' || rule.kind === 'REGION_MAX') tighten(quotas, regions.indexOf(rule.region), rule);
  }
  return quotas;
}

function tighten({ need, room }: Quotas, index: number, { kind, count }: { kind: string; count: number }): void {
  if (kind.endsWith('_MIN')) need[index] = Math.max(need[index]!, count);
  else room[index] = Math.min(room[index]!, count);
}

/** The quotas that remain once one invitee of the group or region is added. */
export function afterInviting({ need, room }: Quotas, index: number): Quotas {
  return {
    need: need.with(index, Math.max(0, need[index]! - 1)),
    room: room.with(index, room[index]! - 1),
  };
}
