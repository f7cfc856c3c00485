import type { DeadlineCheck } from '../engine/deadline-check';
import { SCORE_EPSILON } from '../view/scoring';
import type { CandidatePool } from './candidate-pool';
import type { MinimumRule, Rule } from './convening-problem';
import { PartialList } from './partial-list';

/** A seat that a minimum asks for, `count` times, and that nobody can fill. */
export interface EmptySeat {
  rule: MinimumRule;
  count: number;
}

/** How many more invitees a minimum asks for than the pool has candidates; 0 for other rules. */
function shortfallOf(pool: CandidatePool, rule: Rule): number {
  return rule.kind === 'GROUP_MIN' || rule.kind === 'REGION_MIN'
    ? Math.max(0, rule.count - candidatesFor(pool, rule))
    : 0;
}

function candidatesFor(pool: CandidatePool, rule: MinimumRule): number {
  return rule.kind === 'GROUP_MIN'
    ? pool.groupSizes[pool.groups.indexOf(rule.group)]!
    : pool.regionSizes[pool.regions.indexOf(rule.region)]!;
}

/** The seats that nobody can fill, in the order of the rules; of two minimums for one group or region the higher counts. */
export function emptySeatsOf(pool: CandidatePool, rules: readonly Rule[]): EmptySeat[] {
  const seats = new Map<string, EmptySeat>();
  for (const rule of rules) {
    if (rule.kind !== 'GROUP_MIN' && rule.kind !== 'REGION_MIN') continue;
    const count = shortfallOf(pool, rule);
    const key = rule.kind === 'GROUP_MIN' ? `group ${rule.group}` : `region ${rule.region}`;
    if (count > (seats.get(key)?.count ?? 0)) seats.set(key, { rule, count });
  }
  return [...seats.values()];
}

/**
 * How many seats to keep empty that nobody can fill, where the other rules leave room: as many as they could be filled with, if
 * one invitee met a minimum of a group and one of a region.
 */
function seatsToKeepEmpty(pool: CandidatePool, rules: readonly Rule[]): number {
  const seats = emptySeatsOf(pool, rules);
  const countOf = (kind: MinimumRule['kind']) =>
    seats.reduce((sum, { rule, count }) => sum + (rule.kind === kind ? count : 0), 0);
  const total = Math.max(...rules.map((rule) => (rule.kind === 'SEATS' ? rule.seats : 0)));
  return Math.min(total, Math.max(countOf('GROUP_MIN'), countOf('REGION_MIN')));
}

/** The list of those who must be invited, with as many seats kept empty as there is room for. Null where the rules contradict each other. */
export function initialList(pool: CandidatePool, rules: readonly Rule[], deadline: DeadlineCheck): PartialList | null {
  for (let empty = seatsToKeepEmpty(pool, rules); empty >= 0; empty--) {
    const list = PartialList.ofMustInvite(pool, rules, deadline, empty);
    if (list) return list;
  }
  return null;
}

/** With more binding rules than this, trying each without it would take too long. */
export const MAX_BINDING = 12;

/**
 * The rules without which the greedy list might differ: those that force an invitation or keep a seat empty, those that alone
 * leave no room to keep one more empty, and those that alone kept a rejected candidate out. Without any other rule the list is
 * the same, since nobody else would have been accepted. The seats are not counted: more of them never reach less;
 * nor are the seats that guests keep, which nobody would take back.
 */
export class BindingRules {
  private readonly found: Set<Rule>;

  constructor(
    private readonly initial: PartialList,
    private readonly rules: readonly Rule[],
    private readonly deadline: DeadlineCheck,
  ) {
    const { pool } = initial;
    this.found = new Set(rules.filter((rule) => rule.kind === 'MUST_INVITE' || shortfallOf(pool, rule) > 0));
    if (initial.emptySeats < seatsToKeepEmpty(pool, rules)) this.findThoseThatFillSeats();
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
  recordIncompletable({ invited }: PartialList, actor: number): void {
    const { pool, emptySeats } = this.initial;
    this.findAmongOthers((rules) =>
      PartialList.of(pool, rules, [...invited, actor], emptySeats).isCompletable(this.deadline),
    );
  }

  private findThoseThatFillSeats(): void {
    const { pool, emptySeats } = this.initial;
    this.findAmongOthers((rules) => initialList(pool, rules, this.deadline)!.emptySeats > emptySeats);
  }

  /** Adds each rule without which something is possible, until there are more than `MAX_BINDING`. */
  private findAmongOthers(isPossible: (rules: readonly Rule[]) => boolean): void {
    for (const rule of this.rules) {
      if (this.found.size > MAX_BINDING) return;
      if (rule.kind === 'SEATS' || rule.kind === 'KEEP_SEAT' || this.found.has(rule)) continue;
      if (isPossible(this.rules.filter((other) => other !== rule))) this.found.add(rule);
    }
  }
}

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
