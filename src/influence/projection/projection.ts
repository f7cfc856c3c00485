import type { Confidence } from '../../model/confidence';
import type { StakeholderGroup } from '../../model/actor-kind';
import type { TieType } from '../../model/tie-type';

/**
 * One version of an actor, partnership, action or campaign. Versions share an id, and at any known instant at most one of
 * them is known. The clocks are ISO instants; to the millisecond is as fine as they count.
 */
export interface ProjectedNode {
  id: string;
  actor: boolean;
  /** Whether it is a member organisation of the network. */
  member: boolean;
  /** Of an actor; null where it has none. */
  group: StakeholderGroup | null;
  /** Of the country that an actor is in, by its id; null where it is not known. */
  region: string | null;
  knownFrom: string;
  knownTo: string;
}

/** One version of a tie. Versions share an id, and at any known instant at most one of them is known. */
export interface ProjectedTie {
  id: string;
  type: TieType;
  from: string;
  to: string;
  /** 0 < strength <= 1. */
  strength: number;
  confidence: Confidence;
  /** 0 for anyone, 1 for a signed-in reader, 2 for an editor and above. */
  clearance: number;
  contested: boolean;
  /** Partial dates. */
  since: string | null;
  until: string | null;
  /** YYYY-MM-DD: the first day of `since` and the last of `until`; '0001-01-01' and '9999-12-31' where unknown. */
  validFrom: string;
  validTo: string;
  /** ISO instants; '9999-12-31T23:59:59.999Z' where still known. Known at its first instant, no longer at its last. */
  knownFrom: string;
  knownTo: string;
  /** Every version of every piece; `asOf` is a partial date. */
  evidence: { asOf: string | null; knownFrom: string; knownTo: string }[];
}

/** A day that no date has. */
export const NO_DAY = -0x80000000;

/**
 * The influence graph without its ids: every version of every node and conducting tie, so that any standpoint is a filter.
 * By node there is the newest version; the older ones, which few nodes have, lie beside, in order of their nodes. Days
 * count from 1970-01-01, instants are epoch milliseconds, enumerations are the codes of `codes.ts`. The evidence of tie
 * t lies from `evidenceStart[t]` to `evidenceStart[t + 1]`, and only what is dated is there.
 */
export interface ProjectionArrays {
  nodeActor: Uint8Array<ArrayBuffer>;
  nodeMember: Uint8Array<ArrayBuffer>;
  /** See `groupOfCode`. */
  nodeGroup: Uint8Array<ArrayBuffer>;
  /** Places in the projection's `regions`; -1 where none is known. */
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

/** Nodes and ties in order of their ids (by code unit), so that comparing indexes compares ids. */
export interface Projection {
  /** The rows of the nodes, by id and then by when they are known: few beside the ties, and so kept to be built on. */
  versions: ProjectedNode[];
  nodeIds: string[];
  /** The place of each id in `nodeIds`. */
  indexOf: ReadonlyMap<string, number>;
  /** One for each version: an id comes as often as its tie has versions. */
  tieIds: string[];
  /** The ids of the regions, in order. */
  regions: string[];
  arrays: ProjectionArrays;
}
