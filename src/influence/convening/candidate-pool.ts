import type { DeadlineCheck } from '../engine/deadline-check';
import type { InfluenceView } from '../view/view';
import { actorsNamedBy, type ConveningProblem, invitedIn, type Rule } from './convening-problem';
import { type ReachTable, targetCount } from './reach';

/**
 * The candidates: the actors that reach a target and have not declined, the actors that must be
 * invited, and the guests; without the targets, grouped into cells. A cell is a stakeholder group
 * times a region; groups and regions without a quota are merged into one each. Candidates of one
 * cell are interchangeable for the rules, unless a rule names them. The cell of group g and region
 * r has the index `g * regions.length + r`.
 */
export interface CandidatePool {
  /** All candidates by id. */
  all: Int32Array;
  /** The groups with a quota, after null for all others. */
  groups: (string | null)[];
  regions: (string | null)[];
  /** By node: its cell; -1 where it is no candidate. */
  cellOf: Int32Array;
  /** The candidates that a rule names, by id. */
  named: ReadonlySet<number>;
  /** By cell: the number of its other candidates. */
  supply: readonly number[];
  /** By group and by region: the number of its candidates, whatever the rules. */
  groupSizes: readonly number[];
  regionSizes: readonly number[];
}

export function candidatePool(
  view: InfluenceView,
  problem: ConveningProblem,
  rules: readonly Rule[],
  table: ReachTable,
  deadline: DeadlineCheck,
): CandidatePool {
  const groups = [null, ...new Set(problem.groupQuotas.map(({ group }) => group))];
  const regions = [null, ...new Set(problem.regionQuotas.map(({ region }) => region))];
  const indexOfGroup = new Map<string | null, number>(groups.map((group, index) => [group, index]));
  const indexOfRegion = new Map<string | null, number>(regions.map((region, index) => [region, index]));
  const targets = new Set(problem.targets.map(({ actor }) => actor));
  const invited = invitedIn(problem);
  const leftOut = new Set(problem.leftOut);
  const namedByRule = new Set(rules.flatMap(actorsNamedBy));
  const cellOf = new Int32Array(view.exists.length).fill(-1);
  const all: number[] = [];
  const named = new Set<number>();
  const supply = new Array<number>(groups.length * regions.length).fill(0);
  const groupSizes = groups.map(() => 0);
  const regionSizes = regions.map(() => 0);
  for (let node = 0; node < cellOf.length; node++) {
    deadline.step(1);
    if (!view.exists[node] || !view.projection.nodeActor[node] || targets.has(node)) continue;
    const isOpen = view.listed[node] && !leftOut.has(node) && targetCount(table, node) > 0;
    if (!isOpen && !invited.has(node)) continue;
    const group = groups.length === 1 ? 0 : (indexOfGroup.get(problem.groupOf(node)) ?? 0);
    const region = regions.length === 1 ? 0 : (indexOfRegion.get(problem.regionOf(node)) ?? 0);
    const cell = group * regions.length + region;
    cellOf[node] = cell;
    all.push(node);
    groupSizes[group]!++;
    regionSizes[region]!++;
    if (namedByRule.has(node)) named.add(node);
    else supply[cell]!++;
  }
  return { all: Int32Array.from(all), groups, regions, cellOf, named, supply, groupSizes, regionSizes };
}

/** Returns the same pool with an infinite supply of candidates in each cell. */
export function unlimited(pool: CandidatePool): CandidatePool {
  const endless = (counts: readonly number[]) => counts.map(() => Infinity);
  return {
    ...pool,
    supply: endless(pool.supply),
    groupSizes: endless(pool.groupSizes),
    regionSizes: endless(pool.regionSizes),
  };
}
