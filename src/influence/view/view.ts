import type { Standpoint } from '../../neo4j/standpoint';
import { dayNumber } from '../../scalars/partial-date';
import { CONFIDENCE_OF_CODE } from '../projection/codes';
import { NO_DAY, type ProjectionArrays } from '../projection/projection';
import { arcClass } from './arc-class';
import { freshness, passFactor, tieWeight } from './scoring';

/** The nodes at a known instant, each in the version known then. */
interface ViewNodes {
  /** 1 where the node is known. */
  exists: Uint8Array;
  /** See `groupOfCode`; undefined where the node is not known. */
  group: Uint8Array;
  /** Indexes in the projection's `regions`, -1 where it is not known; undefined where the node is not known. */
  region: Int16Array;
}

/**
 * The ties of a view as an adjacency list: two arcs for each tie, since influence goes both ways. The arcs of node v have
 * the indexes from `arcStart[v]` to `arcStart[v + 1]`, ordered by neighbour, then weight (highest first), then tie.
 */
interface ViewArcs {
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcTie: Int32Array;
  arcWeight: Float64Array;
  /** See `arcClass`. */
  arcClass: Uint16Array;
}

/**
 * The influence graph at a standpoint: the nodes and ties that are known, visible to the reader, and began on or before the
 * valid day, including ended ties.
 */
export interface InfluenceView extends ViewNodes, ViewArcs {
  projection: ProjectionArrays;
  /** By tie; 0 where the tie is not in the view. */
  weight: Float64Array;
  /** By tie; 1 where it ended before the valid day. */
  ended: Uint8Array;
  /** By node: the number of its ties that are current on the valid day, parallel ones included. */
  degree: Int32Array;
  /** By node; see `passFactor`. */
  factor: Float64Array;
}

/** The view at a standpoint. Takes time linear in the size of the projection: cache it. */
export function viewAt(projection: ProjectionArrays, standpoint: Standpoint): InfluenceView {
  const valid = dayNumber(standpoint.valid);
  const known = Date.parse(standpoint.known);
  const nodes = nodesAt(projection, known);
  const { exists } = nodes;
  const ties = projection.tieFrom.length;
  const weight = new Float64Array(ties);
  const ended = new Uint8Array(ties);
  const classes = new Uint16Array(ties);
  const degree = new Int32Array(exists.length);
  for (let tie = 0; tie < ties; tie++) {
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (projection.tieKnownFrom[tie]! > known || projection.tieKnownTo[tie]! <= known) continue;
    if (projection.tieClearance[tie]! > standpoint.clearance) continue;
    if (projection.tieValidFrom[tie]! > valid || !exists[from] || !exists[to]) continue;
    const isEnded = projection.tieValidTo[tie]! < valid;
    const confirmed = isEnded ? projection.tieValidTo[tie]! : confirmedDay(projection, tie, known);
    const confidence = projection.tieConfidence[tie]!;
    weight[tie] = tieWeight(
      projection.tieStrength[tie]!,
      CONFIDENCE_OF_CODE[confidence]!,
      freshness(valid, confirmed),
      projection.tieContested[tie] === 1,
    );
    classes[tie] = arcClass(projection.tieType[tie]!, confidence, isEnded);
    if (isEnded) ended[tie] = 1;
    else {
      degree[from]!++;
      degree[to]!++;
    }
  }
  return {
    projection,
    ...nodes,
    ...buildArcs(projection, weight, classes),
    weight,
    ended,
    degree,
    factor: new Float64Array(degree).map(passFactor),
  };
}

/** The nodes at an instant in epoch milliseconds. Shares the projection's arrays where no older version is known then. */
function nodesAt(projection: ProjectionArrays, known: number): ViewNodes {
  const { nodeKnownFrom, nodeKnownTo, pastNode, pastGroup, pastRegion, pastKnownFrom, pastKnownTo } = projection;
  const exists = new Uint8Array(nodeKnownFrom.length);
  exists.forEach((_, node) => {
    exists[node] = Number(nodeKnownFrom[node]! <= known && known < nodeKnownTo[node]!);
  });
  const knownPast = [...pastNode.keys()].filter((past) => pastKnownFrom[past]! <= known && known < pastKnownTo[past]!);
  if (knownPast.length === 0) return { exists, group: projection.nodeGroup, region: projection.nodeRegion };
  const group = projection.nodeGroup.slice();
  const region = projection.nodeRegion.slice();
  for (const past of knownPast) {
    const node = pastNode[past]!;
    exists[node] = 1;
    group[node] = pastGroup[past]!;
    region[node] = pastRegion[past]!;
  }
  return { exists, group, region };
}

/** The last day of the newest evidence known at an instant, else of `since`; null where neither is known. */
function confirmedDay(projection: ProjectionArrays, tie: number, known: number): number | null {
  let newest = NO_DAY;
  for (let piece = projection.evidenceStart[tie]!; piece < projection.evidenceStart[tie + 1]!; piece++) {
    if (projection.evidenceKnownFrom[piece]! > known || projection.evidenceKnownTo[piece]! <= known) continue;
    newest = Math.max(newest, projection.evidenceDay[piece]!);
  }
  if (newest === NO_DAY) newest = projection.tieSince[tie]!;
  return newest === NO_DAY ? null : newest;
}

/**
 * Both arcs of every tie whose weight is above 0. Visiting the nodes in order and appending each to the lists of its
 * neighbours sorts every list by neighbour in linear time; an insertion sort then orders parallel ties.
 */
function buildArcs(projection: ProjectionArrays, weight: Float64Array, classes: Uint16Array): ViewArcs {
  const { tieFrom, tieTo, nodeActor } = projection;
  const nodes = nodeActor.length;
  const arcStart = new Int32Array(nodes + 1);
  weight.forEach((value, tie) => {
    if (value <= 0) return;
    arcStart[tieFrom[tie]! + 1]!++;
    arcStart[tieTo[tie]! + 1]!++;
  });
  for (let node = 0; node < nodes; node++) arcStart[node + 1]! += arcStart[node]!;

  const arcs = arcStart[nodes]!;
  const tiesByNode = new Int32Array(arcs);
  const next = arcStart.slice();
  weight.forEach((value, tie) => {
    if (value <= 0) return;
    tiesByNode[next[tieFrom[tie]!]!++] = tie;
    tiesByNode[next[tieTo[tie]!]!++] = tie;
  });

  const arcNode = new Int32Array(arcs);
  const arcTie = new Int32Array(arcs);
  next.set(arcStart);
  for (let node = 0; node < nodes; node++) {
    for (let at = arcStart[node]!; at < arcStart[node + 1]!; at++) {
      const tie = tiesByNode[at]!;
      const other = tieFrom[tie] === node ? tieTo[tie]! : tieFrom[tie]!;
      let arc = next[other]!++;
      while (arc > arcStart[other]! && arcNode[arc - 1] === node && weight[arcTie[arc - 1]!]! < weight[tie]!) {
        arcNode[arc] = node;
        arcTie[arc] = arcTie[arc - 1]!;
        arc--;
      }
      arcNode[arc] = node;
      arcTie[arc] = tie;
    }
  }
  const arcWeight = new Float64Array(arcs);
  const arcClasses = new Uint16Array(arcs);
  for (let arc = 0; arc < arcs; arc++) {
    arcWeight[arc] = weight[arcTie[arc]!]!;
    arcClasses[arc] = classes[arcTie[arc]!]!;
  }
  return { arcStart, arcNode, arcTie, arcWeight, arcClass: arcClasses };
}
