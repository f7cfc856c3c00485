import { CommitmentStatus } from '../../store/model/commitment-status';
import { fiveYearsAfter } from '../../store/scalars/five-years';
import { firstDay, lastDay } from '../../language/partial-date';

/** What the status of a commitment follows from; dates are partial dates. */
export interface StatusFacts {
  /** When it was made. */
  since?: string | null;
  due?: string | null;
  /** The newest follow-up on or before the valid day. */
  followUp?: { status: CommitmentStatus; asOf: string } | null;
  /** The days of the evidence for it. */
  evidenceDays: readonly string[];
}

/**
 * The status of a commitment on a YYYY-MM-DD day. The newest follow-up decides; without one it is OPEN. OPEN becomes UNKNOWN after
 * the later of the last day of `due` and of that follow-up; without `due`, five calendar years after the follow-up, else after it was
 * made, else after the newest evidence; where nothing is dated, at once. The fragment commitmentStatus says the same in Cypher.
 */
export function commitmentStatus(facts: StatusFacts, valid: string): CommitmentStatus {
  const { followUp } = facts;
  if (followUp && followUp.status !== CommitmentStatus.OPEN) return followUp.status;
  const until = openUntil(facts);
  return until !== undefined && valid <= until ? CommitmentStatus.OPEN : CommitmentStatus.UNKNOWN;
}

/** The last day on which it is OPEN; undefined where nothing is dated. */
function openUntil({ since, due, followUp, evidenceDays }: StatusFacts): string | undefined {
  const heardOf = followUp ? lastDay(followUp.asOf) : undefined;
  if (due) return [lastDay(due), ...(heardOf ? [heardOf] : [])].sort().at(-1);
  const newestEvidence = evidenceDays.map(lastDay).sort().at(-1);
  const day = heardOf ?? (since ? firstDay(since) : newestEvidence);
  return day === undefined ? undefined : fiveYearsAfter(day);
}
