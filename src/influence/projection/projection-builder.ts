import { TIE_TYPES } from '../../model/tie-types';
import type { ProjectedNode, ProjectedTie, Projection } from './projection';
import { newIndexes, projectNodes, type ProjectionNodes } from './projection-nodes';
import { orderTies, tieArrays, type TieArrays, TieColumns } from './projection-ties';

/** Ids of the nodes and ties that changed. */
export interface Touched {
  nodes: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

const NOTHING_TOUCHED: Touched = { nodes: new Set(), ties: new Set() };
const EMPTY_PROJECTION = emptyProjection();

/**
 * Builds a projection from rows, all nodes before the first tie: from nothing, or from a base projection, in which the rows
 * replace all versions of what was touched. Left out are ties that do not conduct influence, ties with an end that is not
 * among the nodes (an instrument, for example), and ties of a node with itself.
 */
export class ProjectionBuilder {
  private readonly versions: ProjectedNode[] = [];
  private nodes: ProjectionNodes | null = null;
  private readonly ties = new TieColumns();
  private readonly strings = new Map<string, string>();

  constructor(
    private readonly base: Projection = EMPTY_PROJECTION,
    private readonly touched: Touched = NOTHING_TOUCHED,
  ) {}

  node(row: ProjectedNode): void {
    if (this.nodes) throw new Error('A node came after the first tie.');
    const { group, region } = row;
    this.versions.push({
      ...row,
      group: group && (this.shared(group) as typeof group),
      region: region && this.shared(region),
      knownFrom: this.shared(row.knownFrom),
      knownTo: this.shared(row.knownTo),
    });
  }

  /** Throws where two versions of a node overlap in known time. */
  tie(row: ProjectedTie): void {
    const { indexOf } = (this.nodes ??= this.buildNodes());
    const from = indexOf.get(row.from);
    const to = indexOf.get(row.to);
    if (from === undefined || to === undefined || from === to || !TIE_TYPES[row.type].conducts) return;
    this.ties.push(row, from, to);
  }

  /** Returns the base itself where nothing in it was touched. Throws as `tie` does. */
  build(): Projection {
    const { base, ties, touched } = this;
    const nodes = (this.nodes ??= this.buildNodes());
    if (nodes === base && ties.ids.length === 0 && !base.tieIds.some((id) => touched.ties.has(id))) return base;
    const nodeIndexes = nodes === base ? null : newIndexes(base.nodeIds, nodes);
    const { tieFrom, tieTo } = base.arrays;
    const keeps = (tie: number) =>
      !touched.ties.has(base.tieIds[tie]!) &&
      (nodeIndexes === null || (nodeIndexes[tieFrom[tie]!]! >= 0 && nodeIndexes[tieTo[tie]!]! >= 0));
    const order = orderTies(base.tieIds, keeps, ties);
    return {
      ...nodes,
      tieIds: order.ids,
      arrays: { ...nodes.arrays, ...tieArrays(base.arrays, ties, order, nodeIndexes) },
    };
  }

  private buildNodes(): ProjectionNodes {
    const { base, versions, touched } = this;
    const replaced = new Set([...touched.nodes, ...versions.map(({ id }) => id)]);
    if (versions.length === 0 && ![...replaced].some((id) => base.indexOf.has(id))) return base;
    return projectNodes([...base.versions.filter(({ id }) => !replaced.has(id)), ...versions]);
  }

  /** One string for all equal ones: rows arrive with copies, and the rows of nodes are kept. */
  private shared(text: string): string {
    const known = this.strings.get(text);
    if (known === undefined) this.strings.set(text, text);
    return known ?? text;
  }
}

/** Builds a projection of all these rows. Throws where two versions of a node overlap in known time. */
export function buildProjection(nodes: readonly ProjectedNode[], ties: readonly ProjectedTie[]): Projection {
  const builder = new ProjectionBuilder();
  for (const node of nodes) builder.node(node);
  for (const tie of ties) builder.tie(tie);
  return builder.build();
}

function emptyProjection(): Projection {
  const nodes = projectNodes([]);
  const ties = tieArrays({} as TieArrays, new TieColumns(), { ids: [], origins: new Int32Array() }, null);
  return { ...nodes, tieIds: [], arrays: { ...nodes.arrays, ...ties } };
}
