import { dayNumber, firstDay, lastDay } from '../../language/partial-date';
import { byCodeUnit } from '../../language/text';
import { codeOfGroup, memoize } from './codes';
import { NO_DAY, NO_END, NODE_COLUMNS, type ProjectedNode, type Projection, type ProjectionArrays } from './projection';

export type NodeArrays = Pick<ProjectionArrays, Exclude<keyof ProjectionArrays, `${'tie' | 'evidence'}${string}`>>;

/** The properties of a projection that come from its nodes. */
export type ProjectionNodes = Pick<Projection, 'versions' | 'nodeIds' | 'indexOf' | 'regions'> & { arrays: NodeArrays };

/** Builds nodes from unordered rows. Throws where two versions of a node overlap in known time. */
export function projectNodes(rows: readonly ProjectedNode[]): ProjectionNodes {
  const { versions, newest, past } = orderVersions(rows);
  const regions = [...new Set(rows.map(({ region }) => region))].filter((region) => region !== null).sort();
  const regionIndexes = new Map(regions.map((region, index) => [region, index]));
  const indexOfRegion = ({ region }: ProjectedNode) => (region === null ? -1 : regionIndexes.get(region)!);
  const instant = memoize(Date.parse);
  const valuesOf = (row: ProjectedNode): Record<keyof typeof NODE_COLUMNS, number> => ({
    Group: codeOfGroup(row.group),
    Region: indexOfRegion(row),
    Since: row.since === null ? NO_DAY : dayNumber(firstDay(row.since)),
    Until: row.until === null ? NO_END : dayNumber(lastDay(row.until)),
    RunsOut: Number(row.runsOut),
    KnownFrom: instant(row.knownFrom),
    KnownTo: instant(row.knownTo),
  });
  const nodeIds = newest.map(({ id }) => id);
  return {
    versions,
    nodeIds,
    indexOf: new Map(nodeIds.map((id, index) => [id, index])),
    regions,
    arrays: {
      // Copying a mapped array is several times as fast as passing the mapping function to `from`.
      nodeActor: Uint8Array.from(newest.map(({ actor }) => Number(actor))),
      nodeMember: Uint8Array.from(newest.map(({ member }) => Number(member))),
      nodeDerived: Uint8Array.from(newest.map(({ derived }) => Number(derived))),
      ...columns('node', newest.map(valuesOf)),
      pastNode: Int32Array.from(past.map(({ node }) => node)),
      ...columns(
        'past',
        past.map(({ version }) => valuesOf(version)),
      ),
      ...evidenceArrays(newest, instant),
    } as NodeArrays,
  };
}

function columns(prefix: string, rows: Record<keyof typeof NODE_COLUMNS, number>[]) {
  return Object.fromEntries(
    Object.entries(NODE_COLUMNS).map(([name, type]) => [
      prefix + name,
      type.from(rows.map((row) => row[name as keyof typeof NODE_COLUMNS])),
    ]),
  );
}

function evidenceArrays(newest: readonly ProjectedNode[], instant: (text: string) => number) {
  const evidence = newest.flatMap(({ evidence }) => evidence);
  const starts = new Int32Array(newest.length + 1);
  newest.forEach((version, node) => (starts[node + 1] = starts[node]! + version.evidence.length));
  return {
    confirmationStart: starts,
    confirmationDay: Int32Array.from(evidence.map(({ day }) => dayNumber(lastDay(day)))),
    confirmationClearance: Uint8Array.from(evidence.map(({ clearance }) => clearance)),
    confirmationKnownFrom: Float64Array.from(evidence.map(({ knownFrom }) => instant(knownFrom))),
    confirmationKnownTo: Float64Array.from(evidence.map(({ knownTo }) => instant(knownTo))),
  };
}

interface OrderedVersions {
  /** All versions, by id (by code unit), then by `knownFrom`. */
  versions: ProjectedNode[];
  /** The newest version of each node. */
  newest: ProjectedNode[];
  /** The older versions in the same order, each with the index of its node. */
  past: { node: number; version: ProjectedNode }[];
}

function orderVersions(rows: readonly ProjectedNode[]): OrderedVersions {
  const sorted = [...rows].sort(
    (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.knownFrom, b.knownFrom) || byCodeUnit(a.knownTo, b.knownTo),
  );
  const versions = withoutCopies(sorted);
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

/**
 * Keeps each version once. Several statements can read copies of a version; if a write replaces it
 * meanwhile, only some copies have an end, which is right where the next version was read too.
 */
function withoutCopies(sorted: readonly ProjectedNode[]): ProjectedNode[] {
  const newestFrom = new Map(sorted.map(({ id, knownFrom }) => [id, knownFrom]));
  return sorted.filter((version, index) => {
    const isNewest = newestFrom.get(version.id) === version.knownFrom;
    const adjacent = sorted[isNewest ? index + 1 : index - 1];
    return adjacent?.id !== version.id || adjacent.knownFrom !== version.knownFrom;
  });
}
