import type { Standpoint } from '../../neo4j/standpoint';
import type { Patch } from '../projection/projection-builder';
import type { ProjectionArrays } from '../projection/projection';
import { type ArcsPatch, patchArcs } from './patch-arcs';
import { type InfluenceView, viewOf } from './view';
import { nodesAt, type ViewNodes } from './view-nodes';
import { ViewTies, visibleTies } from './view-ties';

/**
 * `viewAt`, made from a view of the projection that the patch began with, on the same day and for the same clearance. Nothing
 * that the patch left alone may begin or end to be known between the instants of the two. Weighs only ties that were read
 * again, or of whose ends it matters what changed, and orders only the arcs of their ends.
 */
export function patchView(before: InfluenceView, patch: ViewPatch, standpoint: Standpoint): InfluenceView {
  const projection = patch.arrays;
  const isKnown = visibleTies(projection, standpoint);
  const nodes = nodesAt(projection, standpoint, isKnown);
  const ties = new ViewTies(projection, nodes, standpoint, isKnown);
  const oldNodes = oldIndexes(patch, nodes.exists.length, before.exists.length);
  const hasChanged = changedNodes(nodes, before, oldNodes);
  const { tieIndexes, isTouched } = weighTies(ties, before, patch, hasChanged);
  touchEndsOfRemoved(isTouched, before, patch, tieIndexes);
  const { nodeIndexes } = patch;
  const arcs = patchArcs(before, projection, ties.columns, { nodeIndexes, oldNodes, tieIndexes, isTouched });
  return viewOf(projection, nodes, ties, arcs);
}

/** The parts of a patch that a view needs. */
export type ViewPatch = Pick<Patch, 'nodeIndexes' | 'tieOrigins'> & { arrays: ProjectionArrays };

/** Copies the columns of the ties that are as before, in runs, and weighs the others, whose ends are touched. */
function weighTies(
  ties: ViewTies,
  before: InfluenceView,
  patch: ViewPatch,
  hasChanged: Uint8Array,
): Pick<ArcsPatch, 'tieIndexes' | 'isTouched'> {
  const { tieFrom, tieTo } = patch.arrays;
  const { tieOrigins } = patch;
  const tieIndexes = new Int32Array(before.along.length).fill(-1);
  const isTouched = new Uint8Array(hasChanged.length);
  const isSame = (tie: number) => tieOrigins[tie]! >= 0 && !hasChanged[tieFrom[tie]!] && !hasChanged[tieTo[tie]!];
  for (let tie = 0, end: number; tie < tieOrigins.length; tie = end) {
    const origin = tieOrigins[tie]!;
    end = tie;
    while (end < tieOrigins.length && isSame(end) && tieOrigins[end]! - origin === end - tie) end++;
    if (end > tie) ties.copy(tie, before, origin, end - tie);
    else {
      ties.weigh(end++);
      isTouched[tieFrom[tie]!] = isTouched[tieTo[tie]!] = 1;
    }
    if (origin >= 0) for (let index = tie; index < end; index++) tieIndexes[origin + index - tie] = index;
  }
  return { tieIndexes, isTouched };
}

/** By node: its index in the view before; -1 where it is new. */
function oldIndexes({ nodeIndexes }: ViewPatch, nodes: number, before: number): Int32Array {
  const old = new Int32Array(nodes).fill(-1);
  for (let node = 0; node < before; node++) {
    const index = nodeIndexes ? nodeIndexes[node]! : node;
    if (index >= 0) old[index] = node;
  }
  return old;
}

/** By node: 1 where what its ties depend on is not the same as before. */
function changedNodes(nodes: ViewNodes, before: ViewNodes, oldNodes: Int32Array): Uint8Array {
  const changed = new Uint8Array(oldNodes.length);
  for (let node = 0; node < changed.length; node++) {
    const old = oldNodes[node]!;
    const isSame =
      old >= 0 &&
      nodes.exists[node] === before.exists[old] &&
      nodes.since[node] === before.since[old] &&
      nodes.until[node] === before.until[old];
    changed[node] = Number(!isSame);
  }
  return changed;
}

/** Marks the ends of the ties that the projection has no more. */
function touchEndsOfRemoved(
  isTouched: Uint8Array,
  { projection }: InfluenceView,
  { nodeIndexes }: ViewPatch,
  tieIndexes: Int32Array,
): void {
  for (let tie = 0; tie < tieIndexes.length; tie++) {
    if (tieIndexes[tie]! >= 0) continue;
    for (const end of [projection.tieFrom[tie]!, projection.tieTo[tie]!]) {
      const node = nodeIndexes ? nodeIndexes[end]! : end;
      if (node >= 0) isTouched[node] = 1;
    }
  }
}
