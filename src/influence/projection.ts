import type { Confidence } from '../evidence/confidence';
import { dayNumber, lastDay } from '../scalars/partial-date';
import { TIE_TYPES, type TieType } from '../tie/tie-type';
import { CODE_OF_CONFIDENCE, CODE_OF_TYPE } from './codes';
import { inIdOrder } from './id-order';

/** An actor, partnership, action or campaign. The clocks are ISO instants; to the millisecond is as fine as they count. */
export interface ProjectedNode {
  id: string;
  actor: boolean;
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
  /** `asOf` is a partial date. */
  evidence: { asOf: string | null; knownFrom: string }[];
}

/** A day that no date has. */
export const NO_DAY = -0x80000000;

/**
 * The influence graph without its ids: every version of every conducting tie, so that any standpoint is a filter. Days
 * count from 1970-01-01, instants are epoch milliseconds, enumerations are the codes of `codes.ts`. The evidence of tie
 * t lies from `evidenceStart[t]` to `evidenceStart[t + 1]`, and only what is dated is there.
 */
export interface ProjectionArrays {
  nodeActor: Uint8Array<ArrayBuffer>;
  nodeKnownFrom: Float64Array<ArrayBuffer>;
  nodeKnownTo: Float64Array<ArrayBuffer>;
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
}

/** Nodes and ties in order of their ids (by code unit), so that comparing indexes compares ids. */
export interface Projection {
  nodeIds: string[];
  /** One for each version: an id comes as often as its tie has versions. */
  tieIds: string[];
  arrays: ProjectionArrays;
}

/**
 * The rows as typed arrays. Left out: ties that do not conduct, ties with an end that is not among the nodes (an
 * instrument may not lie between two actors), and ties of a node with itself. Throws where a node id comes twice.
 */
export function buildProjection(nodes: readonly ProjectedNode[], ties: readonly ProjectedTie[]): Projection {
  const nodeRows = inIdOrder(nodes);
  const indexOf = new Map(nodeRows.map((node, index) => [node.id, index]));
  if (indexOf.size < nodeRows.length) throw new Error('A node id comes twice in the influence graph.');
  const tieRows = inIdOrder(
    ties.filter(
      (tie) => TIE_TYPES[tie.type].conducts && tie.from !== tie.to && indexOf.has(tie.from) && indexOf.has(tie.to),
    ),
  );
  const arrays = emptyArrays(nodeRows.length, tieRows.length);
  const instant = remembering(Date.parse);
  nodeRows.forEach((row, node) => {
    arrays.nodeActor[node] = Number(row.actor);
    arrays.nodeKnownFrom[node] = instant(row.knownFrom);
    arrays.nodeKnownTo[node] = instant(row.knownTo);
  });
  const day = remembering(dayNumber);
  const endOf = remembering((date) => dayNumber(lastDay(date)));
  const evidenceDay: number[] = [];
  const evidenceKnownFrom: number[] = [];
  tieRows.forEach((row, tie) => {
    arrays.tieFrom[tie] = indexOf.get(row.from)!;
    arrays.tieTo[tie] = indexOf.get(row.to)!;
    arrays.tieType[tie] = CODE_OF_TYPE.get(row.type)!;
    arrays.tieConfidence[tie] = CODE_OF_CONFIDENCE.get(row.confidence)!;
    arrays.tieStrength[tie] = row.strength;
    arrays.tieClearance[tie] = row.clearance;
    arrays.tieContested[tie] = Number(row.contested);
    arrays.tieSince[tie] = row.since === null ? NO_DAY : endOf(row.since);
    arrays.tieValidFrom[tie] = day(row.validFrom);
    arrays.tieValidTo[tie] = day(row.validTo);
    arrays.tieKnownFrom[tie] = instant(row.knownFrom);
    arrays.tieKnownTo[tie] = instant(row.knownTo);
    for (const piece of row.evidence) {
      if (piece.asOf === null) continue;
      evidenceDay.push(endOf(piece.asOf));
      evidenceKnownFrom.push(instant(piece.knownFrom));
    }
    arrays.evidenceStart[tie + 1] = evidenceDay.length;
  });
  arrays.evidenceDay = Int32Array.from(evidenceDay);
  arrays.evidenceKnownFrom = Float64Array.from(evidenceKnownFrom);
  return { nodeIds: nodeRows.map((row) => row.id), tieIds: tieRows.map((row) => row.id), arrays };
}

function emptyArrays(nodes: number, ties: number): ProjectionArrays {
  return {
    nodeActor: new Uint8Array(nodes),
    nodeKnownFrom: new Float64Array(nodes),
    nodeKnownTo: new Float64Array(nodes),
    tieFrom: new Int32Array(ties),
    tieTo: new Int32Array(ties),
    tieType: new Uint8Array(ties),
    tieConfidence: new Uint8Array(ties),
    tieStrength: new Float64Array(ties),
    tieClearance: new Uint8Array(ties),
    tieContested: new Uint8Array(ties),
    tieSince: new Int32Array(ties),
    tieValidFrom: new Int32Array(ties),
    tieValidTo: new Int32Array(ties),
    tieKnownFrom: new Float64Array(ties),
    tieKnownTo: new Float64Array(ties),
    evidenceStart: new Int32Array(ties + 1),
    evidenceDay: new Int32Array(0),
    evidenceKnownFrom: new Float64Array(0),
  };
}

/** A graph of a million dates has a few thousand different ones. */
function remembering(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = read(text)));
    return value;
  };
}
