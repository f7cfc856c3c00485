import { TIE_TYPES } from '../../model/tie-type';
import { NO_PROJECTION } from './no-projection';
import { nodePart, type NodePart, placesNow } from './node-part';
import type { ProjectedNode, ProjectedTie, Projection } from './projection';
import { TieColumns } from './tie-columns';
import { orderTies } from './tie-order';
import { tieArrays } from './tie-part';

/** Ids of nodes and ties. */
export interface Touched {
  nodes: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

const NOTHING: Touched = { nodes: new Set(), ties: new Set() };

/**
 * Makes a projection of rows as they come, first all nodes and then all ties: from nothing, or from another projection of
 * which what was touched is read anew, in all its versions. Left out: ties that do not conduct, ties with an end that is
 * not among the nodes (an instrument may not lie between two actors), and ties of a node with itself.
 */
export class ProjectionBuilder {
  private readonly versions: ProjectedNode[] = [];
  private nodes: NodePart | null = null;
  private readonly ties = new TieColumns();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly base: Projection = NO_PROJECTION,
    private readonly touched: Touched = NOTHING,
  ) {}

  node(row: ProjectedNode): void {
    if (this.nodes) throw new Error('A node came after the first tie.');
    const { group, region } = row;
    this.versions.push({
      ...row,
      group: group && (this.once(group) as typeof group),
      region: region && this.once(region),
      knownFrom: this.once(row.knownFrom),
      knownTo: this.once(row.knownTo),
    });
  }

  /** Throws where two versions of a node are known at one instant. */
  tie(row: ProjectedTie): void {
    const { indexOf } = (this.nodes ??= this.orderNodes());
    const from = indexOf.get(row.from);
    const to = indexOf.get(row.to);
    if (from === undefined || to === undefined || from === to || !TIE_TYPES[row.type].conducts) return;
    this.ties.push(row, from, to);
  }

  /** The projection; the same as before where nothing in it was touched. Throws as `tie` does. */
  build(): Projection {
    const { base, ties, touched } = this;
    const nodes = (this.nodes ??= this.orderNodes());
    if (nodes === base && ties.ids.length === 0 && !base.tieIds.some((id) => touched.ties.has(id))) return base;
    const movedTo = nodes === base ? null : placesNow(base.nodeIds, nodes);
    const { tieFrom, tieTo } = base.arrays;
    const keeps = (tie: number) =>
      !touched.ties.has(base.tieIds[tie]!) &&
      (movedTo === null || (movedTo[tieFrom[tie]!]! >= 0 && movedTo[tieTo[tie]!]! >= 0));
    const order = orderTies(base.tieIds, keeps, ties);
    return {
      ...nodes,
      tieIds: order.ids,
      arrays: { ...nodes.arrays, ...tieArrays(base.arrays, ties, order, movedTo) },
    };
  }

  private orderNodes(): NodePart {
    const { base, versions, touched } = this;
    const again = new Set([...touched.nodes, ...versions.map(({ id }) => id)]);
    if (versions.length === 0 && ![...again].some((id) => base.indexOf.has(id))) return base;
    return nodePart([...base.versions.filter(({ id }) => !again.has(id)), ...versions]);
  }

  /** Rows that are kept share what they say alike. */
  private once(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }
}

/** The rows as a projection, for those who have them all. Throws as the builder does. */
export function buildProjection(nodes: readonly ProjectedNode[], ties: readonly ProjectedTie[]): Projection {
  const builder = new ProjectionBuilder();
  for (const node of nodes) builder.node(node);
  for (const tie of ties) builder.tie(tie);
  return builder.build();
}
