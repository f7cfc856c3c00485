import { type Merge, mergeById, mergeColumn, mergeLists, mergeOfPieces, mergeStarts, type NumberColumn } from './merge';
import { NODE_COLUMNS, type ProjectedNode } from './projection';
import { type NodeArrays, projectNodes, type ProjectionNodes } from './projection-nodes';

/** The nodes of a projection, merged from those of another. */
export interface MergedNodes {
  nodes: ProjectionNodes;
  /** By old node index: the new one, -1 for a removed node; null where all are unchanged. */
  nodeIndexes: Int32Array | null;
}

const COLUMNS = Object.keys(NODE_COLUMNS) as (keyof typeof NODE_COLUMNS)[];

/** Replaces all versions of some nodes. Throws where two of a node overlap in known time. */
export function mergeNodes(
  base: ProjectionNodes,
  replaced: ReadonlySet<string>,
  rows: readonly ProjectedNode[],
): MergedNodes {
  const added = projectNodes(rows);
  if (base.versions.length === 0) return { nodes: added, nodeIndexes: null };
  const ids = (versions: readonly ProjectedNode[]) => versions.map(({ id }) => id);
  const idAt = (index: number) => base.versions[index]!.id;
  const byVersion = mergeById({ length: base.versions.length, idAt }, replaced, ids(added.versions));
  const versions = mergeLists(byVersion, base.versions, added.versions);
  const { length } = base.nodeIds;
  const byNode = mergeById({ length, idAt: (node) => base.nodeIds[node]! }, replaced, added.nodeIds);
  const indexes = newIndexes(base, added, byNode);
  const isSame = byNode.length === length && indexes.ofOld.every((index, node) => index === node);
  const nodeIndexes = isSame ? null : indexes.ofOld;
  // The set of regions determines the number of each.
  if (!haveRegions(versions, base.regions)) return { nodes: projectNodes(versions), nodeIndexes };
  const arrays = mergeArrays(base, added, replaced, byNode, indexes);
  if (isSame) return { nodes: { ...base, versions, arrays }, nodeIndexes };
  const nodeIds = mergeLists(byNode, base.nodeIds, added.nodeIds);
  const indexOf = new Map(nodeIds.map((id, index) => [id, index]));
  return { nodes: { versions, nodeIds, indexOf, regions: base.regions, arrays }, nodeIndexes };
}

function haveRegions(versions: readonly ProjectedNode[], regions: readonly string[]): boolean {
  const present = new Set<string | null>();
  for (const { region } of versions) present.add(region);
  present.delete(null);
  return present.size === regions.length && regions.every((region) => present.has(region));
}

/** The new index of each old and each added node; -1 where an old one was removed. */
interface NewIndexes {
  ofOld: Int32Array;
  ofAdded: Int32Array;
}

function newIndexes(base: ProjectionNodes, added: ProjectionNodes, { origins }: Merge): NewIndexes {
  const ofOld = new Int32Array(base.nodeIds.length).fill(-1);
  const ofAdded = new Int32Array(added.nodeIds.length);
  for (let node = 0; node < origins.length; node++) {
    const origin = origins[node]!;
    if (origin < 0) ofAdded[~origin] = node;
    else ofOld[origin] = node;
  }
  for (const [id, index] of added.indexOf) {
    const old = base.indexOf.get(id);
    if (old !== undefined) ofOld[old] = ofAdded[index]!;
  }
  return { ofOld, ofAdded };
}

function mergeArrays(
  { nodeIds, regions, arrays: old }: ProjectionNodes,
  added: ProjectionNodes,
  replaced: ReadonlySet<string>,
  byNode: Merge,
  indexes: NewIndexes,
): NodeArrays {
  const regionOf = (region: number) => (region < 0 ? -1 : regions.indexOf(added.regions[region]!));
  const { nodeRegion, pastRegion, pastNode } = added.arrays;
  const fresh = { ...added.arrays, nodeRegion: nodeRegion.map(regionOf), pastRegion: pastRegion.map(regionOf) };
  const idOfPast = (past: number) => nodeIds[old.pastNode[past]!]!;
  const idsOfAdded = Array.from(pastNode, (node) => added.nodeIds[node]!);
  const byPast = mergeById({ length: old.pastNode.length, idAt: idOfPast }, replaced, idsOfAdded);
  const evidenceStarts = mergeStarts(byNode, old.confirmationStart, fresh.confirmationStart);
  const byPiece = mergeOfPieces(byNode, evidenceStarts, old.confirmationStart, fresh.confirmationStart);
  const columns = (prefix: 'node' | 'past', merge: Merge) =>
    Object.fromEntries(
      COLUMNS.map((name) => {
        const column = `${prefix}${name}` as const;
        return [column, mergeColumn<NumberColumn>(merge, NODE_COLUMNS[name], old[column], fresh[column])];
      }),
    );
  const bytes = (merge: Merge, name: 'nodeActor' | 'nodeMember' | 'nodeDerived' | 'confirmationClearance') =>
    mergeColumn(merge, Uint8Array, old[name], fresh[name]);
  const instants = (name: 'confirmationKnownFrom' | 'confirmationKnownTo') =>
    mergeColumn(byPiece, Float64Array, old[name], fresh[name]);
  return {
    nodeActor: bytes(byNode, 'nodeActor'),
    nodeMember: bytes(byNode, 'nodeMember'),
    nodeDerived: bytes(byNode, 'nodeDerived'),
    ...columns('node', byNode),
    pastNode: Int32Array.from(byPast.origins, (origin) =>
      origin < 0 ? indexes.ofAdded[pastNode[~origin]!]! : indexes.ofOld[old.pastNode[origin]!]!,
    ),
    ...columns('past', byPast),
    confirmationStart: evidenceStarts,
    confirmationDay: mergeColumn(byPiece, Int32Array, old.confirmationDay, fresh.confirmationDay),
    confirmationClearance: bytes(byPiece, 'confirmationClearance'),
    confirmationKnownFrom: instants('confirmationKnownFrom'),
    confirmationKnownTo: instants('confirmationKnownTo'),
  } as NodeArrays;
}
