import { firstDay, lastDay, yearsAfter } from '../../language/partial-date';
import { CommitmentStatus } from '../../store/model/enums';
import { CONFIRMED_YEARS } from '../tie/confirmation';

/** The facts that decide the status of a commitment; dates are partial dates. */
export interface StatusFacts {
  /** The date on which it was made. */
  since?: string | null;
  due?: string | null;
  /** The newest follow-up on or before the valid day. */
  followUp?: { status: CommitmentStatus; asOf: string } | null;
  /** The days of the evidence for it. */
  evidenceDays: readonly string[];
}

/**
 * Returns the status of the newest follow-up on a YYYY-MM-DD day, else OPEN. OPEN becomes UNKNOWN
 * after the later of the last day of `due` and of that follow-up; without `due`, five calendar
 * years after the follow-up, else the making, else the newest evidence; without any date, at once.
 * The Cypher fragment commitmentStatus implements the same rule.
 */
export function commitmentStatus(facts: StatusFacts, valid: string): CommitmentStatus {
  const { followUp } = facts;
  if (followUp && followUp.status !== CommitmentStatus.OPEN) return followUp.status;
  const until = openUntil(facts);
  return until !== undefined && valid <= until ? CommitmentStatus.OPEN : CommitmentStatus.UNKNOWN;
}

/** Returns the last day on which it is OPEN; undefined where nothing is dated. */
function openUntil({ since, due, followUp, evidenceDays }: StatusFacts): string | undefined {
  const lastReportDay = followUp ? lastDay(followUp.asOf) : undefined;
  if (due) return [lastDay(due), ...(lastReportDay ? [lastReportDay] : [])].sort().at(-1);
  const newestEvidence = evidenceDays.map(lastDay).sort().at(-1);
  const day = lastReportDay ?? (since ? firstDay(since) : newestEvidence);
  return day === undefined ? undefined : yearsAfter(day, CONFIRMED_YEARS);
}
