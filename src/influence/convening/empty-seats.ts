import type { DeadlineCheck } from '../engine/deadline-check';
import type { CandidatePool } from './candidate-pool';
import type { MinimumRule, Rule } from './convening-problem';
import { PartialList } from './partial-list';

/** A seat that a minimum requires, `count` times, and that nobody can fill. */
export interface EmptySeat {
  rule: MinimumRule;
  count: number;
}

function candidatesFor(pool: CandidatePool, rule: MinimumRule): number {
  return rule.kind === 'GROUP_MIN'
    ? pool.groupSizes[pool.groups.indexOf(rule.group)]!
    : pool.regionSizes[pool.regions.indexOf(rule.region)]!;
}

/** Returns seats that nobody can fill, by rule; the higher minimum of a group or region counts. */
export function emptySeatsOf(pool: CandidatePool, rules: readonly Rule[]): EmptySeat[] {
  const seats = new Map<string, EmptySeat>();
  for (const rule of rules) {
    if (rule.kind !== 'GROUP_MIN' && rule.kind !== 'REGION_MIN') continue;
    const count = rule.count - candidatesFor(pool, rule);
    const key = rule.kind === 'GROUP_MIN' ? `group ${rule.group}` : `region ${rule.region}`;
    if (count > (seats.get(key)?.count ?? 0)) seats.set(key, { rule, count });
  }
  return [...seats.values()];
}

/**
 * Returns the number of seats to keep empty, where the other rules leave room: those that would be
 * filled if one invitee met a minimum of a group and one of a region.
 */
function seatsToKeepEmpty(pool: CandidatePool, rules: readonly Rule[]): number {
  const seats = emptySeatsOf(pool, rules);
  const countOf = (kind: MinimumRule['kind']) =>
    seats.reduce((sum, { rule, count }) => sum + (rule.kind === kind ? count : 0), 0);
  const total = Math.max(...rules.map((rule) => (rule.kind === 'SEATS' ? rule.seats : 0)));
  return Math.min(total, Math.max(countOf('GROUP_MIN'), countOf('REGION_MIN')));
}

/** Lists the actors to invite, with all empty seats that fit. Throws Error where rules conflict. */
export function initialList(pool: CandidatePool, rules: readonly Rule[], deadline: DeadlineCheck): PartialList {
  for (let empty = seatsToKeepEmpty(pool, rules); empty >= 0; empty--) {
    const list = PartialList.ofMustInvite(pool, rules, deadline, empty);
    if (list) return list;
  }
  throw new Error('A feasible set of rules gave no list.');
}
