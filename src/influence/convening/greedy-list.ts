import type { DeadlineCheck } from '../engine/deadline-check';
import type { CandidatePool } from './candidate-pool';
import type { Rule } from './convening-problem';
import type { LazyGains } from './lazy-gains';
import { PartialList } from './partial-list';
import { Reach, type ReachTable } from './reach';

export interface Invitee {
  actor: number;
  /** Its marginal gain to the reach of the invitees before it, at least 0. */
  gain: number;
  /**
   * The candidate with the next highest gain that the rules would have allowed in this seat; null where nobody else had
   * any gain, and for those who must be invited.
   */
  runnerUp: number | null;
}

export interface GreedyList {
  invitees: Invitee[];
  reach: number;
}

/**
 * First those who must be invited; then, seat by seat, the candidate with the highest marginal gain that leaves the list
 * completable, until nobody adds anything (Nemhauser, Wolsey and Fisher, 1978; lazily, Minoux, 1978); last, by id, those
 * who are needed for minimums that are still unmet. Equal gains are ordered by id. Null where no list satisfies the rules.
 * `gains` are those of all candidates to the empty set; they are used up. `binding` records who was rejected and why.
 */
export function greedyList(
  pool: CandidatePool,
  rules: readonly Rule[],
  table: ReachTable,
  gains: LazyGains,
  deadline: DeadlineCheck,
  binding?: BindingRules,
): GreedyList | null {
  const initial = PartialList.ofMustInvite(pool, rules, deadline);
  if (!initial) return null;
  const reach = new Reach(table);
  const invitees: Invitee[] = [];
  const invite = (actor: number, runnerUp: number | null) => {
    invitees.push({ actor, gain: reach.gain(actor), runnerUp });
    reach.add(actor);
  };
  for (const waiting = new Set(initial.invited); waiting.size > 0;) {
    const next = [...waiting].reduce((best, actor) => (isBefore(reach, actor, best) ? actor : best));
    waiting.delete(next);
    invite(next, null);
  }
  for (let list = initial; list.seatsLeft > 0;) {
    const keepsCompletable = memoizedByKind(list, deadline, binding);
    /** A candidate that cannot be added now never can be, since each invitee only tightens the rules. */
    const nextAllowed = (): number => {
      for (let actor = gains.pop(reach, deadline); actor >= 0; actor = gains.pop(reach, deadline)) {
        if (list.invited.has(actor)) continue;
        const blocking = list.blockingRules(actor);
        if (blocking.length === 0 && keepsCompletable(actor)) return actor;
        binding?.recordBlocked(blocking);
      }
      return -1;
    };
    let actor = nextAllowed();
    const runnerUp = actor < 0 ? -1 : nextAllowed();
    if (runnerUp >= 0) gains.push(runnerUp, gains.gain, reach);
    if (actor < 0) {
      actor = neededForMinimum(list, keepsCompletable);
      if (actor < 0) break;
    }
    invite(actor, runnerUp < 0 ? null : runnerUp);
    list = list.with(actor);
  }
  return { invitees, reach: reach.value };
}

function isBefore(reach: Reach, one: number, other: number): boolean {
  const difference = reach.gain(one) - reach.gain(other);
  return difference > 0 || (difference === 0 && one < other);
}

/** Whether the list stays completable with a candidate that no rule blocks; computed once for all interchangeable ones. */
function memoizedByKind(
  list: PartialList,
  deadline: DeadlineCheck,
  binding?: BindingRules,
): (actor: number) => boolean {
  const { cellOf, named } = list.pool;
  const results = new Map<number, boolean>();
  return (actor) => {
    const key = named.includes(actor) ? -1 - actor : cellOf[actor]!;
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    const isCompletable = list.with(actor).isCompletable(deadline);
    results.set(key, isCompletable);
    if (!isCompletable) binding?.recordIncompletable(list, actor);
    return isCompletable;
  };
}

/** The first candidate by id that an unmet minimum needs, whatever its gain; -1 where all minimums are met. */
function neededForMinimum(list: PartialList, keepsCompletable: (actor: number) => boolean): number {
  const { cellOf, unnamed } = list.pool;
  const firstOfCells = unnamed.flatMap((actors) => actors.find((actor) => !list.invited.has(actor)) ?? []);
  return [...list.namedLeft, ...firstOfCells]
    .sort((a, b) => a - b)
    .reduce((found, actor) => {
      if (found >= 0 || !list.needs(cellOf[actor]!) || list.blockingRules(actor).length > 0) return found;
      return keepsCompletable(actor) ? actor : found;
    }, -1);
}

/** With more binding rules than this, trying each without it would take too long. */
export const MAX_BINDING = 12;

/**
 * The rules without which the greedy list might differ: those that force an invitation, and those that alone kept a
 * rejected candidate out. Without any other rule the list is the same, since nobody else would have been accepted. The
 * seats are not counted: more of them never reach less.
 */
export class BindingRules {
  private readonly found: Set<Rule>;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly deadline: DeadlineCheck,
  ) {
    this.found = new Set(rules.filter((rule) => rule.kind === 'MUST_INVITE'));
  }

  /** In the order of the rules. Where there are more than `MAX_BINDING`, possibly not all, but more than that. */
  get all(): Rule[] {
    return this.rules.filter((rule) => this.found.has(rule));
  }

  /** A candidate was blocked. Two rules that both block it bind neither alone: without one of them it stays blocked. */
  recordBlocked(blocking: readonly Rule[]): void {
    if (blocking.length === 1) this.found.add(blocking[0]!);
  }

  /** No rule blocked the candidate, but with it the list could not have been completed. */
  recordIncompletable(list: PartialList, actor: number): void {
    for (const rule of this.rules) {
      if (this.found.size > MAX_BINDING) return;
      if (rule.kind === 'SEATS' || this.found.has(rule)) continue;
      const others = this.rules.filter((other) => other !== rule);
      const relaxed = PartialList.of(list.pool, others, [...list.invited, actor]);
      if (relaxed.isCompletable(this.deadline)) this.found.add(rule);
    }
  }
}
