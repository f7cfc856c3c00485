import type { ProjectionArrays } from '../projection/projection';

/** What the nodes are at an instant, each in the version known then. */
export interface NodesAt {
  /** 1 where the node is known. */
  exists: Uint8Array;
  /** See `groupOfCode`; says nothing where the node is not known. */
  group: Uint8Array;
  /** Places in the projection's `regions`; -1 where none is known. Says nothing where the node is not known. */
  region: Int16Array;
}

/** The nodes as known at an instant in epoch milliseconds. Where the newest versions say it all, their arrays are shared. */
export function nodesAt(projection: ProjectionArrays, known: number): NodesAt {
  const { nodeKnownFrom, nodeKnownTo, pastNode, pastGroup, pastRegion, pastKnownFrom, pastKnownTo } = projection;
  const exists = new Uint8Array(nodeKnownFrom.length);
  exists.forEach((_, node) => {
    exists[node] = Number(nodeKnownFrom[node]! <= known && known < nodeKnownTo[node]!);
  });
  const inForce = [...pastNode.keys()].filter((past) => pastKnownFrom[past]! <= known && known < pastKnownTo[past]!);
  if (inForce.length === 0) return { exists, group: projection.nodeGroup, region: projection.nodeRegion };
  const group = projection.nodeGroup.slice();
  const region = projection.nodeRegion.slice();
  for (const past of inForce) {
    const node = pastNode[past]!;
    exists[node] = 1;
    group[node] = pastGroup[past]!;
    region[node] = pastRegion[past]!;
  }
  return { exists, group, region };
}
