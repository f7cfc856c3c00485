import { CONFIRMED_YEARS } from '../../store/model/tie-time';
import type { Standpoint } from '../../store/neo4j/standpoint';
import { dayNumber, dayText, yearsAfter } from '../../language/partial-date';
import { evidenceDays, NO_DAY, NO_END, NODE_COLUMNS, type ProjectionArrays } from '../projection/projection';

/** The nodes at a known instant, each in the version known then. */
export interface ViewNodes {
  /** 1 where the node is known. */
  exists: Uint8Array;
  /** 1 where the node is an actor that lists and counts may name: a government only once a tie that is not derived touches it. */
  listed: Uint8Array;
  /** See `groupOfCode`; undefined where the node is not known. */
  group: Uint8Array;
  /** Indexes in the projection's `regions`, -1 where it is not known; undefined where the node is not known. */
  region: Int16Array;
  /** The first day of its `since`; NO_DAY where unknown. */
  since: Int32Array;
  /**
   * The last day on which the node is under way: its `until`; of what runs out and has none, the fifth anniversary of the day
   * on which it was last heard of. NO_END where it goes on, or no day is known of it.
   */
  until: Int32Array;
}

interface Reader {
  /** Epoch milliseconds. */
  known: number;
  clearance: number;
  /** By tie: 1 where it is known and visible. */
  isKnown: Uint8Array;
}

/** The nodes as a reader knows them. */
export function nodesAt(
  projection: ProjectionArrays,
  { known, clearance }: Standpoint,
  isKnown: Uint8Array,
): ViewNodes {
  const reader = { known: Date.parse(known), clearance, isKnown };
  const { exists, Group, Region, Since, Until, RunsOut } = versionsAt(projection, reader.known);
  const listed = listedAt(projection, reader, exists);
  const until = Until.slice();
  const open = new Uint8Array(until.length);
  for (let node = 0; node < until.length; node++) {
    if (until[node] === NO_END) open[node] = exists[node]! & RunsOut[node]!;
  }
  if (open.includes(1)) {
    const heard = lastHeard(projection, reader, open);
    for (let node = 0; node < until.length; node++) {
      if (open[node]) until[node] = fifthAnniversary(Math.max(heard[node]!, Since[node]!));
    }
  }
  return { exists, listed, group: Group, region: Region, since: Since, until };
}

/** By day, of which there are a few thousand in a graph; what has none goes on. */
const anniversaries = new Map<number, number>([[NO_DAY, NO_END]]);

function fifthAnniversary(day: number): number {
  let anniversary = anniversaries.get(day);
  if (anniversary === undefined)
    anniversaries.set(day, (anniversary = dayNumber(yearsAfter(dayText(day), CONFIRMED_YEARS))));
  return anniversary;
}

/** By open node: the newest day of the evidence of it and of its ties; NO_DAY where none has a day. */
function lastHeard(projection: ProjectionArrays, reader: Reader, open: Uint8Array): Int32Array {
  const { known, isKnown } = reader;
  const heard = new Int32Array(projection.nodeActor.length).fill(NO_DAY);
  for (let node = 0; node < heard.length; node++) {
    if (!open[node]) continue;
    forEachPiece(projection, reader, node, (piece) => {
      heard[node] = Math.max(heard[node]!, projection.heardDay[piece]!);
    });
  }
  for (let tie = 0; tie < isKnown.length; tie++) {
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (!isKnown[tie] || !(open[from] || open[to])) continue;
    const { newest } = evidenceDays(projection, tie, known);
    // Of a node that is not open nothing is asked.
    heard[from] = Math.max(heard[from]!, newest);
    heard[to] = Math.max(heard[to]!, newest);
  }
  return heard;
}

/** Calls `visit` with each piece of what is heard of a node that the reader knows. */
function forEachPiece(
  { heardStart, heardClearance, heardKnownFrom, heardKnownTo }: ProjectionArrays,
  { known, clearance }: Pick<Reader, 'known' | 'clearance'>,
  node: number,
  visit: (piece: number) => void,
): void {
  for (let piece = heardStart[node]!; piece < heardStart[node + 1]!; piece++) {
    if (heardClearance[piece]! <= clearance && heardKnownFrom[piece]! <= known && known < heardKnownTo[piece]!)
      visit(piece);
  }
}

function listedAt(projection: ProjectionArrays, reader: Reader, exists: Uint8Array): Uint8Array {
  const listed = new Uint8Array(exists.length);
  for (let node = 0; node < listed.length; node++) {
    if (!exists[node] || !projection.nodeActor[node]) continue;
    if (projection.nodeDerived[node]) forEachPiece(projection, reader, node, () => (listed[node] = 1));
    else listed[node] = 1;
  }
  return listed;
}

type Versions = { exists: Uint8Array } & {
  [Name in keyof typeof NODE_COLUMNS]: InstanceType<(typeof NODE_COLUMNS)[Name]>;
};

/** The versions known at an instant. Shares the projection's arrays where no older version is known then. */
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
