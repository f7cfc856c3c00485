import { dayNumber } from '../../language/partial-date';
import type { Standpoint } from '../../store/neo4j/standpoint';
import type { ProjectionArrays } from '../projection/projection';
import { type Arcs, buildArcs } from './arcs';
import { nodesAt, type ViewNodes } from './view-nodes';
import { ViewTies, visibleTies, type WeighedTies } from './view-ties';

/**
 * The influence graph at a standpoint: the known nodes, and the ties that are known, visible to the
 * viewer and began by the valid day. An arc leads from the node that influences to the node that is
 * influenced, so a tie has up to two arcs.
 */
export interface InfluenceView extends ViewNodes, WeighedTies {
  projection: ProjectionArrays;
  /** The number of the valid day. */
  valid: number;
  /** The arcs by which influence leaves each node. */
  out: Arcs;
  /** The same arcs by the node to which they lead: `node` is the one that influence leaves. */
  in: Arcs;
  /** By node: the number of current ties that carry influence from it, parallel ones included. */
  degree: Int32Array;
  /** By node; see `passFactor`. */
  factor: Float64Array;
}

/** Returns the weight of a tie from this end to the other. */
export function weightFrom({ projection, along, against }: InfluenceView, tie: number, node: number): number {
  return projection.tieFrom[tie] === node ? along[tie]! : against[tie]!;
}

/** Builds a view, which takes time linear in the size of the projection: cache it. */
export function viewAt(projection: ProjectionArrays, standpoint: Standpoint): InfluenceView {
  const isKnown = visibleTies(projection, standpoint);
  const nodes = nodesAt(projection, standpoint, isKnown);
  const ties = new ViewTies(projection, nodes, standpoint, isKnown);
  for (let tie = 0; tie < isKnown.length; tie++) ties.weigh(tie);
  const valid = dayNumber(standpoint.valid);
  return { projection, valid, ...nodes, ...ties.columns, ...buildArcs(projection, ties.columns), ...ties.degrees() };
}

/** Lists the member organisations of the network in the view, by index. */
export function membersIn({ exists, projection }: Pick<InfluenceView, 'exists' | 'projection'>): number[] {
  return [...exists.keys()].filter((node) => exists[node] === 1 && projection.nodeMember[node] === 1);
}
