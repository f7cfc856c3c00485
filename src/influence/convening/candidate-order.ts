import { bestCurrentPath } from '../paths/search/best-paths';
import { NO_DAY } from '../projection/projection';
import type { InfluenceView } from '../view/view';
import type { ConveningProblem } from './convening-problem';
import { type ReachTable, targetCount, targetsReached } from './reach';

/**
 * The order of candidates that add equally much: who reaches more targets first, then by evidence, newest first, then by id.
 */
export class CandidateOrder {
  /** By actor: see `evidenceDay`. */
  private readonly days = new Map<number, number>();

  constructor(
    private readonly view: InfluenceView,
    private readonly table: ReachTable,
    private readonly query: Pick<ConveningProblem, 'maxHops' | 'shouldStop'>,
  ) {}

  sorted<T extends { actor: number }>(candidates: readonly T[]): T[] {
    if (candidates.length < 2) return [...candidates];
    return [...candidates].sort(
      ({ actor: a }, { actor: b }) =>
        targetCount(this.table, b) - targetCount(this.table, a) || this.evidenceDay(b) - this.evidenceDay(a) || a - b,
    );
  }

  /**
   * The oldest of the days of the ties of the best path to the target with the highest weight x score, the day of a tie being
   * that of its newest evidence. NO_DAY where a tie has none, and where the actor reaches no target.
   */
  private evidenceDay(actor: number): number {
    let day = this.days.get(actor);
    if (day === undefined) this.days.set(actor, (day = this.dayOfBestPath(actor)));
    return day;
  }

  private dayOfBestPath(actor: number): number {
    const { maxHops, shouldStop } = this.query;
    const [main] = targetsReached(this.table, actor);
    const path = main && bestCurrentPath(this.view, { from: [actor], to: [main.target], maxHops, shouldStop });
    return path ? Math.min(...path.ties.map((tie) => this.view.newestEvidence[tie]!)) : NO_DAY;
  }
}
