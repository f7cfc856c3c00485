import { codeOfGroup, memoize } from './codes';
import type { ProjectedNode, Projection, ProjectionArrays } from './projection';

type NodeArrays = Pick<ProjectionArrays, Extract<keyof ProjectionArrays, `node${string}` | `past${string}`>>;

/** The properties of a projection that come from its nodes. */
export type ProjectionNodes = Pick<Projection, 'versions' | 'nodeIds' | 'indexOf' | 'regions'> & { arrays: NodeArrays };

/** Builds the nodes of a projection from rows in any order. Throws where two versions of a node overlap in known time. */
export function projectNodes(rows: readonly ProjectedNode[]): ProjectionNodes {
  const { versions, newest, past } = orderVersions(rows);
  const regions = [...new Set(rows.map(({ region }) => region))].filter((region) => region !== null).sort();
  const regionIndexes = new Map(regions.map((region, index) => [region, index]));
  const indexOfRegion = ({ region }: ProjectedNode) => (region === null ? -1 : regionIndexes.get(region)!);
  const instant = memoize(Date.parse);
  // Copying a mapped array into a typed array is several times as fast as passing the mapping function to `from`.
  const nodeIds = newest.map(({ id }) => id);
  return {
    versions,
    nodeIds,
    indexOf: new Map(nodeIds.map((id, index) => [id, index])),
    regions,
    arrays: {
      nodeActor: Uint8Array.from(newest.map(({ actor }) => Number(actor))),
      nodeMember: Uint8Array.from(newest.map(({ member }) => Number(member))),
      nodeGroup: Uint8Array.from(newest.map(({ group }) => codeOfGroup(group))),
      nodeRegion: Int16Array.from(newest.map(indexOfRegion)),
      nodeKnownFrom: Float64Array.from(newest.map(({ knownFrom }) => instant(knownFrom))),
      nodeKnownTo: Float64Array.from(newest.map(({ knownTo }) => instant(knownTo))),
      pastNode: Int32Array.from(past.map(({ node }) => node)),
      pastGroup: Uint8Array.from(past.map(({ version }) => codeOfGroup(version.group))),
      pastRegion: Int16Array.from(past.map(({ version }) => indexOfRegion(version))),
      pastKnownFrom: Float64Array.from(past.map(({ version }) => instant(version.knownFrom))),
      pastKnownTo: Float64Array.from(past.map(({ version }) => instant(version.knownTo))),
    },
  };
}

/** Maps the index of each old node to its index in the new projection; -1 where it was removed. */
export function newIndexes(oldIds: readonly string[], { indexOf }: Pick<Projection, 'indexOf'>): Int32Array {
  return Int32Array.from(oldIds.map((id) => indexOf.get(id) ?? -1));
}

interface OrderedVersions {
  /** All versions by id (by code unit), then by `knownFrom`. */
  versions: ProjectedNode[];
  /** The newest version of each node. */
  newest: ProjectedNode[];
  /** The older versions in the same order, each with the index of its node. */
  past: { node: number; version: ProjectedNode }[];
}

function orderVersions(rows: readonly ProjectedNode[]): OrderedVersions {
  const versions = [...rows].sort((a, b) => compare(a.id, b.id) || compare(a.knownFrom, b.knownFrom));
  const newest: ProjectedNode[] = [];
  const past: OrderedVersions['past'] = [];
  for (const version of versions) {
    const previous = newest.at(-1);
    if (previous?.id !== version.id) {
      newest.push(version);
      continue;
    }
    if (previous.knownTo > version.knownFrom) {
      throw new Error('A node occurs twice at the same instant in the influence graph.');
    }
    newest.pop();
    past.push({ node: newest.length, version: previous });
    newest.push(version);
  }
  return { versions, newest, past };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
