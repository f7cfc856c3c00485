import { SCORE_EPSILON } from '../view/scoring';
import type { Rule } from './convening-problem';

/** By how much the reach of the greedy list would grow without a rule, 0 or more. */
export interface RuleCost {
  rule: Rule;
  cost: number;
}

/** The cost of each rule but the seats and those that guests keep, in their order. Only `binding` rules can cost anything; a growth of at most 1e-12 is none. */
export function ruleCosts(
  rules: readonly Rule[],
  binding: readonly Rule[],
  reach: number,
  reachWithout: (rule: Rule) => number | null,
): RuleCost[] {
  const costOf = (rule: Rule) => {
    if (!binding.includes(rule)) return 0;
    const growth = (reachWithout(rule) ?? reach) - reach;
    return growth > SCORE_EPSILON ? growth : 0;
  };
  return rules
    .filter(({ kind }) => kind !== 'SEATS' && kind !== 'KEEP_SEAT')
    .map((rule) => ({ rule, cost: costOf(rule) }));
}

/** The rule that costs most, the first of such; null where none costs anything. */
export function costliestOf(costs: readonly RuleCost[]): Rule | null {
  const none: { rule: Rule | null; cost: number } = { rule: null, cost: 0 };
  return costs.reduce((most, one) => (one.cost > most.cost + SCORE_EPSILON ? one : most), none).rule;
}
