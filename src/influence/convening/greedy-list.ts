import type { DeadlineCheck } from '../engine/deadline-check';
import type { BindingRules } from './binding-rules';
import type { CandidatePool } from './candidate-pool';
import type { LazyGains } from './lazy-gains';
import { Reach } from './reach';
import type { ReachTable } from './reach-table';
import type { Rule } from './rule';
import { Seating } from './seating';

export interface Invitee {
  actor: number;
  /** What it adds to the reach of those before it, not below 0. */
  gain: number;
  /**
   * Who could have had this seat instead, under the rules and with those before, and would have added most; null where
   * nobody else would have added anything, and for those who must be invited.
   */
  runnerUp: number | null;
}

export interface GreedyList {
  invitees: Invitee[];
  reach: number;
}

/**
 * Those who must be invited, then whoever adds most and leaves the rest of the seats completable, until nobody adds
 * anything (Nemhauser, Wolsey and Fisher, 1978; lazily, Minoux, 1978). Then only minimums that are still unmet fill
 * seats, by id. Equal gains by id. Null where no list keeps the rules. `gains` are those over all candidates of the
 * pool, for nobody invited; they are used up. Where
 * `binding` is given, it learns who was turned away and why.
 */
export function greedyList(
  pool: CandidatePool,
  rules: readonly Rule[],
  table: ReachTable,
  gains: LazyGains,
  watch: DeadlineCheck,
  binding?: BindingRules,
): GreedyList | null {
  const begun = Seating.begun(pool, rules, watch);
  if (!begun) return null;
  const reach = new Reach(table);
  const invitees: Invitee[] = [];
  const invite = (actor: number, runnerUp: number | null) => {
    invitees.push({ actor, gain: reach.gain(actor), runnerUp });
    reach.add(actor);
  };
  for (const waiting = new Set(begun.seated); waiting.size > 0;) {
    const next = [...waiting].reduce((best, actor) => (isBefore(reach, actor, best) ? actor : best));
    waiting.delete(next);
    invite(next, null);
  }
  for (let seating = begun; seating.seatsLeft > 0;) {
    const fits = remembered(seating, watch, binding);
    /** Who does not fit now never will: seating more only makes it tighter. */
    const nextFitting = (): number => {
      for (let actor = gains.pop(reach, watch); actor >= 0; actor = gains.pop(reach, watch)) {
        if (seating.seated.has(actor)) continue;
        const blockers = seating.blockers(actor);
        if (blockers.length === 0 && fits(actor)) return actor;
        binding?.blocked(blockers);
      }
      return -1;
    };
    let actor = nextFitting();
    const runnerUp = actor < 0 ? -1 : nextFitting();
    if (runnerUp >= 0) gains.push(runnerUp, gains.gain, reach);
    if (actor < 0) {
      actor = filler(seating, fits);
      if (actor < 0) break;
    }
    invite(actor, runnerUp < 0 ? null : runnerUp);
    seating = seating.with(actor);
  }
  return { invitees, reach: reach.value };
}

function isBefore(reach: Reach, one: number, other: number): boolean {
  const difference = reach.gain(one) - reach.gain(other);
  return difference > 0 || (difference === 0 && one < other);
}

/** Whether the seats are completable with a candidate that nothing blocks; worked out once for all that are alike. */
function remembered(seating: Seating, watch: DeadlineCheck, binding?: BindingRules): (actor: number) => boolean {
  const { cellOf, named } = seating.pool;
  const known = new Map<number, boolean>();
  return (actor) => {
    const key = named.includes(actor) ? -1 - actor : cellOf[actor]!;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fits = seating.with(actor).completable(watch);
    known.set(key, fits);
    if (!fits) binding?.misfit(seating, actor);
    return fits;
  };
}

/** The first by id who adds nothing but is needed for a minimum; -1 where all are met. */
function filler(seating: Seating, fits: (actor: number) => boolean): number {
  const { cellOf, unnamed } = seating.pool;
  const ofCells = unnamed.flatMap((actors) => actors.find((actor) => !seating.seated.has(actor)) ?? []);
  return [...seating.open, ...ofCells]
    .sort((a, b) => a - b)
    .reduce((found, actor) => {
      if (found >= 0 || !seating.needs(cellOf[actor]!) || seating.blockers(actor).length > 0) return found;
      return fits(actor) ? actor : found;
    }, -1);
}
