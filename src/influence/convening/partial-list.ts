import type { DeadlineCheck } from '../engine/deadline-check';
import type { CandidatePool } from './candidate-pool';
import {
  conflictGraphOf,
  type ConflictGraph,
  conflictingAmong,
  inConflictWith,
  independentCounts,
} from './conflict-graph';
import { actorsNamedBy, isInvitation, type Rule } from './convening-problem';
import {
  afterInviting,
  canMeetQuotas,
  choicesMeetQuotas,
  groupQuotasOf,
  type Quotas,
  regionQuotasOf,
} from './quota-feasibility';

/** A list under construction and what its rules still allow. Immutable: `with` returns a new one. */
export class PartialList {
  private constructor(
    readonly pool: CandidatePool,
    private readonly rules: readonly Rule[],
    private readonly conflicts: ConflictGraph,
    readonly invited: ReadonlySet<number>,
    /** How many seats are kept empty. */
    readonly emptySeats: number,
    /** Without those kept empty; Infinity where no rule limits the seats. */
    readonly seatsLeft: number,
    private readonly groups: Quotas,
    private readonly regions: Quotas,
    /** The named candidates that no EXCLUDE or KEEP_APART rule blocks. */
    readonly namedLeft: readonly number[],
    /** By cell: how many unnamed candidates are not invited yet. */
    private readonly unnamedLeft: readonly number[],
  ) {}

  private static empty(pool: CandidatePool, rules: readonly Rule[], emptySeats: number): PartialList {
    const excluded = new Set(rules.flatMap((rule) => (rule.kind === 'EXCLUDE' ? actorsNamedBy(rule) : [])));
    const seats = rules.flatMap((rule) => (rule.kind === 'SEATS' ? [rule.seats] : []));
    return new PartialList(
      pool,
      rules,
      conflictGraphOf(rules),
      new Set(),
      emptySeats,
      Math.min(...seats) - emptySeats,
      groupQuotasOf(pool, rules),
      regionQuotasOf(pool, rules),
      [...pool.named].filter((actor) => !excluded.has(actor)),
      pool.supply,
    );
  }

  /** The list of these invitees, none of whom a rule blocks. */
  static of(pool: CandidatePool, rules: readonly Rule[], invited: readonly number[], emptySeats: number): PartialList {
    return invited.reduce((list, actor) => list.with(actor), PartialList.empty(pool, rules, emptySeats));
  }

  /** The list of those who must be invited; null where no list satisfies the rules and leaves so many seats empty. */
  static ofMustInvite(
    pool: CandidatePool,
    rules: readonly Rule[],
    deadline: DeadlineCheck,
    emptySeats: number,
  ): PartialList | null {
    let list = PartialList.empty(pool, rules, emptySeats);
    for (const rule of rules) {
      if (!isInvitation(rule)) continue;
      if ((pool.cellOf[rule.actor] ?? -1) < 0 || list.blockingRules(rule.actor).length > 0) return null;
      list = list.with(rule.actor);
    }
    return list.isCompletable(deadline) ? list : null;
  }

  /** The rules each of which alone forbids inviting a candidate next. */
  blockingRules(actor: number): Rule[] {
    const { groups, regions } = this.pool;
    const group = this.groupOf(actor);
    const region = this.regionOf(actor);
    const isGroupFull = this.groups.room[group] === 0;
    const isRegionFull = this.regions.room[region] === 0;
    const isNamed = this.pool.named.has(actor);
    if (!isNamed && !isGroupFull && !isRegionFull && this.seatsLeft > 0) return [];
    return this.rules.filter((rule) => {
      if (rule.kind === 'SEATS') return this.seatsLeft <= 0;
      if (rule.kind === 'EXCLUDE') return actorsNamedBy(rule).includes(actor);
      if (rule.kind === 'KEEP_APART') {
        return rule.actors.includes(actor) && rule.actors.some((other) => this.invited.has(other));
      }
      if (rule.kind === 'GROUP_MAX') return isGroupFull && rule.group === groups[group];
      return rule.kind === 'REGION_MAX' && isRegionFull && rule.region === regions[region];
    });
  }

  with(actor: number): PartialList {
    const cell = this.pool.cellOf[actor]!;
    const isNamed = this.pool.named.has(actor);
    const conflicting = inConflictWith(this.conflicts, actor);
    return new PartialList(
      this.pool,
      this.rules,
      this.conflicts,
      new Set([...this.invited, actor]),
      this.emptySeats,
      this.seatsLeft - 1,
      afterInviting(this.groups, this.groupOf(actor)),
      afterInviting(this.regions, this.regionOf(actor)),
      isNamed ? this.namedLeft.filter((other) => other !== actor && !conflicting.has(other)) : this.namedLeft,
      isNamed ? this.unnamedLeft : this.unnamedLeft.with(cell, this.unnamedLeft[cell]! - 1),
    );
  }

  /** Whether an unmet minimum applies to the cell. */
  needs(cell: number): boolean {
    const regions = this.pool.regions.length;
    return this.groups.need[Math.floor(cell / regions)]! > 0 || this.regions.need[cell % regions]! > 0;
  }

  /** Whether the seats left can be filled so that all minimums are met and no other rule is broken; exact. */
  isCompletable(deadline: DeadlineCheck): boolean {
    const { groups, regions, conflicts } = this;
    if (!groups.need.some((count) => count > 0) && !regions.need.some((count) => count > 0)) return true;
    const { cellOf } = this.pool;
    // Without a limit: as many as could be needed.
    const seats = Math.min(this.seatsLeft, total(groups.need) + total(regions.need));
    const isEnough = (available: readonly number[]) => canMeetQuotas(available, groups, regions, seats);
    const plus = (available: readonly number[], actors: readonly number[]) => {
      const counts = [...available];
      for (const actor of actors) counts[cellOf[actor]!]!++;
      return counts;
    };
    deadline.step(1 + this.namedLeft.length);
    const needed = this.namedLeft.filter((actor) => this.needs(cellOf[actor]!));
    if (!isEnough(plus(this.unnamedLeft, needed))) return false;
    const conflicting = conflictingAmong(needed, conflicts);
    if (conflicting.length === 0) return true;
    const free = plus(
      this.unnamedLeft,
      needed.filter((actor) => !conflicting.includes(actor)),
    );
    if (isEnough(free)) return true;
    // A list in which nobody is superfluous has of each cell at most what its group or its region needs.
    const columns = this.pool.regions.length;
    const useful = free.map((_, cell) =>
      Math.max(groups.need[Math.floor(cell / columns)]!, regions.need[cell % columns]!),
    );
    const components = independentCounts(conflicting, { conflicts, cellOf, useful }, deadline);
    return choicesMeetQuotas(components, free, { groups, regions, seats, useful }, deadline);
  }

  private groupOf(actor: number): number {
    return Math.floor(this.pool.cellOf[actor]! / this.pool.regions.length);
  }

  private regionOf(actor: number): number {
    return this.pool.cellOf[actor]! % this.pool.regions.length;
  }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
