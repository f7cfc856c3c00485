import type { DeadlineCheck } from '../engine/deadline-check';
import type { CandidatePool } from './candidate-pool';
import { choicesFit } from './choices-fit';
import { apartFrom, type Conflicts, conflictsOf } from './conflicts';
import { keepApartChoices } from './keep-apart-choices';
import { lessOne, type Quotas, quotasOf } from './quotas';
import type { Rule } from './rule';
import { seatsFit } from './seats-fit';

/** A list in the making: who is seated, under which rules, and what is left to fill. Seating one more gives another one. */
export class Seating {
  private constructor(
    readonly pool: CandidatePool,
    private readonly rules: readonly Rule[],
    private readonly conflicts: Conflicts,
    readonly seated: ReadonlySet<number>,
    /** Infinity where no rule limits them. */
    readonly seatsLeft: number,
    private readonly groups: Quotas,
    private readonly regions: Quotas,
    /** The candidates that a rule names and that no EXCLUDE or KEEP_APART keeps out. */
    readonly open: readonly number[],
    /** By cell: how many of those that no rule names are left. */
    private readonly unnamedLeft: readonly number[],
  ) {}

  /** Nobody is seated. */
  private static empty(pool: CandidatePool, rules: readonly Rule[]): Seating {
    const excluded = new Set(rules.map((rule) => (rule.kind === 'EXCLUDE' ? rule.actor : -1)));
    const seats = rules.flatMap((rule) => (rule.kind === 'SEATS' ? [rule.seats] : []));
    return new Seating(
      pool,
      rules,
      conflictsOf(rules),
      new Set(),
      Math.min(...seats),
      quotasOf(pool.groups, rules, 'group'),
      quotasOf(pool.regions, rules, 'region'),
      pool.named.filter((actor) => !excluded.has(actor)),
      pool.unnamed.map(({ length }) => length),
    );
  }

  /** These are seated, whom no rule blocks. */
  static of(pool: CandidatePool, rules: readonly Rule[], seated: readonly number[]): Seating {
    return seated.reduce((seating, actor) => seating.with(actor), Seating.empty(pool, rules));
  }

  /** The seating with those who must be invited; null where no list keeps the rules. */
  static begun(pool: CandidatePool, rules: readonly Rule[], watch: DeadlineCheck): Seating | null {
    let seating = Seating.empty(pool, rules);
    for (const rule of rules) {
      if (rule.kind !== 'MUST_INVITE') continue;
      if ((pool.cellOf[rule.actor] ?? -1) < 0 || seating.blockers(rule.actor).length > 0) return null;
      seating = seating.with(rule.actor);
    }
    return seating.completable(watch) ? seating : null;
  }

  /** The rules that by themselves keep a candidate out of this seating. */
  blockers(actor: number): Rule[] {
    const { groups, regions } = this.pool;
    const group = this.groupOf(actor);
    const region = this.regionOf(actor);
    const groupFull = this.groups.room[group] === 0;
    const regionFull = this.regions.room[region] === 0;
    const named = this.pool.named.length > 0;
    if (!named && !groupFull && !regionFull && this.seatsLeft > 0) return [];
    return this.rules.filter((rule) => {
      if (rule.kind === 'SEATS') return this.seatsLeft === 0;
      if (rule.kind === 'EXCLUDE') return rule.actor === actor;
      if (rule.kind === 'KEEP_APART') {
        return rule.actors.includes(actor) && rule.actors.some((other) => this.seated.has(other));
      }
      if (rule.kind === 'GROUP_MAX') return groupFull && rule.group === groups[group];
      return rule.kind === 'REGION_MAX' && regionFull && rule.region === regions[region];
    });
  }

  with(actor: number): Seating {
    const cell = this.pool.cellOf[actor]!;
    const isNamed = this.pool.named.includes(actor);
    const apart = apartFrom(this.conflicts, actor);
    return new Seating(
      this.pool,
      this.rules,
      this.conflicts,
      new Set([...this.seated, actor]),
      this.seatsLeft - 1,
      lessOne(this.groups, this.groupOf(actor)),
      lessOne(this.regions, this.regionOf(actor)),
      isNamed ? this.open.filter((other) => other !== actor && !apart.has(other)) : this.open,
      isNamed ? this.unnamedLeft : this.unnamedLeft.with(cell, this.unnamedLeft[cell]! - 1),
    );
  }

  /** Whether a minimum still wants somebody of the cell. */
  needs(cell: number): boolean {
    const regions = this.pool.regions.length;
    return this.groups.need[Math.floor(cell / regions)]! > 0 || this.regions.need[cell % regions]! > 0;
  }

  /** Whether the seats left can be filled so that all minimums are met and no other rule is broken; exact. */
  completable(watch: DeadlineCheck): boolean {
    if (!this.groups.need.some((count) => count > 0) && !this.regions.need.some((count) => count > 0)) return true;
    const { cellOf } = this.pool;
    const seats = Math.min(this.seatsLeft, cellOf.length);
    const fits = (available: readonly number[]) => seatsFit(available, this.groups, this.regions, seats);
    const plus = (available: readonly number[], actors: readonly number[]) => {
      const counts = [...available];
      for (const actor of actors) counts[cellOf[actor]!]!++;
      return counts;
    };
    watch.step(1 + this.open.length);
    const useful = this.open.filter((actor) => this.needs(cellOf[actor]!));
    if (!fits(plus(this.unnamedLeft, useful))) return false;
    const torn = tornIn(useful, this.conflicts);
    if (torn.length === 0) return true;
    const free = plus(
      this.unnamedLeft,
      useful.filter((actor) => !torn.includes(actor)),
    );
    if (fits(free)) return true;
    // Of a cell, a list without anybody to spare has no more than its group needs or its region needs.
    const { regions } = this.pool;
    const wanted = free.map((_, cell) =>
      Math.max(this.groups.need[Math.floor(cell / regions.length)]!, this.regions.need[cell % regions.length]!),
    );
    const parts = keepApartChoices(torn, { conflicts: this.conflicts, cellOf, wanted, watch });
    return choicesFit(parts, free, { groups: this.groups, regions: this.regions, seats, wanted, watch });
  }

  private groupOf(actor: number): number {
    return Math.floor(this.pool.cellOf[actor]! / this.pool.regions.length);
  }

  private regionOf(actor: number): number {
    return this.pool.cellOf[actor]! % this.pool.regions.length;
  }
}

/** Those of the actors who are in conflict with another of them. */
function tornIn(actors: readonly number[], conflicts: Conflicts): number[] {
  const members = new Map<readonly number[], number>();
  const listsOf = (actor: number) => conflicts.get(actor) ?? [];
  for (const list of actors.flatMap(listsOf)) members.set(list, (members.get(list) ?? 0) + 1);
  return actors.filter((actor) => listsOf(actor).some((list) => members.get(list)! > 1));
}
