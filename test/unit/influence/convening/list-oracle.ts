import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';

/** Brute force over every set of candidates: which lists satisfy rules, and what they reach. Actors are small whole numbers. */
export class ListOracle {
  private readonly lists: number[][];

  constructor(
    readonly candidates: readonly number[],
    private readonly problem: ConveningProblem,
    private readonly pathScore: (from: number, to: number) => number,
  ) {
    this.lists = candidates.reduce<number[][]>(
      (lists, actor) => [...lists, ...lists.map((list) => [...list, actor])],
      [[]],
    );
  }

  reach(list: readonly number[]): number {
    let sum = 0;
    for (const { actor: target, weight } of this.problem.targets) {
      let missed = 1;
      for (const actor of list) missed *= 1 - this.pathScore(actor, target);
      sum += weight * (1 - missed);
    }
    return sum;
  }

  satisfies(list: readonly number[], rules: readonly Rule[]): boolean {
    return rules.every((rule) => {
      switch (rule.kind) {
        case 'SEATS':
          return list.length <= rule.seats;
        case 'MUST_INVITE':
          return list.includes(rule.actor);
        case 'EXCLUDE':
          return !list.includes(rule.actor);
        case 'KEEP_APART':
          return list.filter((actor) => rule.actors.includes(actor)).length <= 1;
        case 'GROUP_MIN':
          return list.filter((actor) => this.problem.groupOf(actor) === rule.group).length >= rule.count;
        case 'GROUP_MAX':
          return list.filter((actor) => this.problem.groupOf(actor) === rule.group).length <= rule.count;
        case 'REGION_MIN':
          return list.filter((actor) => this.problem.regionOf(actor) === rule.region).length >= rule.count;
        case 'REGION_MAX':
          return list.filter((actor) => this.problem.regionOf(actor) === rule.region).length <= rule.count;
      }
    });
  }

  /** Every list that satisfies the rules. */
  listsSatisfying(rules: readonly Rule[]): number[][] {
    return this.lists.filter((list) => this.satisfies(list, rules));
  }

  feasible(rules: readonly Rule[]): boolean {
    return this.lists.some((list) => this.satisfies(list, rules));
  }

  best(rules: readonly Rule[]): number {
    return Math.max(...this.listsSatisfying(rules).map((list) => this.reach(list)));
  }

  /** Whether some `size` of the rules conflict. */
  hasConflictOf(size: number, rules: readonly Rule[], chosen: readonly Rule[] = []): boolean {
    if (chosen.length === size) return !this.feasible(chosen);
    return rules.some((rule, index) => this.hasConflictOf(size, rules.slice(index + 1), [...chosen, rule]));
  }
}

/** The rules of a problem, written independently of `rulesOf`. */
export function rulesIn(problem: ConveningProblem): Rule[] {
  const rules: Rule[] = [{ kind: 'SEATS', seats: problem.seats }];
  for (const actor of new Set(problem.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of new Set(problem.exclude)) rules.push({ kind: 'EXCLUDE', actor });
  for (const [list, actors] of problem.keepApart.entries()) {
    if (new Set(actors).size > 1) rules.push({ kind: 'KEEP_APART', list, actors: [...new Set(actors)] });
  }
  for (const { group, min, max } of problem.groupQuotas) {
    if (min) rules.push({ kind: 'GROUP_MIN', group, count: min });
    if (max !== null && max !== undefined) rules.push({ kind: 'GROUP_MAX', group, count: max });
  }
  for (const { region, min, max } of problem.regionQuotas) {
    if (min) rules.push({ kind: 'REGION_MIN', region, count: min });
    if (max !== null && max !== undefined) rules.push({ kind: 'REGION_MAX', region, count: max });
  }
  return rules;
}

/** The problem without one of its rules. The seats stay, since a problem must have them. */
export function withoutRule(problem: ConveningProblem, rule: Rule): ConveningProblem {
  const not = (actor: number) => 'actor' in rule && rule.actor === actor;
  switch (rule.kind) {
    case 'SEATS':
      return problem;
    case 'MUST_INVITE':
      return { ...problem, mustInvite: problem.mustInvite.filter((actor) => !not(actor)) };
    case 'EXCLUDE':
      return { ...problem, exclude: problem.exclude.filter((actor) => !not(actor)) };
    case 'KEEP_APART':
      return { ...problem, keepApart: problem.keepApart.map((actors, list) => (list === rule.list ? [] : actors)) };
    case 'GROUP_MIN':
    case 'GROUP_MAX':
      return {
        ...problem,
        groupQuotas: problem.groupQuotas.map((quota) =>
          quota.group !== rule.group ? quota : { ...quota, ...lifted(rule) },
        ),
      };
    case 'REGION_MIN':
    case 'REGION_MAX':
      return {
        ...problem,
        regionQuotas: problem.regionQuotas.map((quota) =>
          quota.region !== rule.region ? quota : { ...quota, ...lifted(rule) },
        ),
      };
  }
}

function lifted({ kind }: Rule): { min: number } | { max: null } {
  return kind === 'GROUP_MIN' || kind === 'REGION_MIN' ? { min: 0 } : { max: null };
}
