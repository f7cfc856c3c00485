import { TIE_TYPES } from '../../store/model/tie-types';
import { mergeById, mergeLists } from './merge';
import { type MergedNodes, mergeNodes } from './merged-nodes';
import type { ProjectedNode, ProjectedTie, Projection, ProjectionArrays } from './projection';
import { type NodeArrays, projectNodes } from './projection-nodes';
import { orderOf, tieArrays, type TieArrays, TieColumns } from './projection-ties';

/** The ids of the nodes and ties that changed. */
export interface Touched {
  nodes: ReadonlySet<string>;
  ties: ReadonlySet<string>;
}

const NOTHING_TOUCHED: Touched = { nodes: new Set(), ties: new Set() };
const EMPTY_PROJECTION = emptyProjection();

/**
 * Builds a projection from rows, all nodes before the first tie. On a base projection, the rows
 * replace all versions of the touched nodes and ties. Skips ties that conduct no influence, ties to
 * nodes outside it (an instrument, for example), and ties of a node with itself.
 */
export class ProjectionBuilder {
  private readonly versions: ProjectedNode[] = [];
  private nodes: MergedNodes | null = null;
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
    const { indexOf } = (this.nodes ??= this.buildNodes()).nodes;
    const from = indexOf.get(row.from);
    const to = indexOf.get(row.to);
    if (from === undefined || to === undefined || from === to || !TIE_TYPES[row.type].conducts) return;
    this.ties.push(row, from, to);
  }

  /** Returns the base itself where nothing in it was touched. Throws like `tie`. */
  build(): Projection {
    const { base, ties, touched } = this;
    const { nodes, nodeIndexes } = (this.nodes ??= this.buildNodes());
    const replaced = new Set([...touched.ties, ...this.tiesOfRemoved(nodeIndexes)]);
    const idAt = (tie: number) => base.tieIds[tie]!;
    const merge = mergeById({ length: base.tieIds.length, idAt }, replaced, ties.ids, orderOf(ties));
    if (nodes === base && merge.isSame) return base;
    const { versions, nodeIds, indexOf, regions } = nodes;
    const tieIds = mergeLists(merge, base.tieIds, ties.ids);
    const arrays = arraysOf(nodes.arrays, tieArrays(merge, base.arrays, ties, nodeIndexes));
    return { versions, nodeIds, indexOf, regions, tieIds, arrays };
  }

  /** Yields the ids of the old ties that have lost an end. */
  private *tiesOfRemoved(nodeIndexes: Int32Array | null): Generator<string> {
    if (!nodeIndexes?.includes(-1)) return;
    const { tieFrom, tieTo } = this.base.arrays;
    for (const [tie, id] of this.base.tieIds.entries()) {
      if (nodeIndexes[tieFrom[tie]!]! < 0 || nodeIndexes[tieTo[tie]!]! < 0) yield id;
    }
  }

  private buildNodes(): MergedNodes {
    const { base, versions, touched } = this;
    const replaced = new Set([...touched.nodes, ...versions.map(({ id }) => id)]);
    const isUntouched = versions.length === 0 && ![...replaced].some((id) => base.indexOf.has(id));
    return isUntouched ? { nodes: base, nodeIndexes: null } : mergeNodes(base, replaced, versions);
  }

  /** Returns one string for all equal ones: rows contain copies, and the rows of nodes are kept. */
  private shared(text: string): string {
    const known = this.strings.get(text);
    if (known === undefined) this.strings.set(text, text);
    return known ?? text;
  }
}

/** Builds a projection of rows. Throws where two versions of a node overlap in known time. */
export function buildProjection(nodes: readonly ProjectedNode[], ties: readonly ProjectedTie[]): Projection {
  const builder = new ProjectionBuilder();
  for (const node of nodes) builder.node(node);
  for (const tie of ties) builder.tie(tie);
  return builder.build();
}

/** Builds arrays of one shape: at another, V8 discards the optimized code of loops over them. */
function arraysOf(nodes: NodeArrays, ties: TieArrays): ProjectionArrays {
  return Object.assign({ ...EMPTY_PROJECTION.arrays }, nodes, ties);
}

function emptyProjection(): Projection {
  const nodes = projectNodes([]);
  const nothing = { length: 0, isSame: false, origins: new Int32Array(), runs: [0] };
  const ties = tieArrays(nothing, {} as TieArrays, new TieColumns(), null);
  return { ...nodes, tieIds: [], arrays: { ...nodes.arrays, ...ties } };
}
