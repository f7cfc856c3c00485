import type { ConveningInput } from '../../../../src/influence/convening/convening-input';
import type { Rule } from '../../../../src/influence/convening/rule';

/** What a list may be and what it is worth, by trying every set of candidates; actors are small whole numbers. */
export class ListOracle {
  private readonly lists: number[][];

  constructor(
    readonly candidates: readonly number[],
    private readonly input: ConveningInput,
    private readonly pathScore: (from: number, to: number) => number,
  ) {
    this.lists = candidates.reduce<number[][]>(
      (lists, actor) => [...lists, ...lists.map((list) => [...list, actor])],
      [[]],
    );
  }

  reach(list: readonly number[]): number {
    let sum = 0;
    for (const { actor: target, weight } of this.input.targets) {
      let missed = 1;
      for (const actor of list) missed *= 1 - this.pathScore(actor, target);
      sum += weight * (1 - missed);
    }
    return sum;
  }

  keeps(list: readonly number[], rules: readonly Rule[]): boolean {
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
          return list.filter((actor) => this.input.groupOf(actor) === rule.group).length >= rule.count;
        case 'GROUP_MAX':
          return list.filter((actor) => this.input.groupOf(actor) === rule.group).length <= rule.count;
        case 'REGION_MIN':
          return list.filter((actor) => this.input.regionOf(actor) === rule.region).length >= rule.count;
        case 'REGION_MAX':
          return list.filter((actor) => this.input.regionOf(actor) === rule.region).length <= rule.count;
      }
    });
  }

  /** Every list that keeps the rules. */
  listsThatKeep(rules: readonly Rule[]): number[][] {
    return this.lists.filter((list) => this.keeps(list, rules));
  }

  feasible(rules: readonly Rule[]): boolean {
    return this.lists.some((list) => this.keeps(list, rules));
  }

  best(rules: readonly Rule[]): number {
    return Math.max(...this.listsThatKeep(rules).map((list) => this.reach(list)));
  }

  /** Whether rules of so many clash among these. */
  hasClashOf(size: number, rules: readonly Rule[], chosen: readonly Rule[] = []): boolean {
    if (chosen.length === size) return !this.feasible(chosen);
    return rules.some((rule, place) => this.hasClashOf(size, rules.slice(place + 1), [...chosen, rule]));
  }
}

/** The input's rules, as the contract words them. */
export function rulesIn(input: ConveningInput): Rule[] {
  const rules: Rule[] = [{ kind: 'SEATS', seats: input.seats }];
  for (const actor of new Set(input.mustInvite)) rules.push({ kind: 'MUST_INVITE', actor });
  for (const actor of new Set(input.exclude)) rules.push({ kind: 'EXCLUDE', actor });
  for (const [list, actors] of input.keepApart.entries()) {
    if (new Set(actors).size > 1) rules.push({ kind: 'KEEP_APART', list, actors: [...new Set(actors)] });
  }
  for (const { group, min, max } of input.groupQuotas) {
    if (min) rules.push({ kind: 'GROUP_MIN', group, count: min });
    if (max !== null && max !== undefined) rules.push({ kind: 'GROUP_MAX', group, count: max });
  }
  for (const { region, min, max } of input.regionQuotas) {
    if (min) rules.push({ kind: 'REGION_MIN', region, count: min });
    if (max !== null && max !== undefined) rules.push({ kind: 'REGION_MAX', region, count: max });
  }
  return rules;
}

/** The input without one of its rules: for `conveningList`, which cannot do without seats, that rule stays. */
export function withoutRule(input: ConveningInput, rule: Rule): ConveningInput {
  const not = (actor: number) => 'actor' in rule && rule.actor === actor;
  switch (rule.kind) {
    case 'SEATS':
      return input;
    case 'MUST_INVITE':
      return { ...input, mustInvite: input.mustInvite.filter((actor) => !not(actor)) };
    case 'EXCLUDE':
      return { ...input, exclude: input.exclude.filter((actor) => !not(actor)) };
    case 'KEEP_APART':
      return { ...input, keepApart: input.keepApart.map((actors, list) => (list === rule.list ? [] : actors)) };
    case 'GROUP_MIN':
    case 'GROUP_MAX':
      return {
        ...input,
        groupQuotas: input.groupQuotas.map((quota) =>
          quota.group !== rule.group ? quota : { ...quota, ...lifted(rule) },
        ),
      };
    case 'REGION_MIN':
    case 'REGION_MAX':
      return {
        ...input,
        regionQuotas: input.regionQuotas.map((quota) =>
          quota.region !== rule.region ? quota : { ...quota, ...lifted(rule) },
        ),
      };
  }
}

function lifted({ kind }: Rule): { min: number } | { max: null } {
  return kind === 'GROUP_MIN' || kind === 'REGION_MIN' ? { min: 0 } : { max: null };
}
