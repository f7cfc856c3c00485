import { SAME_SCORE } from '../view/scoring';
import type { GreedyList } from './greedy-list';
import type { Rule } from './rule';

/**
 * Of the rules that bind a list, the one without which the greedy reaches most, if that is more than with it by 1e-12;
 * the first of equals. Null where none costs anything. `run` makes the list without a rule.
 */
export function costliestRule(
  reach: number,
  binding: readonly Rule[],
  run: (lifted: Rule) => GreedyList | null,
): Rule | null {
  let costliest: Rule | null = null;
  let most = reach;
  for (const rule of binding) {
    const without = run(rule)?.reach ?? 0;
    if (without <= most + SAME_SCORE) continue;
    most = without;
    costliest = rule;
  }
  return costliest;
}
