/** Whom a meeting should reach and the rules its list must keep. Actors and targets are node indexes. */
export interface ConveningProblem {
  /** Weights are finite and not below 0; those of a target that is listed twice add up. */
  targets: readonly { actor: number; weight: number }[];
  /** The maximum number of invitees, 1 to 100. */
  seats: number;
  mustInvite: readonly number[];
  exclude: readonly number[];
  /** No two actors of one inner list may both be invited. */
  keepApart: readonly (readonly number[])[];
  /** Whole numbers from 0; without `max` there is no limit. A `min` above its `max` is accepted: the two rules conflict. */
  groupQuotas: readonly { group: string; min: number; max?: number | null }[];
  regionQuotas: readonly { region: string; min: number; max?: number | null }[];
  /** The maximum length of the paths from invitees to targets, 1 to 8. */
  maxHops: number;
  /** The actor's stakeholder group; null where it has none, and then no group quota counts it. */
  groupOf: (actor: number) => string | null;
  regionOf: (actor: number) => string | null;
  /** Called about once in a thousand steps: true ends the search with DeadlinePassed. */
  shouldStop?: () => boolean;
}

/** A single rule, so that conflicts and costs can be attributed to it. Actors are node indexes. */
export type Rule =
  | { kind: 'SEATS'; seats: number }
  | { kind: 'MUST_INVITE' | 'EXCLUDE'; actor: number }
  /** `list` is the index in the problem's `keepApart`. */
  | { kind: 'KEEP_APART'; list: number; actors: readonly number[] }
  | { kind: 'GROUP_MIN' | 'GROUP_MAX'; group: string; count: number }
  | { kind: 'REGION_MIN' | 'REGION_MAX'; region: string; count: number };

/** The problem's rules in the order of its fields. Those that forbid nothing (a `min` of 0, a list of one) are left out. */
export function rulesOf(problem: ConveningProblem): Rule[] {
  const unique = (actors: readonly number[]) => [...new Set(actors)];
  const rules: Rule[] = [{ kind: 'SEATS', seats: problem.seats }];
  for (const actor of unique(problem.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of unique(problem.exclude)) rules.push({ kind: 'EXCLUDE', actor });
  problem.keepApart.map(unique).forEach((actors, list) => {
    if (actors.length > 1) rules.push({ kind: 'KEEP_APART', list, actors });
  });
  for (const { group, min, max } of problem.groupQuotas) {
    if (min > 0) rules.push({ kind: 'GROUP_MIN', group, count: min });
    if (typeof max === 'number') rules.push({ kind: 'GROUP_MAX', group, count: max });
  }
  for (const { region, min, max } of problem.regionQuotas) {
    if (min > 0) rules.push({ kind: 'REGION_MIN', region, count: min });
    if (typeof max === 'number') rules.push({ kind: 'REGION_MAX', region, count: max });
  }
  return rules;
}
