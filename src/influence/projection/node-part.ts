import { codeOfGroup } from './codes';
import { orderVersions } from './node-versions';
import type { ProjectedNode, Projection, ProjectionArrays } from './projection';
import { memoize } from './memoize';

type NodeArrays = Pick<ProjectionArrays, Extract<keyof ProjectionArrays, `node${string}` | `past${string}`>>;

/** What a projection says of its nodes. */
export type NodePart = Pick<Projection, 'versions' | 'nodeIds' | 'indexOf' | 'regions'> & { arrays: NodeArrays };

/** The nodes of rows in any order. Throws where two versions of a node are known at one instant. */
export function nodePart(rows: readonly ProjectedNode[]): NodePart {
  const { versions, newest, past } = orderVersions(rows);
  const regions = [...new Set(rows.map(({ region }) => region))].filter((region) => region !== null).sort();
  const places = new Map(regions.map((region, place) => [region, place]));
  const placeOf = ({ region }: ProjectedNode) => (region === null ? -1 : places.get(region)!);
  const instant = memoize(Date.parse);
  // A mapped array goes into a typed one several times as fast as one that it maps itself.
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
      nodeRegion: Int16Array.from(newest.map(placeOf)),
      nodeKnownFrom: Float64Array.from(newest.map(({ knownFrom }) => instant(knownFrom))),
      nodeKnownTo: Float64Array.from(newest.map(({ knownTo }) => instant(knownTo))),
      pastNode: Int32Array.from(past.map(({ node }) => node)),
      pastGroup: Uint8Array.from(past.map(({ version }) => codeOfGroup(version.group))),
      pastRegion: Int16Array.from(past.map(({ version }) => placeOf(version))),
      pastKnownFrom: Float64Array.from(past.map(({ version }) => instant(version.knownFrom))),
      pastKnownTo: Float64Array.from(past.map(({ version }) => instant(version.knownTo))),
    },
  };
}

/** By place of the nodes before, their place now; -1 where they are no longer there. */
export function placesNow(before: readonly string[], { indexOf }: Pick<Projection, 'indexOf'>): Int32Array {
  return Int32Array.from(before.map((id) => indexOf.get(id) ?? -1));
}
