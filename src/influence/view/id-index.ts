import { quoteAll } from '../../language/text';
import type { Projection } from '../projection/projection';
import type { InfluenceView } from './view';

export type QuestionProblem = 'UNKNOWN_IDS' | 'ENDS_MEET';

const MESSAGES: Record<QuestionProblem, string> = {
  UNKNOWN_IDS: 'Not in the influence graph at this standpoint',
  ENDS_MEET: 'Both a start and a target',
};

/** Thrown for invalid ids in an argument of a question. */
export class QuestionError extends Error {
  constructor(
    readonly code: QuestionProblem,
    readonly argument: string,
    readonly ids: string[],
  ) {
    super(`${MESSAGES[code]}: ${quoteAll(ids)}.`);
    this.name = 'QuestionError';
  }
}

/** Translates between ids and the indexes of a projection's nodes, ties and regions. */
export class IdIndex {
  constructor(private readonly projection: Omit<Projection, 'versions'>) {}

  /** Resolves ids by argument. Throws QuestionError with all unknown ids and the first argument. */
  requireIndexes<A extends string>(
    idsByArgument: Record<A, readonly string[]>,
    view: Pick<InfluenceView, 'exists'>,
  ): Record<A, number[]> {
    const entries = Object.entries<readonly string[]>(idsByArgument);
    const unknown = entries.map(([argument, ids]) => ({ argument, ids: ids.filter((id) => !this.isKnown(id, view)) }));
    const first = unknown.find(({ ids }) => ids.length > 0);
    if (first) throw new QuestionError('UNKNOWN_IDS', first.argument, [...new Set(unknown.flatMap(({ ids }) => ids))]);
    return Object.fromEntries(entries.map(([argument, ids]) => [argument, this.indexesOf(ids)])) as Record<A, number[]>;
  }

  /** Resolves ids to node indexes, in the same order; skips ids that are not in the projection. */
  indexesOf(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.projection.indexOf.get(id) ?? []);
  }

  /** Returns the id of an actor's region in the view; null where it is not known. */
  regionOf(node: number, { region }: Pick<InfluenceView, 'region'>): string | null {
    return this.projection.regions[region[node]!] ?? null;
  }

  nodeId(node: number): string {
    return this.projection.nodeIds[node]!;
  }

  nodeIds(nodes: Iterable<number>): string[] {
    return Array.from(nodes, (node) => this.nodeId(node));
  }

  tieIds(ties: readonly number[]): string[] {
    return ties.map((tie) => this.projection.tieIds[tie]!);
  }

  private isKnown(id: string, { exists }: Pick<InfluenceView, 'exists'>): boolean {
    const index = this.projection.indexOf.get(id);
    return index !== undefined && exists[index] === 1;
  }
}
