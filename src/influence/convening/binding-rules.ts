import type { DeadlineCheck } from '../engine/deadline-check';
import type { Rule } from './convening-problem';
import { initialList, seatsToKeepEmpty, shortfallOf } from './empty-seats';
import { PartialList } from './partial-list';

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
