import type { InfluenceView } from '../view/view';
import { DeadlineCheck } from '../engine/deadline-check';
import { BindingRules, MAX_BINDING } from './binding-rules';
import { type CandidatePool, candidatePool } from './candidate-pool';
import { checkRanges, type ConveningInput, rulesOf } from './convening-input';
import { costliestRule } from './costliest-rule';
import { greedyList, type Invitee } from './greedy-list';
import { LazyGains } from './lazy-gains';
import { Reach } from './reach';
import { reachBound } from './reach-bound';
import { type ReachTable, reachTable } from './reach-table';
import type { Rule } from './rule';
import { Seating } from './seating';
import { smallestClash } from './smallest-clash';

export interface ConveningPlan {
  /** At most `seats`, in the order of their invitation. */
  invitees: Invitee[];
  /** `sum_t weight_t x (1 - product_i (1 - p(i, t)))`: 0 to the sum of the weights, and so is the bound. */
  reach: number;
  /** No list of at most `seats` candidates reaches more, whatever the quotas; `reach <= bound`. */
  bound: number;
  /** The targets that no candidate reaches within `maxHops`, in the input's order. */
  unreachable: number[];
  /**
   * The rule, but for the seats, without which the greedy's list would reach most, if that is more than with it by 1e-12.
   * Null where none costs anything, and where that is not known.
   */
  costliestRule: Rule | null;
  /** True where more than twelve rules have a say in the list, so that trying each without it would take too long. */
  costUnknown: boolean;
}

/** No list keeps all the rules, and `infeasible` are rules that by themselves clash: see `smallestClash`. */
export interface ConveningClash {
  infeasible: Rule[];
}

/**
 * Whom to invite so that as much as possible of the targets' weight is reached: p(i, t) is the score of the best path
 * from invitee i to target t over current ties within `maxHops`, and targets are no candidates (design, Scoring). Lazy
 * greedy: without rules but the seats it gives at least 1 - 1/e of the best list's reach (Nemhauser, Wolsey and Fisher,
 * 1978); every list keeps all rules, and the seats that would add nothing stay empty.
 *
 * Throws RangeError for a number out of its range, and DeadlinePassed. A node that must be invited but is no candidate
 * (not known, no actor, a target) is a clash of one rule.
 */
export function conveningList(view: InfluenceView, input: ConveningInput): ConveningPlan | ConveningClash {
  checkRanges(input);
  const watch = new DeadlineCheck(input.shouldStop);
  const rules = rulesOf(input);
  const pool = candidatePool(view, input, watch);
  const feasible = (some: readonly Rule[]) => Seating.begun(pool, some, watch) !== null;
  if (!feasible(rules)) return { infeasible: smallestClash(rules, feasible, kindsOf(pool, rules), watch) };
  const table = reachTable(view, weightsOf(input), input.maxHops, input.shouldStop);
  const gains = LazyGains.over(pool.all, new Reach(table), watch);
  const binding = new BindingRules(rules, watch);
  const list = greedyList(pool, rules, table, gains.copy(), watch, binding);
  if (!list) throw new Error('Rules that can be kept gave no list.');
  const excluded = new Set(input.exclude);
  const candidates = pool.all.filter((actor) => !excluded.has(actor));
  const { invitees, reach } = list;
  const actors = invitees.map(({ actor }) => actor);
  const costUnknown = binding.all.length > MAX_BINDING;
  const without = (lifted: Rule) => {
    const others = rules.filter((rule) => rule !== lifted);
    return greedyList(pool, others, table, gains.copy(), watch);
  };
  return {
    invitees,
    reach,
    bound: reachBound(table, actors, input.seats, candidates, gains.copy(), watch),
    unreachable: unreachable(table, candidates),
    costliestRule: costUnknown ? null : costliestRule(reach, binding.all, without),
    costUnknown,
  };
}

/** To exclude, or to invite, candidates of one cell whom no other rule names is all one. */
function kindsOf({ cellOf }: CandidatePool, rules: readonly Rule[]): (rule: Rule) => string | null {
  const named = new Map<number, number>();
  for (const rule of rules) {
    const actors = 'actors' in rule ? rule.actors : 'actor' in rule ? [rule.actor] : [];
    for (const actor of actors) named.set(actor, (named.get(actor) ?? 0) + 1);
  }
  return (rule) => ('actor' in rule && named.get(rule.actor) === 1 ? `${rule.kind} ${cellOf[rule.actor] ?? -1}` : null);
}

/** Each target once. */
function weightsOf({ targets }: ConveningInput): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { actor, weight } of targets) weights.set(actor, (weights.get(actor) ?? 0) + weight);
  return weights;
}

function unreachable({ targets, start, target }: ReachTable, candidates: Int32Array): number[] {
  const reached = new Uint8Array(targets.length);
  for (const actor of candidates) {
    for (let entry = start[actor]!; entry < start[actor + 1]!; entry++) reached[target[entry]!] = 1;
  }
  return targets.filter((_, place) => !reached[place]);
}
