import type { Standpoint } from '../../neo4j/standpoint';
import { dayNumber } from '../../scalars/partial-date';
import { fillArcs } from './arcs';
import { arcClass } from './arc-class';
import { CONFIDENCE_OF_CODE } from '../projection/codes';
import { nodesAt, type NodesAt } from './nodes-at';
import { NO_DAY, type ProjectionArrays } from '../projection/projection';
import { freshness, passFactor, tieWeight } from './scoring';

/**
 * The influence graph from one standpoint: the nodes and ties known then, cleared for the reader and begun by the valid
 * day, ended ties among them. Each tie is two arcs, since influence travels both ways. The arcs of node v lie from
 * `arcStart[v]` to `arcStart[v + 1]`, by neighbour, then weight (highest first), then tie.
 */
export interface InfluenceView extends NodesAt {
  projection: ProjectionArrays;
  arcStart: Int32Array;
  arcNode: Int32Array;
  arcTie: Int32Array;
  arcWeight: Float64Array;
  /** See `arcClass`. */
  arcClass: Uint16Array;
  /** By tie; 0 where the tie is not in the view. */
  weight: Float64Array;
  /** By tie; 1 where it ended before the valid day. */
  ended: Uint8Array;
  /** Conducting ties of the node that are current on the valid day, parallel ones each. */
  degree: Int32Array;
  /** See `passFactor`. */
  factor: Float64Array;
}

/** The view from a standpoint. Takes time in the size of the projection, so keep it for as long as it is asked for. */
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
    ...fillArcs(projection, weight, classes),
    weight,
    ended,
    degree,
    factor: new Float64Array(degree).map(passFactor),
  };
}

/** The last day of the newest evidence known by then, else of `since`, else null. */
function confirmedDay(projection: ProjectionArrays, tie: number, known: number): number | null {
  let newest = NO_DAY;
  for (let piece = projection.evidenceStart[tie]!; piece < projection.evidenceStart[tie + 1]!; piece++) {
    if (projection.evidenceKnownFrom[piece]! > known || projection.evidenceKnownTo[piece]! <= known) continue;
    newest = Math.max(newest, projection.evidenceDay[piece]!);
  }
  if (newest === NO_DAY) newest = projection.tieSince[tie]!;
  return newest === NO_DAY ? null : newest;
}
