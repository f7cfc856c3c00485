import type { DeadlineCheck } from '../engine/deadline-check';
import type { Rule } from './convening-problem';
import { shortfallOf } from './empty-seats';
import { PartialList } from './partial-list';

/** With more binding rules than this, trying each without it would take too long. */
export const MAX_BINDING = 12;

/**
 * The rules without which the greedy list might differ: those that force an invitation or keep a seat empty, and those that
 * alone kept a rejected candidate out. Without any other rule the list is the same, since nobody else would have been
 * accepted. The seats are not counted: more of them never reach less.
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
    for (const rule of this.rules) {
      if (this.found.size > MAX_BINDING) return;
      if (rule.kind === 'SEATS' || this.found.has(rule)) continue;
      const others = this.rules.filter((other) => other !== rule);
      const relaxed = PartialList.of(pool, others, [...invited, actor], emptySeats);
      if (relaxed.isCompletable(this.deadline)) this.found.add(rule);
    }
  }
}
