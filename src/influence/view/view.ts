import { CONFIDENCE_FACTOR } from '../../model/confidence';
import { TIE_TYPES } from '../../model/tie-types';
import type { Standpoint } from '../../neo4j/standpoint';
import { fiveYearsBefore } from '../../scalars/five-years';
import { dayNumber } from '../../scalars/partial-date';
import { CONFIDENCE_OF_CODE, TYPE_OF_CODE } from '../projection/codes';
import { NO_DAY, NO_END, type ProjectionArrays } from '../projection/projection';
import { arcClass } from './arc-class';
import { type Arcs, buildArcs } from './arcs';
import { evidenceDays } from './evidence-days';
import { CONTESTED_FACTOR, freshness, passFactor } from './scoring';
import { nodesAt, type ViewNodes } from './view-nodes';

/**
 * The influence graph at a standpoint: the nodes that are known, and the ties that are known, visible to the reader and hold
 * on the valid day or ended before it. Influence has a direction: an arc leads from the node that influences to the one that
 * is influenced, so a tie gives up to two arcs.
 */
export interface InfluenceView extends ViewNodes {
  projection: ProjectionArrays;
  /** The arcs by which influence leaves each node. */
  out: Arcs;
  /** The same arcs by the node that they lead to: `node` is where each comes from. */
  in: Arcs;
  /** By tie: the weight from `from` to `to`, and back; 0 where influence does not travel that way or the tie is not in the view. */
  along: Float64Array;
  against: Float64Array;
  /** By tie: see `freshness`; 0 where the tie is not in the view. */
  freshness: Float64Array;
  /** By tie: the last day of its newest evidence, the valid day where it is derived; NO_DAY where none has a day or the tie is not in the view. */
  newestEvidence: Int32Array;
  /** By tie: 1 where it, or one of its ends, ended before the valid day. */
  ended: Uint8Array;
  /** By node: how many ties that hold on the valid day carry influence away from it, parallel ones included. */
  degree: Int32Array;
  /** By node; see `passFactor`. */
  factor: Float64Array;
}

/** The weight with which influence travels a tie from this one of its ends to the other. */
export function weightFrom({ projection, along, against }: InfluenceView, tie: number, node: number): number {
  return projection.tieFrom[tie] === node ? along[tie]! : against[tie]!;
}

/** The view at a standpoint. Takes time linear in the size of the projection: cache it. */
export function viewAt(projection: ProjectionArrays, standpoint: Standpoint): InfluenceView {
  const valid = dayNumber(standpoint.valid);
  const recent = dayNumber(fiveYearsBefore(standpoint.valid));
  const known = Date.parse(standpoint.known);
  const isKnown = visibleTies(projection, standpoint.clearance, known);
  const nodes = nodesAt(projection, { known, clearance: standpoint.clearance, isKnown });
  const { exists, until } = nodes;
  const ties = projection.tieFrom.length;
  const along = new Float64Array(ties);
  const against = new Float64Array(ties);
  const fresh = new Float64Array(ties);
  const newestEvidence = new Int32Array(ties).fill(NO_DAY);
  const ended = new Uint8Array(ties);
  const classes = new Uint16Array(ties);
  const degree = new Int32Array(exists.length);
  for (let tie = 0; tie < ties; tie++) {
    const from = projection.tieFrom[tie]!;
    const to = projection.tieTo[tie]!;
    if (!isKnown[tie] || !exists[from] || !exists[to]) continue;
    const since = projection.tieSince[tie]!;
    const { first, newest } = evidenceDays(projection, tie, known);
    const isDerived = projection.tieDerived[tie] === 1;
    const dated = since !== NO_DAY ? since : first !== NO_END ? first : projection.tieRecordedOn[tie]!;
    const begins = isDerived ? Math.max(nodes.since[from]!, nodes.since[to]!) : dated;
    if (begins > valid) continue;
    const own = projection.tieUntil[tie]!;
    const end = Math.min(own, until[from]!, until[to]!);
    const type = projection.tieType[tie]!;
    const hasLapsed = LAPSES[type] === 1 && own === NO_END && Math.max(newest, since) < recent;
    if (hasLapsed) continue;
    const isEnded = end < valid;
    newestEvidence[tie] = isDerived ? valid : newest;
    fresh[tie] = isEnded ? freshness(valid, end, NO_DAY) : freshness(valid, newestEvidence[tie]!, since);
    const confidence = projection.tieConfidence[tie]!;
    const scale =
      CONFIDENCE_FACTOR[CONFIDENCE_OF_CODE[confidence]!] *
      fresh[tie]! *
      (projection.tieContested[tie] ? CONTESTED_FACTOR : 1);
    along[tie] = projection.tieAlong[tie]! * scale;
    against[tie] = projection.tieAgainst[tie]! * scale;
    classes[tie] = arcClass(type, confidence, isEnded);
    if (isEnded) ended[tie] = 1;
    else {
      if (projection.tieAlong[tie]! > 0) degree[from]!++;
      if (projection.tieAgainst[tie]! > 0) degree[to]!++;
    }
  }
  return {
    projection,
    ...nodes,
    ...buildArcs(projection, { along, against, classes }),
    ...{ along, against, freshness: fresh, newestEvidence, ended, degree },
    factor: new Float64Array(degree).map(passFactor),
  };
}

/** By code of a tie type: 1 where ties of the type lapse. */
const LAPSES = Uint8Array.from(TYPE_OF_CODE, (type) => Number(TIE_TYPES[type].lapses));

/** By tie: 1 where it is known and the reader may see it. */
function visibleTies(projection: ProjectionArrays, clearance: number, known: number): Uint8Array {
  const visible = new Uint8Array(projection.tieFrom.length);
  for (let tie = 0; tie < visible.length; tie++) {
    visible[tie] = Number(
      projection.tieKnownFrom[tie]! <= known &&
        known < projection.tieKnownTo[tie]! &&
        projection.tieClearance[tie]! <= clearance,
    );
  }
  return visible;
}
