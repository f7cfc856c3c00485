import type { DeadlineCheck } from '../engine/deadline-check';
import { SCORE_EPSILON } from '../view/scoring';
import type { CandidateOrder } from './candidate-order';
import { type Candidate, LazyGains } from './lazy-gains';
import type { PartialList } from './partial-list';
import { Reach, type ReachTable, targetsReached } from './reach';

export interface Invitee extends Candidate {
  /** The targets that it reaches, by weight x score, highest first. */
  reached: { target: number; score: number }[];
  /** MUST_INVITE: a rule or a guest's seat. MINIMUM: it adds nothing, but a minimum requires it. */
  reason: 'MUST_INVITE' | 'GAIN' | 'MINIMUM';
  /** The other allowed candidates that would have added as much, to within 1e-12, best first. */
  equals: number[];
  /** The next candidate allowed in this seat; null for MUST_INVITE and where none adds anything. */
  runnerUp: Candidate | null;
}

export interface GreedyList {
  invitees: Invitee[];
  reach: Reach;
}

/**
 * Builds a list: first the actors that must be invited; then, seat by seat, the candidate with the
 * highest marginal gain that leaves the list completable, until nobody adds anything (Nemhauser,
 * Wolsey and Fisher, 1978; lazily, Minoux, 1978); last the actors that unmet minimums need.
 * Candidates with equal gains follow `order`. `initial` is the list of the actors that must be
 * invited.
 */
export function greedyList(
  initial: PartialList,
  table: ReachTable,
  order: CandidateOrder,
  deadline: DeadlineCheck,
): GreedyList {
  const reach = new Reach(table);
  const gains = LazyGains.over(initial.pool.all, reach, deadline);
  const invitees: Invitee[] = [];
  const invite = (actor: number, rest: Omit<Invitee, keyof Candidate | 'reached'>) => {
    invitees.push({ actor, gain: reach.gain(actor), reached: targetsReached(table, actor), ...rest });
    reach.add(actor);
  };
  for (const waiting = new Set(initial.invited); waiting.size > 0;) {
    const ranked = [...waiting].map((actor) => ({ actor, gain: reach.gain(actor) }));
    const highest = Math.max(...ranked.map(({ gain }) => gain));
    const [next] = order.sorted(ranked.filter(({ gain }) => gain >= highest - SCORE_EPSILON));
    waiting.delete(next!.actor);
    invite(next!.actor, { reason: 'MUST_INVITE', equals: [], runnerUp: null });
  }
  for (let list = initial; list.seatsLeft > 0;) {
    const keepsCompletable = memoizedByKind(list, deadline);
    /** Once disallowed, a candidate remains so, since each invitee only tightens the rules. */
    const isAllowed = (actor: number): boolean =>
      !list.invited.has(actor) && !list.isBlocked(actor) && keepsCompletable(actor);
    const nextEquals = () => order.sorted(gains.popEquals(reach, isAllowed, deadline));
    const [best, following] = [nextEquals(), nextEquals()];
    const reason = best.length > 0 ? 'GAIN' : 'MINIMUM';
    if (reason === 'MINIMUM') best.push(...order.sorted(neededForMinimum(list, keepsCompletable, deadline)));
    const [chosen, ...equals] = best;
    if (!chosen) break;
    if (reason === 'GAIN') for (const { actor, gain } of [...equals, ...following]) gains.push(actor, gain, reach);
    const [runnerUp = null] = [...equals, ...following];
    invite(chosen.actor, { reason, equals: equals.map(({ actor }) => actor), runnerUp });
    list = list.with(chosen.actor);
  }
  return { invitees, reach };
}

/** Returns a test of completability with unblocked candidates, once for interchangeable ones. */
function memoizedByKind(list: PartialList, deadline: DeadlineCheck): (actor: number) => boolean {
  const { cellOf, named } = list.pool;
  const results = new Map<number, boolean>();
  return (actor) => {
    const key = named.has(actor) ? -1 - actor : cellOf[actor]!;
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    const isCompletable = list.with(actor).isCompletable(deadline);
    results.set(key, isCompletable);
    return isCompletable;
  };
}

/** Returns the candidates that an unmet minimum needs though they add nothing, by id. */
function neededForMinimum(
  list: PartialList,
  keepsCompletable: (actor: number) => boolean,
  deadline: DeadlineCheck,
): Candidate[] {
  const { cellOf, all } = list.pool;
  const needed: Candidate[] = [];
  for (const actor of all) {
    deadline.step(1);
    if (!list.needs(cellOf[actor]!) || list.invited.has(actor) || list.isBlocked(actor)) continue;
    if (keepsCompletable(actor)) needed.push({ actor, gain: 0 });
  }
  return needed;
}
