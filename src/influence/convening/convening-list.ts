import { DeadlineCheck } from '../engine/deadline-check';
import { subordinatesOf, wholesOf } from '../view/subordinates';
import type { InfluenceView } from '../view/view';
import {
  BindingRules,
  type EmptySeat,
  emptySeatsOf,
  initialList,
  MAX_BINDING,
  type RuleCost,
  ruleCosts,
} from './binding-rules';
import { CandidateOrder } from './candidate-order';
import { type CandidatePool, candidatePool, unlimited } from './candidate-pool';
import { actorsNamedBy, type ConveningProblem, type MinimumRule, type Rule, rulesOf } from './convening-problem';
import { greedyList, type Invitee } from './greedy-list';
import { LazyGains, reachUpperBound } from './lazy-gains';
import { PartialList } from './partial-list';
import { Reach, type ReachTable, reachTable, targetCount } from './reach';

/** Up to this size the conflict returned is guaranteed to be a smallest one. */
const MAX_SMALLEST = 3;

/**
 * An irreducible infeasible subset (IIS): rules, in their order, that no list satisfies together, though any proper subset
 * of them can be satisfied. `isFeasible` decides a set of rules; it is true of the empty set and false of all `rules`. If
 * a conflict of three rules or fewer exists, a smallest one is returned; a larger one is minimal, but another may be
 * smaller.
 *
 * The deletion filter (Chinneck and Dravnieks, 1991) gives a minimal conflict. Smaller ones are found by implicit hitting
 * sets (Ignatiev, Previti, Liffiton and Marques-Silva, 2015): a conflict has a rule in every correction set (rules whose
 * removal makes the rest feasible), so it is enough to try the smallest sets that hit all correction sets found so far.
 * `kindOf` names interchangeable rules, of which a small conflict needs no more than three; null for a unique rule.
 */
function minimalConflict<Rule>(
  rules: readonly Rule[],
  isFeasible: (rules: readonly Rule[]) => boolean,
  kindOf: (rule: Rule) => string | null,
  deadline: DeadlineCheck,
): Rule[] {
  const minimal = rules.reduceRight<Rule[]>(
    (left, rule) => {
      deadline.step(1);
      const without = left.filter((other) => other !== rule);
      return isFeasible(without) ? left : without;
    },
    [...rules],
  );
  const reduced = fewOfEachKind(rules, kindOf);
  if (isFeasible(reduced)) return minimal;
  const correctionSets: Rule[][] = [];
  for (;;) {
    const hitting = minimumHittingSet(correctionSets, Math.min(MAX_SMALLEST, minimal.length - 1), deadline);
    if (!hitting) return minimal;
    if (!isFeasible(hitting)) return reduced.filter((rule) => hitting.includes(rule));
    const maximalFeasible = reduced.reduce((satisfied, rule) => {
      deadline.step(1);
      if (hitting.includes(rule)) return satisfied;
      return isFeasible([...satisfied, rule]) ? [...satisfied, rule] : satisfied;
    }, hitting);
    correctionSets.push(reduced.filter((rule) => !maximalFeasible.includes(rule)));
  }
}

function fewOfEachKind<Rule>(rules: readonly Rule[], kindOf: (rule: Rule) => string | null): Rule[] {
  const counts = new Map<string, number>();
  return rules.filter((rule) => {
    const kind = kindOf(rule);
    if (kind === null) return true;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MAX_SMALLEST;
  });
}

/** A smallest set that has an element of each of the sets; null where it would be larger than `maxSize`. */
function minimumHittingSet<Rule>(sets: readonly Rule[][], maxSize: number, deadline: DeadlineCheck): Rule[] | null {
  for (let size = 0; size <= maxSize; size++) {
    const found = extend([], size);
    if (found) return found;
  }
  return null;

  function extend(chosen: Rule[], more: number): Rule[] | null {
    deadline.step(1 + sets.length);
    const missed = sets.find((set) => !set.some((rule) => chosen.includes(rule)));
    if (!missed) return chosen;
    if (more === 0) return null;
    for (const rule of missed) {
      const found = extend([...chosen, rule], more - 1);
      if (found) return found;
    }
    return null;
  }
}

export interface ConveningPlan {
  /** At most `seats`, in the order in which they were chosen. */
  invitees: Invitee[];
  /** Each target once, in the order of the problem, and how much of it the list is expected to reach, 0 to 1. */
  targets: { target: number; weight: number; reach: number }[];
  /** The sum of weight x reach over the targets: from 0 to the sum of the weights, and so is the bound. */
  reach: number;
  /** No list of at most `seats` candidates reaches more, whatever the quotas; `reach <= bound`. */
  bound: number;
  /** The targets that no candidate reaches within `maxHops`, in the order of the problem. */
  unreachable: number[];
  /** Who is excluded with those whom the problem names, by id; targets aside, since they are no candidates. */
  alsoExcluded: number[];
  /** `candidates` is how many actors of the group or region reach a target. */
  emptySeats: (EmptySeat & { candidates: number })[];
  /** The cost of each rule but the seats and those that guests keep, in their order; null where more than twelve are binding. */
  costs: RuleCost[] | null;
}

/** No list satisfies all rules; `infeasible` are rules that conflict by themselves: see `minimalConflict`. */
export interface ConveningConflict {
  infeasible: Rule[];
}

