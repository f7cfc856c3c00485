import { dayNumber } from '../../language/partial-date';
import type { Standpoint } from '../../store/neo4j/standpoint';
import type { ProjectionArrays } from '../projection/projection';
import { type Arcs, buildArcs } from './arcs';
import { nodesAt, type ViewNodes } from './view-nodes';
import { ViewTies, visibleTies, type WeighedTies } from './view-ties';

/**
 * The influence graph at a standpoint: the nodes that are known, and the ties that are known, visible to the reader and hold
 * on the valid day or ended before it. Influence has a direction: an arc leads from the node that influences to the one that
 * is influenced, so a tie gives up to two arcs.
 */
export interface InfluenceView extends ViewNodes, WeighedTies {
  projection: ProjectionArrays;
  /** The number of the valid day. */
  valid: number;
  /** The arcs by which influence leaves each node. */
  out: Arcs;
  /** The same arcs by the node that they lead to: `node` is where each comes from. */
  in: Arcs;
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
  const isKnown = visibleTies(projection, standpoint);
  const nodes = nodesAt(projection, standpoint, isKnown);
  const ties = new ViewTies(projection, nodes, standpoint, isKnown);
  for (let tie = 0; tie < isKnown.length; tie++) ties.weigh(tie);
  const valid = dayNumber(standpoint.valid);
  return { projection, valid, ...nodes, ...ties.columns, ...buildArcs(projection, ties.columns), ...ties.degrees() };
}

/** The member organisations of the network that exist in the view, by index. */
export function membersIn({ exists, projection }: Pick<InfluenceView, 'exists' | 'projection'>): number[] {
  return [...exists.keys()].filter((node) => exists[node] === 1 && projection.nodeMember[node] === 1);
}
