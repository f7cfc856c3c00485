import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { Confidence } from '../../store/model/enums';
import type { TieType } from '../../store/model/tie-type';

/**
 * One version of an actor, partnership, action or campaign. All versions of a node share its id,
 * and at most one is known at any instant. `knownFrom` and `knownTo` are ISO instants (ms).
 */
export interface ProjectedNode {
  id: string;
  actor: boolean;
  /** True for a member organisation of the network. */
  member: boolean;
  /** True for the derived government of a state. */
  derived: boolean;
  /** The group of an actor; null where it has none. */
  group: StakeholderGroup | null;
  /** The id of the region of an actor's country; null where it is not known. */
  region: string | null;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** True where, without `until`, it lapses five years after its last confirmation (an action). */
  runsOut: boolean;
  /**
   * Its confirmations other than by its conducting ties: where `runsOut`, all evidence of it and of
   * its other ties; where `derived`, its ties of any type that are not derived.
   */
  evidence: NodeEvidence[];
  knownFrom: string;
  knownTo: string;
}

/** A version of evidence with a date. */
export interface DatedEvidence {
  /** The partial date of the evidence. */
  day: string;
  knownFrom: string;
  knownTo: string;
}

export interface NodeEvidence extends DatedEvidence {
  /** The clearance of the tie that it is for; 0 where it is for the node itself. */
  clearance: number;
}

/** One version of a tie. All versions share its id, and at most one is known at any instant. */
export interface ProjectedTie {
  id: string;
  type: TieType;
  from: string;
  to: string;
  /** The strength recorded on it, above 0 and at most 1; null where that of its type applies. */
  strength: number | null;
  confidence: Confidence;
  /** The viewers that may see it: 0 all, 1 signed-in viewers, 2 editors and above. */
  clearance: number;
  contested: boolean;
  /** True where it follows from its ends: it is current and fresh as long as both exist. */
  derived: boolean;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** YYYY-MM-DD: the day on which it was first recorded. */
  recordedOn: string;
  /** ISO instants, inclusive and exclusive; '9999-12-31T23:59:59.999Z' while it is known. */
  knownFrom: string;
  knownTo: string;
  /** All versions of the dated evidence for it. */
  evidence: DatedEvidence[];
}

/** The number of an unknown day: before all dates. */
export const NO_DAY = -0x80000000;
/** The number of the day of an absent end: after all dates. */
export const NO_END = 0x7fffffff;

/** The columns that can differ between two versions of a node. */
export const NODE_COLUMNS = {
  /** See `groupOfCode`. */
  Group: Uint8Array,
  /** Indexes in the projection's `regions`; -1 where it is not known. */
  Region: Int16Array,
  /** The first day of `since`; NO_DAY where unknown. */
  Since: Int32Array,
  /** The last day of `until`; NO_END where it has none. */
  Until: Int32Array,
  /** 1 where it lapses without confirmation. */
  RunsOut: Uint8Array,
  KnownFrom: Float64Array,
  KnownTo: Float64Array,
} as const;

type NodeColumns<Prefix extends string> = {
  [Name in keyof typeof NODE_COLUMNS as `${Prefix}${Name}`]: InstanceType<(typeof NODE_COLUMNS)[Name]>;
};

/** The columns of nodes in their newest version, in the order of `nodeIds`. */
export type NewestColumns = NodeColumns<'node'>;
/** The columns of the older versions, which few nodes have, ordered by node. */
export type PastColumns = NodeColumns<'past'>;

/**
 * The influence graph without its ids: all versions of nodes and conducting ties, from which a view
 * selects those of its standpoint. Elements of `node*` arrays are the newest versions of nodes, of
 * `past*` older ones, of `tie*` versions of ties. Days count from 1970-01-01, instants are epoch
 * milliseconds, enumerations are codes (`codes.ts`). The evidence of tie t has the indexes from
 * `evidenceStart[t]` to `evidenceStart[t + 1]`.
 */
export interface ProjectionArrays extends NewestColumns, PastColumns {
  nodeActor: Uint8Array<ArrayBuffer>;
  nodeMember: Uint8Array<ArrayBuffer>;
  nodeDerived: Uint8Array<ArrayBuffer>;
  pastNode: Int32Array<ArrayBuffer>;
  /** The start of each node's `NodeEvidence` (as `evidenceStart`); the last day of each piece. */
  confirmationStart: Int32Array<ArrayBuffer>;
  confirmationDay: Int32Array<ArrayBuffer>;
  confirmationClearance: Uint8Array<ArrayBuffer>;
  confirmationKnownFrom: Float64Array<ArrayBuffer>;
  confirmationKnownTo: Float64Array<ArrayBuffer>;
  tieFrom: Int32Array<ArrayBuffer>;
  tieTo: Int32Array<ArrayBuffer>;
  tieType: Uint8Array<ArrayBuffer>;
  tieConfidence: Uint8Array<ArrayBuffer>;
  /** The strengths from `from` to `to`, and back: see `strengthsOf`. */
  tieAlong: Float64Array<ArrayBuffer>;
  tieAgainst: Float64Array<ArrayBuffer>;
  tieClearance: Uint8Array<ArrayBuffer>;
  tieContested: Uint8Array<ArrayBuffer>;
  tieDerived: Uint8Array<ArrayBuffer>;
  /** The first day of `since`; NO_DAY where unknown. */
  tieSince: Int32Array<ArrayBuffer>;
  /** The last day of its own `until`; NO_END where it has none. */
  tieUntil: Int32Array<ArrayBuffer>;
  tieRecordedOn: Int32Array<ArrayBuffer>;
  tieKnownFrom: Float64Array<ArrayBuffer>;
  tieKnownTo: Float64Array<ArrayBuffer>;
  evidenceStart: Int32Array<ArrayBuffer>;
  /** The first and the last day of the partial date of a piece of evidence. */
  evidenceFirst: Int32Array<ArrayBuffer>;
  evidenceLast: Int32Array<ArrayBuffer>;
  evidenceKnownFrom: Float64Array<ArrayBuffer>;
  evidenceKnownTo: Float64Array<ArrayBuffer>;
}

/** The influence graph, ordered by id (by code unit), so that comparing indexes compares ids. */
export interface Projection {
  /** The rows of nodes by id, then `knownFrom`, for the next projection; few compared with ties. */
  versions: ProjectedNode[];
  nodeIds: string[];
  /** The index of each id in `nodeIds`. */
  indexOf: ReadonlyMap<string, number>;
  /** By version of a tie: the id of the tie, which repeats for each version. */
  tieIds: string[];
  /** The ids of the regions, sorted. */
  regions: string[];
  arrays: ProjectionArrays;
}

/** Finds the first and the last day of evidence known at an instant; NO_END and NO_DAY if none. */
export function evidenceDays(
  projection: ProjectionArrays,
  tie: number,
  known: number,
): { first: number; newest: number } {
  let first = NO_END;
  let newest = NO_DAY;
  for (let piece = projection.evidenceStart[tie]!; piece < projection.evidenceStart[tie + 1]!; piece++) {
    if (projection.evidenceKnownFrom[piece]! > known || projection.evidenceKnownTo[piece]! <= known) continue;
    first = Math.min(first, projection.evidenceFirst[piece]!);
    newest = Math.max(newest, projection.evidenceLast[piece]!);
  }
  return { first, newest };
}
