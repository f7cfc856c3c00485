import type { Standpoint } from '../../store/neo4j/standpoint';
import { dayNumber, dayText, yearsAfter } from '../../language/partial-date';
import { evidenceDays, NO_DAY, NO_END, NODE_COLUMNS, type ProjectionArrays } from '../projection/projection';
import { CONFIRMED_YEARS } from '../../graph/tie/confirmation';

/** The nodes at a known instant, each in the version known then. */
export interface ViewNodes {
  /** 1 where the node is known. */
  exists: Uint8Array;
  /** 1 for actors in lists and counts: a derived government only once it has a tie that is not. */
  listed: Uint8Array;
  /** See `groupOfCode`; undefined where the node is not known. */
  group: Uint8Array;
  /** Indexes in the projection's `regions`; -1 if unknown, undefined where the node is unknown. */
  region: Int16Array;
  /** The first day of its `since`; NO_DAY where unknown. */
  since: Int32Array;
  /**
   * The last day on which the node is current: its `until`, or the fifth anniversary of its last
   * confirmation where it can lapse and has none. NO_END without either.
   */
  until: Int32Array;
}

interface Viewer {
  /** Epoch milliseconds. */
  known: number;
  clearance: number;
  /** By tie: 1 where it is known and visible. */
  isKnown: Uint8Array;
}

/** Returns the nodes in the versions that a viewer knows. */
export function nodesAt(
  projection: ProjectionArrays,
  { known, clearance }: Standpoint,
  isKnown: Uint8Array,
): ViewNodes {
  const viewer = { known: Date.parse(known), clearance, isKnown };
  const { exists, Group, Region, Since, Until, RunsOut } = versionsAt(projection, viewer.known);
  const listed = listedAt(projection, viewer, exists);
  const until = Until.slice();
  const open = new Uint8Array(until.length);
  for (let node = 0; node < until.length; node++) {
    if (until[node] === NO_END) open[node] = exists[node]! & RunsOut[node]!;
  }
  if (open.includes(1)) {
    const confirmedOn = lastConfirmations(projection, viewer, open);
    for (let node = 0; node < until.length; node++) {
      if (open[node]) until[node] = fifthAnniversary(Math.max(confirmedOn[node]!, Since[node]!));
    }
  }
  return { exists, listed, group: Group, region: Region, since: Since, until };
}

/** By day, of which a graph has a few thousand; an unknown day has no anniversary. */
const anniversaries = new Map<number, number>([[NO_DAY, NO_END]]);

function fifthAnniversary(day: number): number {
  let anniversary = anniversaries.get(day);
  if (anniversary === undefined)
    anniversaries.set(day, (anniversary = dayNumber(yearsAfter(dayText(day), CONFIRMED_YEARS))));
  return anniversary;
}

/** Finds, by open node, the newest day of the evidence of it and its ties; NO_DAY without one. */
function lastConfirmations(projection: ProjectionArrays, viewer: Viewer, open: Uint8Array): Int32Array {
  const { known, isKnown } = viewer;
  const confirmedOn = new Int32Array(projection.nodeActor.length).fill(NO_DAY);
  for (let node = 0; node < confirmedOn.length; node++) {
    if (!open[node]) continue;
    forEachPiece(projection, viewer, node, (piece) => {
      confirmedOn[node] = Math.max(confirmedOn[node]!, projection.confirmationDay[piece]!);
    });
  }
  for (let tie = 0; tie < isKnown.length; tie++) {
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (!isKnown[tie] || !(open[from] || open[to])) continue;
    const { newest } = evidenceDays(projection, tie, known);
    // The values of nodes that are not open are never read.
    confirmedOn[from] = Math.max(confirmedOn[from]!, newest);
    confirmedOn[to] = Math.max(confirmedOn[to]!, newest);
  }
  return confirmedOn;
}

/** Calls `visit` with each piece of a node's `NodeEvidence` that the viewer knows. */
function forEachPiece(
  { confirmationStart, confirmationClearance, confirmationKnownFrom, confirmationKnownTo }: ProjectionArrays,
  { known, clearance }: Pick<Viewer, 'known' | 'clearance'>,
  node: number,
  visit: (piece: number) => void,
): void {
  for (let piece = confirmationStart[node]!; piece < confirmationStart[node + 1]!; piece++) {
    if (
      confirmationClearance[piece]! <= clearance &&
      confirmationKnownFrom[piece]! <= known &&
      known < confirmationKnownTo[piece]!
    )
      visit(piece);
  }
}

function listedAt(projection: ProjectionArrays, viewer: Viewer, exists: Uint8Array): Uint8Array {
  const listed = new Uint8Array(exists.length);
  for (let node = 0; node < listed.length; node++) {
    if (!exists[node] || !projection.nodeActor[node]) continue;
    if (projection.nodeDerived[node]) forEachPiece(projection, viewer, node, () => (listed[node] = 1));
    else listed[node] = 1;
  }
  return listed;
}

type Versions = { exists: Uint8Array } & {
  [Name in keyof typeof NODE_COLUMNS]: InstanceType<(typeof NODE_COLUMNS)[Name]>;
};

/** Selects the versions known at an instant; shares the projection's arrays unless one is older. */
function versionsAt(projection: ProjectionArrays, known: number): Versions {
  const { nodeKnownFrom, nodeKnownTo, pastNode, pastKnownFrom, pastKnownTo } = projection;
  const exists = new Uint8Array(nodeKnownFrom.length);
  for (let node = 0; node < exists.length; node++) {
    exists[node] = Number(nodeKnownFrom[node]! <= known && known < nodeKnownTo[node]!);
  }
  const knownPast = [...pastNode.keys()].filter((past) => pastKnownFrom[past]! <= known && known < pastKnownTo[past]!);
  for (const past of knownPast) exists[pastNode[past]!] = 1;
  const names = Object.keys(NODE_COLUMNS) as (keyof typeof NODE_COLUMNS)[];
  const columns = names.map((name) => {
    if (knownPast.length === 0) return [name, projection[`node${name}`]];
    const column = projection[`node${name}`].slice();
    for (const past of knownPast) column[pastNode[past]!] = projection[`past${name}`][past]!;
    return [name, column];
  });
  return { exists, ...Object.fromEntries(columns) } as Versions;
}
