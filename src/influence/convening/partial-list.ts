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

/** An immutable list under construction, with what its rules allow; `with` returns a new one. */
export class PartialList {
  private constructor(
    readonly pool: CandidatePool,
    private readonly conflicts: ConflictGraph,
    readonly invited: ReadonlySet<number>,
    /** The seats left, without those kept empty; Infinity where no rule limits the seats. */
    readonly seatsLeft: number,
    private readonly groups: Quotas,
    private readonly regions: Quotas,
    /** The named candidates that are not invited and that no EXCLUDE or KEEP_APART rule blocks. */
    private readonly namedLeft: readonly number[],
    /** By cell: the number of unnamed candidates that are not invited yet. */
    private readonly unnamedLeft: readonly number[],
  ) {}

  private static empty(pool: CandidatePool, rules: readonly Rule[], emptySeats: number): PartialList {
    const excluded = new Set(rules.flatMap((rule) => (rule.kind === 'EXCLUDE' ? actorsNamedBy(rule) : [])));
    const seats = rules.flatMap((rule) => (rule.kind === 'SEATS' ? [rule.seats] : []));
    return new PartialList(
      pool,
      conflictGraphOf(rules),
      new Set(),
      Math.min(...seats) - emptySeats,
      groupQuotasOf(pool, rules),
      regionQuotasOf(pool, rules),
      [...pool.named].filter((actor) => !excluded.has(actor)),
      pool.supply,
    );
  }

  /** Lists the actors to invite; null where no list fits the rules with this many empty seats. */
  static ofMustInvite(
    pool: CandidatePool,
    rules: readonly Rule[],
    deadline: DeadlineCheck,
    emptySeats: number,
  ): PartialList | null {
    let list = PartialList.empty(pool, rules, emptySeats);
    for (const rule of rules) {
      if (!isInvitation(rule)) continue;
      if ((pool.cellOf[rule.actor] ?? -1) < 0 || list.isBlocked(rule.actor)) return null;
      list = list.with(rule.actor);
    }
    return list.isCompletable(deadline) ? list : null;
  }

  /** True where a rule alone forbids inviting a candidate next. */
  isBlocked(actor: number): boolean {
    if (this.seatsLeft <= 0) return true;
    if (this.groups.room[this.groupOf(actor)] === 0 || this.regions.room[this.regionOf(actor)] === 0) return true;
    return this.pool.named.has(actor) && !this.namedLeft.includes(actor);
  }

  with(actor: number): PartialList {
    const cell = this.pool.cellOf[actor]!;
    const isNamed = this.pool.named.has(actor);
    const conflicting = inConflictWith(this.conflicts, actor);
    return new PartialList(
      this.pool,
      this.conflicts,
      new Set([...this.invited, actor]),
      this.seatsLeft - 1,
      afterInviting(this.groups, this.groupOf(actor)),
      afterInviting(this.regions, this.regionOf(actor)),
      isNamed
        ? this.namedLeft.filter((candidate) => candidate !== actor && !conflicting.has(candidate))
        : this.namedLeft,
      isNamed ? this.unnamedLeft : this.unnamedLeft.with(cell, this.unnamedLeft[cell]! - 1),
    );
  }

  /** Returns true where an unmet minimum applies to the cell. */
  needs(cell: number): boolean {
    const regions = this.pool.regions.length;
    return this.groups.need[Math.floor(cell / regions)]! > 0 || this.regions.need[cell % regions]! > 0;
  }

  /** Returns true exactly where the seats left can meet all minimums and break no other rule. */
  isCompletable(deadline: DeadlineCheck): boolean {
    const { groups, regions, conflicts } = this;
    if (!groups.need.some((count) => count > 0) && !regions.need.some((count) => count > 0)) return true;
    const { cellOf } = this.pool;
    // Without a limit, the number that all minimums could need.
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
    // In a list where nobody is superfluous, a cell has at most what its group or its region needs.
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
