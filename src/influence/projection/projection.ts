import type { StakeholderGroup } from '../../store/model/actor-kind';
import type { Confidence } from '../../store/model/enums';
import type { TieType } from '../../store/model/tie-type';

/**
 * One version of an actor, partnership, action or campaign. All versions of a node have its id, and at any instant at most
 * one of them is known. `knownFrom` and `knownTo` are ISO instants in milliseconds.
 */
export interface ProjectedNode {
  id: string;
  actor: boolean;
  /** Whether it is a member organisation of the network. */
  member: boolean;
  /** Whether it is the government that every state has. */
  derived: boolean;
  /** The group of an actor; null where it has none. */
  group: StakeholderGroup | null;
  /** The id of the region that an actor's country is in; null where it is not known. */
  region: string | null;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** Whether it is over five years after it was last heard of, where it has no `until`: a project or an action, for example. */
  runsOut: boolean;
  /**
   * When it was heard of, apart from its own conducting ties: where `runsOut`, all evidence of it and of its other ties; where
   * `derived`, the ties that are not, of any type.
   */
  evidence: NodeEvidence[];
  knownFrom: string;
  knownTo: string;
}

/** A version of evidence with a date. */
export interface DatedEvidence {
  /** The partial date that the evidence is of. */
  day: string;
  knownFrom: string;
  knownTo: string;
}

export interface NodeEvidence extends DatedEvidence {
  /** Who may read the tie that it is for; 0 where it is for the node itself. */
  clearance: number;
}

/** One version of a tie. All versions of a tie have its id, and at any instant at most one of them is known. */
export interface ProjectedTie {
  id: string;
  type: TieType;
  from: string;
  to: string;
  /** The strength recorded on it, above 0 and at most 1; null where that of its type holds. */
  strength: number | null;
  confidence: Confidence;
  /** Who may read it: 0 anyone, 1 signed-in readers, 2 editors and above. */
  clearance: number;
  contested: boolean;
  /** Whether it follows from what its ends are: it holds as long as both exist, and is always fresh. */
  derived: boolean;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** YYYY-MM-DD: the day on which it was first recorded. */
  recordedOn: string;
  /** ISO instants, the first inclusive and the second exclusive; '9999-12-31T23:59:59.999Z' where it is still known. */
  knownFrom: string;
  knownTo: string;
  /** All versions of the evidence for it that has a date. */
  evidence: DatedEvidence[];
}

/** Stands for an unknown day: no date has this day number, and it is before all that have one. */
export const NO_DAY = -0x80000000;
/** Stands for the end of what has none: after the number of every day. */
export const NO_END = 0x7fffffff;

/** What can differ between two versions of a node. */
export const NODE_COLUMNS = {
  /** See `groupOfCode`. */
  Group: Uint8Array,
  /** Indexes in the projection's `regions`; -1 where it is not known. */
  Region: Int16Array,
  /** The first day of `since`; NO_DAY where unknown. */
  Since: Int32Array,
  /** The last day of `until`; NO_END where it has none. */
  Until: Int32Array,
  /** 1 where it runs out. */
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
 * The influence graph without its ids: every version of every node and conducting tie, from which a view selects those of
 * its standpoint. `node*` arrays have one element for each node, its newest version; `past*` arrays have one for each older
 * version; `tie*` arrays have one for each version of a tie. Days count from 1970-01-01, instants are epoch milliseconds,
 * enumerations are codes (`codes.ts`). The evidence of tie t has the indexes from `evidenceStart[t]` to `evidenceStart[t + 1]`,
 * that of node n those from `heardStart[n]` to `heardStart[n + 1]`.
 */
export interface ProjectionArrays extends NewestColumns, PastColumns {
  nodeActor: Uint8Array<ArrayBuffer>;
  nodeMember: Uint8Array<ArrayBuffer>;
  nodeDerived: Uint8Array<ArrayBuffer>;
  pastNode: Int32Array<ArrayBuffer>;
  /** See `NodeEvidence`; the last day of each piece. */
  heardStart: Int32Array<ArrayBuffer>;
  heardDay: Int32Array<ArrayBuffer>;
  heardClearance: Uint8Array<ArrayBuffer>;
  heardKnownFrom: Float64Array<ArrayBuffer>;
  heardKnownTo: Float64Array<ArrayBuffer>;
  tieFrom: Int32Array<ArrayBuffer>;
  tieTo: Int32Array<ArrayBuffer>;
  tieType: Uint8Array<ArrayBuffer>;
  tieConfidence: Uint8Array<ArrayBuffer>;
  /** The strengths from `from` to `to` and back: see `strengthsOf`. */
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

/** The influence graph. Nodes and ties are ordered by id (by code unit), so that comparing indexes compares ids. */
export interface Projection {
  /** The rows of the nodes, by id, then by `knownFrom`. The next projection is built from them; they are few beside the ties. */
  versions: ProjectedNode[];
  nodeIds: string[];
  /** The index of each id in `nodeIds`. */
  indexOf: ReadonlyMap<string, number>;
  /** One for each version of a tie, so that the id of a tie occurs once for each of its versions. */
  tieIds: string[];
  /** The ids of the regions, sorted. */
  regions: string[];
  arrays: ProjectionArrays;
}

/** The first day of the earliest and the last day of the newest evidence known at an instant; NO_END and NO_DAY where there is none. */
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
