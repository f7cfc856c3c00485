import type { DeadlineCheck } from '../engine/deadline-check';
import type { Rule } from './rule';
import { Seating } from './seating';

/** With more of them than this, it is not worth knowing which. */
export const MAX_BINDING = 12;

/**
 * The rules without which a list in the making might become another one: those that make somebody be invited, and those
 * each of which, were it the only one lifted, would have let in somebody who was turned away. Without any other rule
 * the list is the same, for nobody more would have been let in. The seats are not counted: more always reach more.
 */
export class BindingRules {
  private readonly found: Set<Rule>;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly watch: DeadlineCheck,
  ) {
    this.found = new Set(rules.filter((rule) => rule.kind === 'MUST_INVITE'));
  }

  /** In the order of the rules; of more than `MAX_BINDING`, at least one more than that. */
  get all(): Rule[] {
    return this.rules.filter((rule) => this.found.has(rule));
  }

  /** Somebody was kept out by these; two rules that do so do not let in anybody when one of them is lifted. */
  blocked(blockers: readonly Rule[]): void {
    if (blockers.length === 1) this.found.add(blockers[0]!);
  }

  /** Nothing blocked the candidate, but with it the seating could not have been completed. */
  misfit(seating: Seating, actor: number): void {
    for (const rule of this.rules) {
      if (this.found.size > MAX_BINDING) return;
      if (rule.kind === 'SEATS' || this.found.has(rule)) continue;
      const others = this.rules.filter((other) => other !== rule);
      const lifted = Seating.of(seating.pool, others, [...seating.seated, actor]);
      if (lifted.completable(this.watch)) this.found.add(rule);
    }
  }
}
