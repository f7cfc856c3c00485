import type { DeadlineCheck } from '../engine/deadline-check';
import { NO_DAY } from '../projection/projection';
import type { InfluenceView } from '../view/view';
import { oldestEvidence } from './path-evidence';
import { type ReachTable, targetCount, targetsReached } from './reach';

/**
 * The order of candidates that add equally much: who reaches more targets first, then by evidence, newest first, then by id.
 */
export class CandidateOrder {
  /** By target: see `oldestEvidence`. Searched for only where candidates are equal. */
  private readonly days = new Map<number, Int32Array>();

  constructor(
    private readonly view: InfluenceView,
    private readonly table: ReachTable,
    private readonly maxHops: number,
    private readonly deadline: DeadlineCheck,
  ) {}

  sorted<T extends { actor: number }>(candidates: readonly T[]): T[] {
    if (candidates.length < 2) return [...candidates];
    const days = new Map(candidates.map(({ actor }) => [actor, this.evidenceDay(actor)]));
    return [...candidates].sort(
      ({ actor: a }, { actor: b }) =>
        targetCount(this.table, b) - targetCount(this.table, a) || days.get(b)! - days.get(a)! || a - b,
    );
  }

  /** The oldest evidence of the best path to the target with the highest weight x score. */
  private evidenceDay(actor: number): number {
    const [main] = targetsReached(this.table, actor);
    if (!main) return NO_DAY;
    let days = this.days.get(main.target);
    if (!days) {
      days = oldestEvidence(this.view, main.target, this.maxHops, this.deadline);
      this.days.set(main.target, days);
    }
    return days[actor]!;
  }
}
