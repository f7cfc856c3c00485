import type { StakeholderGroup } from '../../model/actor-kind';
import type { Confidence } from '../../model/confidence';
import type { TieType } from '../../model/tie-type';

/**
 * One version of an actor, partnership, action or campaign. All versions of a node have its id, and at any instant at most
 * one of them is known. `knownFrom` and `knownTo` are ISO instants in milliseconds.
 */
export interface ProjectedNode {
  id: string;
  actor: boolean;
  /** Whether it is a member organisation of the network. */
  member: boolean;
  /** The group of an actor; null where it has none. */
  group: StakeholderGroup | null;
  /** The id of the region that an actor's country is in; null where it is not known. */
  region: string | null;
  knownFrom: string;
  knownTo: string;
}

/** One version of a tie. All versions of a tie have its id, and at any instant at most one of them is known. */
export interface ProjectedTie {
  id: string;
  type: TieType;
  from: string;
  to: string;
  /** 0 < strength <= 1. */
  strength: number;
  confidence: Confidence;
  /** Who may read it: 0 anyone, 1 signed-in readers, 2 editors and above. */
  clearance: number;
  contested: boolean;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** YYYY-MM-DD: the first day of `since` and the last of `until`; '0001-01-01' and '9999-12-31' where unknown. */
  validFrom: string;
  validTo: string;
  /** ISO instants, the first inclusive and the second exclusive; '9999-12-31T23:59:59.999Z' where it is still known. */
  knownFrom: string;
  knownTo: string;
  /** All versions of its evidence; `asOf` is a partial date. */
  evidence: { asOf: string | null; knownFrom: string; knownTo: string }[];
}

/** Stands for an unknown day: no date has this day number. */
export const NO_DAY = -0x80000000;

/**
 * The influence graph without its ids: every version of every node and conducting tie, from which a view selects those of
 * its standpoint. `node*` arrays have one element for each node, its newest version; `past*` arrays have one for each older
 * version, which few nodes have, ordered by node; `tie*` arrays have one for each version of a tie. Days count from
 * 1970-01-01, instants are epoch milliseconds, enumerations are codes (`codes.ts`). The evidence of tie t has the indexes
 * from `evidenceStart[t]` to `evidenceStart[t + 1]`; evidence without a date is left out.
 */
export interface ProjectionArrays {
  nodeActor: Uint8Array<ArrayBuffer>;
  nodeMember: Uint8Array<ArrayBuffer>;
  /** See `groupOfCode`. */
  nodeGroup: Uint8Array<ArrayBuffer>;
  /** Indexes in the projection's `regions`; -1 where it is not known. */
  nodeRegion: Int16Array<ArrayBuffer>;
  nodeKnownFrom: Float64Array<ArrayBuffer>;
  nodeKnownTo: Float64Array<ArrayBuffer>;
  pastNode: Int32Array<ArrayBuffer>;
  pastGroup: Uint8Array<ArrayBuffer>;
  pastRegion: Int16Array<ArrayBuffer>;
  pastKnownFrom: Float64Array<ArrayBuffer>;
  pastKnownTo: Float64Array<ArrayBuffer>;
  tieFrom: Int32Array<ArrayBuffer>;
  tieTo: Int32Array<ArrayBuffer>;
  tieType: Uint8Array<ArrayBuffer>;
  tieConfidence: Uint8Array<ArrayBuffer>;
  tieStrength: Float64Array<ArrayBuffer>;
  tieClearance: Uint8Array<ArrayBuffer>;
  tieContested: Uint8Array<ArrayBuffer>;
  /** The last day of `since`, NO_DAY where unknown. */
  tieSince: Int32Array<ArrayBuffer>;
  tieValidFrom: Int32Array<ArrayBuffer>;
  tieValidTo: Int32Array<ArrayBuffer>;
  tieKnownFrom: Float64Array<ArrayBuffer>;
  tieKnownTo: Float64Array<ArrayBuffer>;
  evidenceStart: Int32Array<ArrayBuffer>;
  /** The last day of `asOf`. */
  evidenceDay: Int32Array<ArrayBuffer>;
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
