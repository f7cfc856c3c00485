/** The targets of a meeting and the rules of its list. Actors and targets are node indexes. */
export interface ConveningProblem {
  /** Weights are finite and not below 0; weights of a target that is listed twice are added. */
  targets: readonly { actor: number; weight: number }[];
  /** The maximum number of invitees, 1 to 100. */
  seats: number;
  /** Each counts towards seats and quotas, and need not reach a target. */
  mustInvite: readonly number[];
  /** Invited actors that have not declined; they keep their seats as if they must be invited. */
  guests: readonly number[];
  /** No candidates unless they must be invited: actors that declined or must not be approached. */
  leftOut: readonly number[];
  /** The conveners, excluded like their subordinates unless they must be invited or are guests. */
  hosts: readonly number[];
  /** Each excludes its subordinates too, unless they must be invited or are guests. */
  exclude: readonly number[];
  /** No two actors of one inner list may both be invited. */
  keepApart: readonly (readonly number[])[];
  /** Whole numbers from 0; no limit without `max`. A `min` above its `max` is a conflict. */
  groupQuotas: readonly { group: string; min: number; max?: number | null }[];
  regionQuotas: readonly { region: string; min: number; max?: number | null }[];
  /** The maximum length of the paths from invitees to targets in steps, 1 to 8. */
  maxHops: number;
  /** The actor's stakeholder group; null where it has none, and then no group quota counts it. */
  groupOf: (actor: number) => string | null;
  regionOf: (actor: number) => string | null;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** A single rule, so that conflicts can be attributed to it. Actors are node indexes. */
export type Rule =
  | { kind: 'SEATS'; seats: number }
  | { kind: 'MUST_INVITE'; actor: number }
  | { kind: 'KEEP_SEAT'; actor: number }
  /** `subordinates` are excluded with the actor: see `subordinatesOf`. */
  | { kind: 'EXCLUDE'; actor: number; subordinates: readonly number[] }
  /** `list` is the index in the problem's `keepApart`. */
  | { kind: 'KEEP_APART'; list: number; actors: readonly number[] }
  | MinimumRule
  | { kind: 'GROUP_MAX'; group: string; count: number }
  | { kind: 'REGION_MAX'; region: string; count: number };

export type MinimumRule =
  { kind: 'GROUP_MIN'; group: string; count: number } | { kind: 'REGION_MIN'; region: string; count: number };

/**
 * Returns the problem's rules in the order of its fields, without those that forbid nothing (a
 * `min` of 0, a list of one). `subordinatesOf` returns the actors that are excluded with an actor.
 */
export function rulesOf(problem: ConveningProblem, subordinatesOf: (actor: number) => readonly number[]): Rule[] {
  const unique = (actors: readonly number[]) => [...new Set(actors)];
  const invited = invitedIn(problem);
  const rules: Rule[] = [{ kind: 'SEATS', seats: problem.seats }];
  for (const actor of unique(problem.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of unique(problem.guests)) {
    if (!problem.mustInvite.includes(actor)) rules.push({ kind: 'KEEP_SEAT', actor });
  }
  for (const actor of unique(problem.exclude)) {
    rules.push({
      kind: 'EXCLUDE',
      actor,
      subordinates: subordinatesOf(actor).filter((subordinate) => !invited.has(subordinate)),
    });
  }
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

/** Returns the actors that a rule names, and so sets apart from others of group and region. */
export function actorsNamedBy(rule: Rule): readonly number[] {
  if (rule.kind === 'EXCLUDE') return [rule.actor, ...rule.subordinates];
  if (rule.kind === 'KEEP_APART') return rule.actors;
  return isInvitation(rule) ? [rule.actor] : [];
}

/** Returns true for a rule that invites somebody. */
export function isInvitation(rule: Rule): rule is Extract<Rule, { kind: 'MUST_INVITE' | 'KEEP_SEAT' }> {
  return rule.kind === 'MUST_INVITE' || rule.kind === 'KEEP_SEAT';
}

/** Returns the actors that must be invited and the guests. */
export function invitedIn({ mustInvite, guests }: ConveningProblem): ReadonlySet<number> {
  return new Set([...mustInvite, ...guests]);
}
