import { DeadlineCheck } from '../engine/deadline-check';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { type CandidatePool, candidatePool } from './candidate-pool';
import { type ConveningProblem, type Rule, rulesOf } from './convening-problem';
import { BindingRules, greedyList, type GreedyList, type Invitee, MAX_BINDING } from './greedy-list';
import { LazyGains, reachUpperBound } from './lazy-gains';
import { minimalConflict } from './minimal-conflict';
import { PartialList } from './partial-list';
import { Reach, type ReachTable, reachTable } from './reach';

export interface ConveningPlan {
  /** At most `seats`, in the order in which they were chosen. */
  invitees: Invitee[];
  /** `sum_t weight_t x (1 - product_i (1 - p(i, t)))`: from 0 to the sum of the weights, and so is the bound. */
  reach: number;
  /** No list of at most `seats` candidates reaches more, whatever the quotas; `reach <= bound`. */
  bound: number;
  /** The targets that no candidate reaches within `maxHops`, in the order of the problem. */
  unreachable: number[];
  /**
   * The rule, other than the seats, without which the greedy list would reach most, if that is more by over 1e-12.
   * Null where no rule costs anything, and where `costUnknown`.
   */
  costliestRule: Rule | null;
  /** True where more than twelve rules are binding, so that trying each without it would take too long. */
  costUnknown: boolean;
}

/** No list satisfies all rules; `infeasible` are rules that conflict by themselves: see `minimalConflict`. */
export interface ConveningConflict {
  infeasible: Rule[];
}

/**
 * Whom to invite so that the expected weighted reach of the targets is highest: p(i, t) is the score of the best path from
 * invitee i to target t over current ties within `maxHops`. Targets are no candidates. Lazy greedy: with no rules but the
 * seats the list reaches at least 1 - 1/e of the optimum (Nemhauser, Wolsey and Fisher, 1978). Every list satisfies all
 * rules; seats that would add nothing stay empty.
 *
 * Throws DeadlinePassed. A node that must be invited but is no candidate (unknown, no actor, or a target) is a conflict of
 * one rule.
 */
export function conveningList(view: InfluenceView, problem: ConveningProblem): ConveningPlan | ConveningConflict {
  const deadline = new DeadlineCheck(problem.shouldStop);
  const rules = rulesOf(problem);
  const pool = candidatePool(view, problem, deadline);
  const isFeasible = (some: readonly Rule[]) => PartialList.ofMustInvite(pool, some, deadline) !== null;
  if (!isFeasible(rules)) return { infeasible: minimalConflict(rules, isFeasible, kindsOf(pool, rules), deadline) };
  const table = reachTable(view, weightsOf(problem), problem.maxHops, problem.shouldStop);
  const gains = LazyGains.over(pool.all, new Reach(table), deadline);
  const binding = new BindingRules(rules, deadline);
  const list = greedyList(pool, rules, table, gains.copy(), deadline, binding);
  if (!list) throw new Error('A feasible set of rules gave no list.');
  const excluded = new Set(problem.exclude);
  const candidates = pool.all.filter((actor) => !excluded.has(actor));
  const { invitees, reach } = list;
  const actors = invitees.map(({ actor }) => actor);
  const costUnknown = binding.all.length > MAX_BINDING;
  const listWithout = (lifted: Rule) => {
    const others = rules.filter((rule) => rule !== lifted);
    return greedyList(pool, others, table, gains.copy(), deadline);
  };
  return {
    invitees,
    reach,
    bound: reachUpperBound(table, actors, problem.seats, candidates, gains.copy(), deadline),
    unreachable: unreachableFrom(table, candidates),
    costliestRule: costUnknown ? null : costliestOf(binding.all, reach, listWithout),
    costUnknown,
  };
}

/** Excluding (or inviting) either of two candidates is interchangeable where they share a cell and no other rule names them. */
function kindsOf({ cellOf }: CandidatePool, rules: readonly Rule[]): (rule: Rule) => string | null {
  const named = new Map<number, number>();
  for (const rule of rules) {
    const actors = 'actors' in rule ? rule.actors : 'actor' in rule ? [rule.actor] : [];
    for (const actor of actors) named.set(actor, (named.get(actor) ?? 0) + 1);
  }
  return (rule) => ('actor' in rule && named.get(rule.actor) === 1 ? `${rule.kind} ${cellOf[rule.actor] ?? -1}` : null);
}

/** The weight of each target once, in the order of the problem. */
function weightsOf({ targets }: ConveningProblem): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { actor, weight } of targets) weights.set(actor, (weights.get(actor) ?? 0) + weight);
  return weights;
}

function unreachableFrom({ targets, start, target }: ReachTable, candidates: Int32Array): number[] {
  const isReached = new Uint8Array(targets.length);
  for (const actor of candidates) {
    for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) isReached[target[entry]!] = 1;
  }
  return targets.filter((_, index) => !isReached[index]);
}

/** The first of the rules without which the greedy list reaches most; null where none reaches more by over 1e-12. */
function costliestOf(
  rules: readonly Rule[],
  reach: number,
  listWithout: (rule: Rule) => GreedyList | null,
): Rule | null {
  let costliest: Rule | null = null;
  let highest = reach;
  for (const rule of rules) {
    const reachWithout = listWithout(rule)?.reach ?? 0;
    if (reachWithout <= highest + SCORE_EPSILON) continue;
    highest = reachWithout;
    costliest = rule;
  }
  return costliest;
}
