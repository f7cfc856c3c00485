import type { ProjectedNode } from './projection';

/** An older version of a node, and the place of its node. */
export interface PastVersion {
  node: number;
  version: ProjectedNode;
}

export interface OrderedVersions {
  /** All of them by id (by code unit), then by when they are known. */
  versions: ProjectedNode[];
  /** The newest version of each node. */
  newest: ProjectedNode[];
  /** The older ones in the same order. */
  past: PastVersion[];
}

/** The versions of nodes in order. Throws where two versions of a node are known at one instant: its id then comes twice. */
export function orderVersions(rows: readonly ProjectedNode[]): OrderedVersions {
  const versions = [...rows].sort((a, b) => compare(a.id, b.id) || compare(a.knownFrom, b.knownFrom));
  const newest: ProjectedNode[] = [];
  const past: PastVersion[] = [];
  for (const version of versions) {
    const before = newest.at(-1);
    if (before?.id !== version.id) {
      newest.push(version);
      continue;
    }
    if (before.knownTo > version.knownFrom) {
      throw new Error('A node id comes twice at one instant in the influence graph.');
    }
    newest.pop();
    past.push({ node: newest.length, version: before });
    newest.push(version);
  }
  return { versions, newest, past };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
