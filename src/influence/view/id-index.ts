import type { Projection } from '../projection/projection';
import { QuestionError } from '../engine/question';
import type { InfluenceView } from './view';

/** Which id has which index in a projection, and which ids can be asked about. */
export class IdIndex {
  private readonly regions: readonly string[];
  private readonly nodeIds: readonly string[];
  private readonly tieIds: readonly string[];
  private readonly indexOf: ReadonlyMap<string, number>;

  constructor({ nodeIds, tieIds, regions, indexOf }: Projection) {
    this.regions = regions;
    this.nodeIds = nodeIds;
    this.tieIds = tieIds;
    this.indexOf = indexOf;
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

  private isKnown(id: string, { exists }: Pick<InfluenceView, 'exists'>): boolean {
    const index = this.indexOf.get(id);
    return index !== undefined && exists[index] === 1;
  }
}