/**
 * Whom to invite so that the expected weighted reach of the targets is highest: p(i, t) is the score of the best path from
 * invitee i to target t over ties that hold, within `maxHops`. A candidate reaches a target and is none; those who must be
 * invited need not reach any. Lazy greedy: with no rules but the seats the list reaches at least 1 - 1/e of the optimum
 * (Nemhauser, Wolsey and Fisher, 1978). Every list satisfies all rules, but that a seat stays empty where a minimum asks for
 * more than there are candidates; seats that would add nothing stay empty too.
 *
 * Throws DeadlinePassed. A node that must be invited but cannot be (unknown, no actor, or a target) is a conflict of one
 * rule.
 */
export function conveningList(view: InfluenceView, asked: ConveningProblem): ConveningPlan | ConveningConflict {
  const deadline = new DeadlineCheck(asked.shouldStop);
  const problem = { ...asked, leftOut: [...asked.leftOut, ...uninvited(view, asked, deadline)] };
  const table = reachTable(view, weightsOf(problem), problem.maxHops, problem.shouldStop);
  const rulesFor = (some: ConveningProblem) => rulesOf(some, (actor) => subordinatesOf(view, actor, deadline));
  const rules = rulesFor(problem);
  const pool = candidatePool(view, problem, rules, table, deadline);
  const isFeasible = (some: readonly Rule[]) => areCompatible(pool, some, deadline);
  if (!isFeasible(rules)) return { infeasible: minimalConflict(rules, isFeasible, kindsOf(pool, rules), deadline) };

  const initial = initialList(pool, rules, deadline);
  if (!initial) throw new Error('A feasible set of rules gave no list.');
  const order = new CandidateOrder(view, table, problem.maxHops, deadline);
  const gains = LazyGains.over(pool.all, new Reach(table), deadline);
  const binding = new BindingRules(initial, rules, deadline);
  const { invitees, reach } = greedyList(initial, table, gains.copy(), order, deadline, binding);
  /** The reach of the list without one of the rules; null where the others then contradict each other. */
  const reachWithout = (lifted: Rule): number | null => {
    const others = rules.filter((rule) => rule !== lifted);
    if (lifted.kind !== 'MUST_INVITE') return reachUnder(pool, others);
    // Who need not be invited may be no candidate, and may be excluded with others.
    const open = { ...problem, mustInvite: problem.mustInvite.filter((actor) => actor !== lifted.actor) };
    const openRules = rulesFor(open);
    return reachUnder(candidatePool(view, open, openRules, table, deadline), openRules);
  };
  const reachUnder = (some: CandidatePool, others: readonly Rule[]): number | null => {
    const first = initialList(some, others, deadline);
    return first && greedyList(first, table, gains.copy(), order, deadline).reach.value;
  };

  const reachingOf = (rule: MinimumRule): number => {
    const isCounted = (actor: number) =>
      rule.kind === 'GROUP_MIN' ? problem.groupOf(actor) === rule.group : problem.regionOf(actor) === rule.region;
    return pool.all.filter((actor) => targetCount(table, actor) > 0 && isCounted(actor)).length;
  };
  const excluded = new Set(rules.flatMap((rule) => (rule.kind === 'EXCLUDE' ? actorsNamedBy(rule) : [])));
  const candidates = pool.all.filter((actor) => !excluded.has(actor));
  const actors = invitees.map(({ actor }) => actor);
  return {
    invitees,
    targets: reach.ofTargets().map((share, index) => ({
      target: table.targets[index]!,
      weight: table.weights[index]!,
      reach: share,
    })),
    reach: reach.value,
    bound: reachUpperBound(table, actors, problem.seats, candidates, gains.copy(), deadline),
    unreachable: unreachableFrom(table, candidates),
    alsoExcluded: [...excluded]
      .filter((actor) => !problem.exclude.includes(actor) && !table.targets.includes(actor))
      .sort((a, b) => a - b),
    emptySeats: emptySeatsOf(pool, rules).map((seat) => ({ ...seat, candidates: reachingOf(seat.rule) })),
    costs: binding.all.length > MAX_BINDING ? null : ruleCosts(rules, binding.all, reach.value, reachWithout),
  };
}

/** The hosts and whoever depends on them, and the wholes of which a target is an organ: to invite them would move nobody. */
function uninvited(view: InfluenceView, { hosts, targets }: ConveningProblem, deadline: DeadlineCheck): number[] {
  return [
    ...hosts.flatMap((host) => [host, ...subordinatesOf(view, host, deadline)]),
    ...targets.flatMap(({ actor }) => wholesOf(view, actor, deadline)),
  ];
}

/** Whether some list can satisfy the rules, but for minimums of which there are too few candidates, if there were enough. */
function areCompatible(pool: CandidatePool, rules: readonly Rule[], deadline: DeadlineCheck): boolean {
  return [unlimited(pool), pool].every((some) => PartialList.ofMustInvite(some, rules, deadline, 0) !== null);
}

/** Excluding (or inviting) either of two candidates is interchangeable where they share a cell and no other rule names them. */
function kindsOf({ cellOf }: CandidatePool, rules: readonly Rule[]): (rule: Rule) => string | null {
  const named = new Map<number, number>();
  for (const actor of rules.flatMap(actorsNamedBy)) named.set(actor, (named.get(actor) ?? 0) + 1);
  return (rule) => {
    if (!('actor' in rule) || named.get(rule.actor) !== 1 || actorsNamedBy(rule).length > 1) return null;
    return `${rule.kind} ${cellOf[rule.actor] ?? -1}`;
  };
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
