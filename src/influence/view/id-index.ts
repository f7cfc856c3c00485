import type { Path } from '../paths/search/best-paths';
import type { Projection, ProjectionArrays } from '../projection/projection';
import { type PathAnswer, QuestionError } from '../engine/question';
import type { InfluenceView } from './view';

/** Which id has which index in a projection, and which ids can be asked about. */
export class IdIndex {
  private readonly regions: readonly string[];
  private readonly nodeIds: readonly string[];
  private readonly tieIds: readonly string[];
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly arrays: ProjectionArrays;

  constructor({ nodeIds, tieIds, regions, indexOf, arrays }: Projection) {
    this.regions = regions;
    this.nodeIds = nodeIds;
    this.tieIds = tieIds;
    this.indexOf = indexOf;
    this.arrays = arrays;
  }

  /**
   * The indexes of ids, argument by argument. Throws QuestionError for those that are not known in the view: all of them,
   * under the first argument that has one.
   */
  required<A extends string>(
    asked: Record<A, readonly string[]>,
    view: Pick<InfluenceView, 'exists'>,
  ): Record<A, number[]> {
    const given = Object.entries<readonly string[]>(asked);
    const unknown = given.map(([argument, ids]) => ({ argument, ids: ids.filter((id) => !this.isKnown(id, view)) }));
    const first = unknown.find(({ ids }) => ids.length > 0);
    if (first) throw new QuestionError('UNKNOWN_IDS', first.argument, [...new Set(unknown.flatMap(({ ids }) => ids))]);
    return Object.fromEntries(given.map(([argument, ids]) => [argument, this.indexes(ids)])) as Record<A, number[]>;
  }

  /** The indexes of those of the ids that the projection has, in their order. */
  indexes(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.indexOf.get(id) ?? []);
  }

  isActor(index: number): boolean {
    return this.arrays.nodeActor[index] === 1;
  }

  /** The id of the region that an actor is in, seen from the view; null where none is known. */
  regionOf(index: number, { region }: Pick<InfluenceView, 'region'>): string | null {
    return this.regions[region[index]!] ?? null;
  }

  nodeId(index: number): string {
    return this.nodeIds[index]!;
  }

  nodes(indexes: Iterable<number>): string[] {
    return Array.from(indexes, (index) => this.nodeIds[index]!);
  }

  ties(indexes: readonly number[]): string[] {
    return indexes.map((index) => this.tieIds[index]!);
  }

  path({ nodes, ties, weights, score }: Path): PathAnswer {
    return {
      score,
      nodes: this.nodes(nodes),
      ties: this.ties(ties),
      weights,
      weakest: weights.indexOf(Math.min(...weights)),
    };
  }

  private isKnown(id: string, { exists }: Pick<InfluenceView, 'exists'>): boolean {
    const index = this.indexOf.get(id);
    return index !== undefined && exists[index] === 1;
  }
}
