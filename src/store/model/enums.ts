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

/** Kinds that accept contributions while in progress: without an end, they have no deadline. */
const OPEN_ENDED: readonly OpportunityKind[] = [OpportunityKind.CONSULTATION, OpportunityKind.LEGISLATION];

/** Returns the last date on which an opportunity accepts contributions; undefined for none. */
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

export enum InitiativeStatus {
  UPCOMING = 'UPCOMING',
  UNDER_WAY = 'UNDER_WAY',
  UNCONFIRMED = 'UNCONFIRMED',
  ENDED = 'ENDED',
}

/** The kind of a partnership: partnerships and alliances continue until they end, others lapse. */
export enum PartnershipKind {
  PARTNERSHIP = 'PARTNERSHIP',
  ALLIANCE = 'ALLIANCE',
  PROJECT = 'PROJECT',
  PROGRAMME = 'PROGRAMME',
  RESEARCH = 'RESEARCH',
}

/** The kind of a region: a part of the world that elects committee seats, or a named region. */
export enum RegionKind {
  SEAT_BLOCK = 'SEAT_BLOCK',
  NAMED = 'NAMED',
}

/** Returns the kind of a region by the word in its source; any other word means a seat block. */
export function regionKind(word: string | null | undefined): RegionKind {
  return word === 'named_region' ? RegionKind.NAMED : RegionKind.SEAT_BLOCK;
}

/** The kind of a name of an organisation. */
export enum NameKind {
  NAME = 'NAME',
  ACRONYM = 'ACRONYM',
  FORMER = 'FORMER',
  OTHER = 'OTHER',
}

/** The kinds of other names, by the name; a name without a kind is OTHER. */
export type NameKinds = Readonly<Record<string, NameKind.ACRONYM | NameKind.FORMER>>;

/** The kind of a value: the state at the start, the intended state, or a measured one. */
export enum ValueKind {
  BASELINE = 'BASELINE',
  TARGET = 'TARGET',
  MEASURED = 'MEASURED',
  COUNTED = 'COUNTED',
}

/** The kinds of values that sources report; a count of the records is none. */
export const REPORTED_KINDS = [ValueKind.BASELINE, ValueKind.TARGET, ValueKind.MEASURED] as const;

/** The state of a treaty, a law, a plan or another document. */
export enum InstrumentState {
  PROPOSED = 'PROPOSED',
  ADOPTED = 'ADOPTED',
  IN_FORCE = 'IN_FORCE',
  LAPSED = 'LAPSED',
  UNKNOWN = 'UNKNOWN',
}

/** The kind of a commitment. */
export enum CommitmentKind {
  PLEDGE = 'PLEDGE',
  SIGNATURE = 'SIGNATURE',
}

/** The outcome of a commitment. */
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

/** The status of a tie at a standpoint. */
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

/** The relation of a source to its statements; OTHER where it is not on record. */
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
