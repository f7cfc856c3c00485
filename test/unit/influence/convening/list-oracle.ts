import type { ConveningProblem, Rule } from '../../../../src/influence/convening/convening-problem';

type Minimum = Extract<Rule, { kind: 'GROUP_MIN' | 'REGION_MIN' }>;

/**
 * Brute force over every set of candidates: which lists satisfy rules, and their reach. Actors are
 * small whole numbers.
 */
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

  /** Returns the actors that count towards a minimum. */
  counted(rule: Minimum, actors: readonly number[]): number[] {
    const { groupOf, regionOf } = this.problem;
    return actors.filter((actor) =>
      rule.kind === 'GROUP_MIN' ? groupOf(actor) === rule.group : regionOf(actor) === rule.region,
    );
  }

  /** Returns how far a minimum exceeds the number of candidates. */
  shortfall(rule: Rule): number {
    if (!isMinimum(rule)) return 0;
    return Math.max(0, rule.count - this.counted(rule, this.candidates).length);
  }

  /** Returns true where the list satisfies the rules, except for those that nobody can meet. */
  satisfies(list: readonly number[], rules: readonly Rule[]): boolean {
    return rules.every((rule) => {
      switch (rule.kind) {
        case 'SEATS':
          return list.length <= rule.seats;
        case 'MUST_INVITE':
        case 'KEEP_SEAT':
          return list.includes(rule.actor);
        case 'EXCLUDE':
          return ![rule.actor, ...rule.subordinates].some((actor) => list.includes(actor));
        case 'KEEP_APART':
          return list.filter((actor) => rule.actors.includes(actor)).length <= 1;
        case 'GROUP_MIN':
        case 'REGION_MIN':
          return this.counted(rule, list).length >= rule.count - this.shortfall(rule);
        case 'GROUP_MAX':
          return list.filter((actor) => this.problem.groupOf(actor) === rule.group).length <= rule.count;
        case 'REGION_MAX':
          return list.filter((actor) => this.problem.regionOf(actor) === rule.region).length <= rule.count;
      }
    });
  }

  /**
   * Returns every list that satisfies the rules, with the seats kept empty that nobody can fill.
   */
  listsSatisfying(rules: readonly Rule[]): number[][] {
    const lists = this.lists.filter((list) => this.satisfies(list, rules));
    const seats = Math.min(...rules.map((rule) => (rule.kind === 'SEATS' ? rule.seats : Infinity)));
    const short = (kind: Minimum['kind']) =>
      rules.reduce((sum, rule) => sum + (rule.kind === kind ? this.shortfall(rule) : 0), 0);
    const fewest = Math.min(...lists.map(({ length }) => length));
    const empty = Math.min(Math.max(short('GROUP_MIN'), short('REGION_MIN')), seats - fewest);
    return lists.filter(({ length }) => length <= seats - empty);
  }

  /**
   * Returns true where a list can satisfy the rules, also if every minimum found enough candidates.
   */
  feasible(rules: readonly Rule[]): boolean {
    return this.lists.some((list) => this.satisfies(list, rules)) && this.wouldBeFeasible(rules);
  }

  best(rules: readonly Rule[]): number {
    return Math.max(...this.listsSatisfying(rules).map((list) => this.reach(list)));
  }

  /**
   * Returns true where unlimited candidates could satisfy the rules: those that must be invited,
   * and a new one for each further demand.
   */
  private wouldBeFeasible(rules: readonly Rule[]): boolean {
    const invited = rules.flatMap((rule) =>
      rule.kind === 'MUST_INVITE' || rule.kind === 'KEEP_SEAT' ? [rule.actor] : [],
    );
    const others = rules.filter(({ kind }) => kind !== 'GROUP_MIN' && kind !== 'REGION_MIN');
    if (!this.satisfies(invited, others)) return false;
    const missing = (kind: Minimum['kind']) => {
      const counts = new Map<string, number>();
      for (const rule of rules) {
        if (!isMinimum(rule) || rule.kind !== kind) continue;
        const count = rule.count - this.counted(rule, invited).length;
        counts.set(nameOf(rule), Math.max(0, count, counts.get(nameOf(rule)) ?? 0));
      }
      return [...counts.values()].reduce((sum, count) => sum + count, 0);
    };
    const size = invited.length + Math.max(missing('GROUP_MIN'), missing('REGION_MIN'));
    const minimums = rules.filter(isMinimum);
    return rules.every((rule) => {
      if (rule.kind === 'SEATS') return size <= rule.seats;
      if (rule.kind !== 'GROUP_MAX' && rule.kind !== 'REGION_MAX') return true;
      const minimum = rule.kind === 'GROUP_MAX' ? 'GROUP_MIN' : 'REGION_MIN';
      return minimums.every(
        (other) => other.kind !== minimum || nameOf(other) !== nameOf(rule) || other.count <= rule.count,
      );
    });
  }
}

const isMinimum = (rule: Rule): rule is Minimum => rule.kind === 'GROUP_MIN' || rule.kind === 'REGION_MIN';
const nameOf = (rule: { group: string } | { region: string }) => ('group' in rule ? rule.group : rule.region);

/**
 * Returns the rules of a problem, independently of `rulesOf`. `parents` are pairs of an actor and
 * the one whose organ, secretariat or subsidiary it is.
 */
export function rulesIn(problem: ConveningProblem, parents: readonly [actor: number, of: number][] = []): Rule[] {
  const below = (actor: number, seen: readonly number[] = [actor]): number[] => {
    const next = parents.find(([one, of]) => seen.includes(of) && !seen.includes(one));
    return next ? below(actor, [...seen, next[0]]) : seen.slice(1).sort((a, b) => a - b);
  };
  const rules: Rule[] = [{ kind: 'SEATS', seats: problem.seats }];
  for (const actor of new Set(problem.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of new Set(problem.guests)) {
    if (!problem.mustInvite.includes(actor)) rules.push({ kind: 'KEEP_SEAT', actor });
  }
  for (const actor of new Set(problem.exclude)) {
    const subordinates = below(actor).filter((one) => ![...problem.mustInvite, ...problem.guests].includes(one));
    rules.push({ kind: 'EXCLUDE', actor, subordinates });
  }
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
