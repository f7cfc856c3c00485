export enum OpportunityKind {
  UPR_REVIEW = 'UPR_REVIEW',
  TREATY_REVIEW = 'TREATY_REVIEW',
  SUMMIT = 'SUMMIT',
  ASSEMBLY = 'ASSEMBLY',
  CONSULTATION = 'CONSULTATION',
  LEGISLATION = 'LEGISLATION',
  ELECTION = 'ELECTION',
  OTHER = 'OTHER',
}

/** Kinds that take contributions while they are under way: without an end, no deadline is after it. */
const OPEN_ENDED: readonly OpportunityKind[] = [OpportunityKind.CONSULTATION, OpportunityKind.LEGISLATION];

/** The date after which an opportunity takes no contributions; undefined where it may take them at any time. */
export function endOfEvent({
  kind,
  since,
  until,
}: {
  kind: OpportunityKind;
  since?: string;
  until?: string;
}): string | undefined {
  return until ?? (OPEN_ENDED.includes(kind) ? undefined : since);
}
