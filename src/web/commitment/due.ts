const DAY_MS = 86_400_000;

/** Returns the first day of a partial date. */
export function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Returns the last day of a partial date. */
export function lastDay(date: string): number {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (day) return Date.UTC(year, month! - 1, day);
  // The day before the first of the next month or year.
  return Date.UTC(month ? year : year + 1, month ?? 0, 0);
}

/** Returns the days from one partial date to the end of another; below 0 where that is past. */
export function daysUntil(due: string, day: string): number {
  return Math.round((lastDay(due) - lastDay(day)) / DAY_MS);
}

interface DatedCommitment {
  dueOn: string | null;
  madeOn: string | null;
}

/** Groups commitments: to come, soonest first; past, latest first; undated, newest first. */
export function byDue<Commitment extends DatedCommitment>(
  commitments: readonly Commitment[],
  day: string,
): { toCome: Commitment[]; past: Commitment[]; unknown: Commitment[] } {
  const dated = commitments.flatMap((commitment) =>
    commitment.dueOn ? [{ commitment, days: daysUntil(commitment.dueOn, day) }] : [],
  );
  const sorted = dated.sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  return {
    toCome: sorted.flatMap(({ commitment, days }) => (days >= 0 ? [commitment] : [])),
    past: sorted.flatMap(({ commitment, days }) => (days < 0 ? [commitment] : [])),
    unknown: commitments.filter(({ dueOn }) => !dueOn).sort((a, b) => (b.madeOn ?? '').localeCompare(a.madeOn ?? '')),
  };
}
