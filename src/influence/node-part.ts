import { codeOfGroup } from './codes';
import { orderVersions } from './node-versions';
import type { ProjectedNode, Projection, ProjectionArrays } from './projection';

type NodeArrays = Pick<ProjectionArrays, Extract<keyof ProjectionArrays, `node${string}` | `past${string}`>>;

/** What a projection says of its nodes. */
export type NodePart = Pick<Projection, 'versions' | 'nodeIds' | 'indexOf' | 'regions'> & { arrays: NodeArrays };

/** The nodes of rows in any order. Throws where two versions of a node are known at one instant. */
export function nodePart(rows: readonly ProjectedNode[]): NodePart {
  const { versions, newest, past } = orderVersions(rows);
  const regions = [...new Set(rows.flatMap(({ region }) => region ?? []))].sort();
  const places = new Map(regions.map((region, place) => [region, place]));
  const placeOf = ({ region }: ProjectedNode) => (region === null ? -1 : places.get(region)!);
  const nodeIds = newest.map(({ id }) => id);
  return {
    versions,
    nodeIds,
    indexOf: new Map(nodeIds.map((id, index) => [id, index])),
    regions,
    arrays: {
      nodeActor: Uint8Array.from(newest, ({ actor }) => Number(actor)),
      nodeMember: Uint8Array.from(newest, ({ member }) => Number(member)),
      nodeGroup: Uint8Array.from(newest, ({ group }) => codeOfGroup(group)),
      nodeRegion: Int16Array.from(newest, placeOf),
      nodeKnownFrom: Float64Array.from(newest, ({ knownFrom }) => Date.parse(knownFrom)),
      nodeKnownTo: Float64Array.from(newest, ({ knownTo }) => Date.parse(knownTo)),
      pastNode: Int32Array.from(past, ({ node }) => node),
      pastGroup: Uint8Array.from(past, ({ version }) => codeOfGroup(version.group)),
      pastRegion: Int16Array.from(past, ({ version }) => placeOf(version)),
      pastKnownFrom: Float64Array.from(past, ({ version }) => Date.parse(version.knownFrom)),
      pastKnownTo: Float64Array.from(past, ({ version }) => Date.parse(version.knownTo)),
    },
  };
}

/** By place of the nodes before, their place now; -1 where they are no longer there. */
export function placesNow(before: readonly string[], { indexOf }: Pick<Projection, 'indexOf'>): Int32Array {
  return Int32Array.from(before, (id) => indexOf.get(id) ?? -1);
}
