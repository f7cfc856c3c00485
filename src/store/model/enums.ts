export enum ActionKind {
  LEGISLATIVE_ADVOCACY = 'LEGISLATIVE_ADVOCACY',
  TREATY_BODY_REPORT = 'TREATY_BODY_REPORT',
  UPR_SUBMISSION = 'UPR_SUBMISSION',
  CAMPAIGN = 'CAMPAIGN',
  CONVENING = 'CONVENING',
  RESEARCH = 'RESEARCH',
  TRAINING = 'TRAINING',
  MEDIA = 'MEDIA',
  POLICY_DIALOGUE = 'POLICY_DIALOGUE',
  OTHER = 'OTHER',
}

export enum ActionRole {
  LEAD = 'LEAD',
  PARTNER = 'PARTNER',
  TARGET = 'TARGET',
}

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

/** What a partnership is. Projects, programmes and research run out; partnerships and alliances go on until they end. */
export enum PartnershipKind {
  PARTNERSHIP = 'PARTNERSHIP',
  ALLIANCE = 'ALLIANCE',
  PROJECT = 'PROJECT',
  PROGRAMME = 'PROGRAMME',
  RESEARCH = 'RESEARCH',
}

/** What a region is: a part of the world that elects its seats in the network's committee, or another one that has a name. */
export enum RegionKind {
  SEAT_BLOCK = 'SEAT_BLOCK',
  NAMED = 'NAMED',
}

/** The kind of a region by its source's word; what is not a named region is a seat block. */
export function regionKind(word: string | null | undefined): RegionKind {
  return word === 'named_region' ? RegionKind.NAMED : RegionKind.SEAT_BLOCK;
}

/** What a name of an organisation is. */
export enum NameKind {
  NAME = 'NAME',
  ACRONYM = 'ACRONYM',
  FORMER = 'FORMER',
  OTHER = 'OTHER',
}

/** What is known of other names, by the name; a name that is not in it is OTHER. */
export type NameKinds = Readonly<Record<string, NameKind.ACRONYM | NameKind.FORMER>>;

/** What a value of an indicator is: where things stood at the start, where they are meant to be, or what was found. */
export enum ValueKind {
  BASELINE = 'BASELINE',
  TARGET = 'TARGET',
  MEASURED = 'MEASURED',
}

/** What became of a commitment. */
export enum CommitmentStatus {
  OPEN = 'OPEN',
  MET = 'MET',
  MISSED = 'MISSED',
  WITHDRAWN = 'WITHDRAWN',
  UNKNOWN = 'UNKNOWN',
}

/** A company’s progress on a criterion of The Code. */
export enum CriterionStatus {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  MET = 'MET',
  UNKNOWN = 'UNKNOWN',
}

/** Where a tie stands at a standpoint. */
export enum TieStatus {
  UPCOMING = 'UPCOMING',
  CURRENT = 'CURRENT',
  UNCONFIRMED = 'UNCONFIRMED',
  ENDED = 'ENDED',
  CONTESTED = 'CONTESTED',
  RETRACTED = 'RETRACTED',
}

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

/** The factor by which a confidence scales the weight of a tie. */
export const CONFIDENCE_FACTOR: Record<Confidence, number> = {
  [Confidence.HIGH]: 1,
  [Confidence.MEDIUM]: 0.8,
  [Confidence.LOW]: 0.5,
};

/** What a source is to what it says; OTHER where that is not on record. */
export enum SourceKind {
  OFFICIAL = 'OFFICIAL',
  OWN = 'OWN',
  PARTNER = 'PARTNER',
  PRESS = 'PRESS',
  REFERENCE = 'REFERENCE',
  COPY = 'COPY',
  BLOG = 'BLOG',
  OTHER = 'OTHER',
}
