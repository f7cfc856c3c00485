import { DeadlineCheck } from '../engine/deadline-check';
import { subordinatesOf, wholesOf } from '../view/subordinates';
import type { InfluenceView } from '../view/view';
import { CandidateOrder } from './candidate-order';
import { type CandidatePool, candidatePool, unlimited } from './candidate-pool';
import { actorsNamedBy, type ConveningProblem, type MinimumRule, type Rule, rulesOf } from './convening-problem';
import { type EmptySeat, emptySeatsOf, initialList } from './empty-seats';
import { greedyList, type Invitee } from './greedy-list';
import { reachUpperBound } from './lazy-gains';
import { PartialList } from './partial-list';
import { type ReachTable, reachTable, targetCount } from './reach';

export interface ConveningPlan {
  /** At most `seats`, in the order of selection. */
  invitees: Invitee[];
  /** Each target once, in the order of the problem, and its expected reach by the list, 0 to 1. */
  targets: { target: number; weight: number; reach: number }[];
  /** The sum of weight x reach over the targets: 0 to the sum of the weights, as is the bound. */
  reach: number;
  /** No list of at most `seats` candidates reaches more, whatever the quotas; `reach <= bound`. */
  bound: number;
  /** The targets that no candidate reaches within `maxHops`, in the order of the problem. */
  unreachable: number[];
  /** Actors excluded with those of the problem, by id; without targets, which are no candidates. */
  alsoExcluded: number[];
  /** `candidates`: the number of actors of the group or region that reach a target. */
  emptySeats: (EmptySeat & { candidates: number })[];
}

/** A conflict: no list satisfies all of `infeasible`, a minimal set of rules: see `irreducible`. */
export interface ConveningConflict {
  infeasible: Rule[];
}

/**
 * Finds the invitees with the highest expected weighted reach of the targets: p(i, t) is the score
 * of the best path from invitee i to target t over current ties, within `maxHops`. A candidate
 * reaches a target and is none; actors that must be invited need not reach any. Lazy greedy: with
 * no rules but the seats the list reaches at least 1 - 1/e of the optimum (Nemhauser, Wolsey and
 * Fisher, 1978). Every list satisfies all rules, but a seat stays empty where a minimum exceeds the
 * candidates, or where nobody would add anything.
 *
 * Throws DeadlinePassed. A node that must be invited but cannot be (unknown, no actor, or a target)
 * is a conflict of one rule.
 */
export function conveningList(view: InfluenceView, input: ConveningProblem): ConveningPlan | ConveningConflict {
  const deadline = new DeadlineCheck(input.shouldStop);
  const problem = { ...input, leftOut: [...input.leftOut, ...uninvited(view, input, deadline)] };
  const table = reachTable(view, weightsOf(problem), problem.maxHops, problem.shouldStop);
  const rules = rulesOf(problem, (actor) => subordinatesOf(view, actor, deadline));
  const pool = candidatePool(view, problem, rules, table, deadline);
  const isFeasible = (subset: readonly Rule[]) => areCompatible(pool, subset, deadline);
  if (!isFeasible(rules)) return { infeasible: irreducible(rules, isFeasible, deadline) };

  const initial = initialList(pool, rules, deadline);
  const order = new CandidateOrder(view, table, problem.maxHops, deadline);
  const { invitees, reach } = greedyList(initial, table, order, deadline);

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
    bound: reachUpperBound(table, actors, problem.seats, candidates, deadline),
    unreachable: unreachableFrom(table, candidates),
    alsoExcluded: [...excluded]
      .filter((actor) => !problem.exclude.includes(actor) && !table.targets.includes(actor))
      .sort((a, b) => a - b),
    emptySeats: emptySeatsOf(pool, rules).map((seat) => ({ ...seat, candidates: reachingOf(seat.rule) })),
  };
}

/** Returns hosts, their subordinates and wholes of target organs: inviting them has no effect. */
function uninvited(view: InfluenceView, { hosts, targets }: ConveningProblem, deadline: DeadlineCheck): number[] {
  return [
    ...hosts.flatMap((host) => [host, ...subordinatesOf(view, host, deadline)]),
    ...targets.flatMap(({ actor }) => wholesOf(view, actor, deadline)),
  ];
}

/**
 * Returns true where some list satisfies the rules, both with the candidates on record and with
 * unlimited ones. Minimums that exceed the candidates do not count.
 */
function areCompatible(pool: CandidatePool, rules: readonly Rule[], deadline: DeadlineCheck): boolean {
  return [unlimited(pool), pool].every(
    (candidates) => PartialList.ofMustInvite(candidates, rules, deadline, 0) !== null,
  );
}

/**
 * Finds an irreducible infeasible subset (IIS) of infeasible rules, in their order: infeasible, and
 * feasible without any of its rules. By the deletion filter (Chinneck and Dravnieks, 1991). The
 * seats are the first to be left out where possible, since a conflict with them often needs many
 * rules.
 */
function irreducible(
  rules: readonly Rule[],
  isFeasible: (rules: readonly Rule[]) => boolean,
  deadline: DeadlineCheck,
): Rule[] {
  let remaining = [...rules];
  for (const rule of rules) {
    deadline.step(1);
    const others = remaining.filter((candidate) => candidate !== rule);
    if (!isFeasible(others)) remaining = others;
  }
  return remaining;
}

/** Returns the weight of each target once, in the order of the problem. */
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
