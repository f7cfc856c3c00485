import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import { allPaths, type OracleQuestion, type OracleWorld, worldOf } from '../oracle';

export interface OracleAlly {
  id: string;
  score: number;
  shared: string[];
  tie: string | null;
}

/** Computes allies and shared partners from the rows by brute force, from the definitions. */
export class AllyOracle {
  readonly nodes: ProjectedNode[];
  private readonly world: OracleWorld;

  constructor(
    private readonly rows: ProjectedNode[],
    private readonly ties: ProjectedTie[],
    private readonly question: OracleQuestion,
  ) {
    this.world = worldOf(rows, ties, { ...question, types: null, minConfidence: 'LOW', includeEnded: false });
    this.nodes = this.world.nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * Returns the best weight from one node to another; 0 where influence does not travel that way.
   */
  weight(one: string, other: string): number {
    return this.world.links.get(one)?.get(other)?.weight ?? 0;
  }

  /**
   * Returns the mean of the best weights in the two directions; 0 where influence does not travel
   * both ways.
   */
  mutual(one: string, other: string): number {
    const weights = [this.weight(one, other), this.weight(other, one)];
    return weights.includes(0) ? 0 : (weights[0]! + weights[1]!) / 2;
  }

  private tied(one: string, other: string): ProjectedTie[] {
    const arcs = this.world.arcs.filter(
      ({ from, to, ended }) => !ended && ((from === one && to === other) || (from === other && to === one)),
    );
    return [...new Map(arcs.map(({ id, tie }) => [id, tie])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Returns the tie of the largest weight between the two, among equals the least id. */
  heaviest(one: string, other: string): string | null {
    const arcs = this.world.arcs.filter(
      ({ from, to, ended }) => !ended && ((from === one && to === other) || (from === other && to === one)),
    );
    const most = Math.max(...arcs.map(({ weight }) => weight));
    const equal = arcs.filter(({ weight }) => most - weight <= 1e-12).map(({ id }) => id);
    return equal.sort()[0] ?? null;
  }

  /**
   * Returns the allies, for which a neighbour counts only where `pursues` accepts it or the ally,
   * then actors that a path of at most four steps reaches, then the others of `tiedBeside`, whose
   * tie does not conduct.
   */
  allies(
    of: string,
    {
      pursues = () => true,
      tied = 'ANY',
      beside = [],
    }: { pursues?: (id: string) => boolean; tied?: string; beside?: string[] } = {},
  ): OracleAlly[] {
    const isTied = (id: string) => this.tied(of, id).length > 0 || beside.includes(id);
    const among = this.nodes.filter(
      ({ id }) => this.world.listed.has(id) && id !== of && (tied === 'ANY' || isTied(id) === (tied === 'YES')),
    );
    const rows = among.map(({ id }) => {
      const shared = this.nodes
        .filter((n) => this.mutual(of, n.id) > 0 && this.mutual(n.id, id) > 0 && (pursues(n.id) || pursues(id)))
        .map((n) => ({
          id: n.id,
          score: (this.mutual(of, n.id) * this.mutual(n.id, id)) / Math.log2(1 + this.world.degrees.get(n.id)!),
        }));
      const direct = (this.weight(of, id) + this.weight(id, of)) / 2;
      const score = shared.reduce((sum, neighbour) => sum + neighbour.score, direct);
      return { id, score, shared: inOrder(shared).map((neighbour) => neighbour.id), tie: this.heaviest(of, id) };
    });
    const scored = inOrder(rows.filter(({ score }) => score > 0));
    const left = rows.filter(({ score }) => score === 0);
    const reached = left
      .filter(({ id }) => pursues(id) || isTied(id))
      .map((row) => ({ id: row.id, score: this.bestPath(of, row.id), row }))
      .filter(({ score }) => score > 0);
    const isReached = (id: string) => reached.some((one) => one.id === id);
    const others = left.filter(({ id }) => beside.includes(id) && !isReached(id));
    return [...scored, ...inOrder(reached).map(({ row }) => row), ...others];
  }

  private bestPath(from: string, to: string): number {
    const question = { ...this.question, from: [from], to: [to], avoid: [], via: [], k: 1, maxHops: 4 };
    const unfiltered = { ...question, types: null, minConfidence: 'LOW', includeEnded: false };
    return allPaths(this.rows, this.ties, unfiltered)[0]?.score ?? 0;
  }

  sharedPartners(actors: string[]) {
    const found = this.nodes.flatMap(({ id }) => {
      const tiedActors = this.nodes
        .map((node) => node.id)
        .filter((actor) => actors.includes(actor) && this.tied(actor, id).length > 0);
      if (actors.includes(id) || tiedActors.length < 2) return [];
      const ties = tiedActors.flatMap((actor) => this.tied(actor, id).map((tie) => tie.id));
      const larger = tiedActors.map((actor) => Math.max(this.weight(actor, id), this.weight(id, actor)));
      const count = this.nodes.reduce((sum, node) => sum + this.tied(node.id, id).length, 0);
      return [{ id, sharedBy: tiedActors, ties, score: larger.reduce((a, b) => a + b) / Math.log2(1 + count) }];
    });
    return inOrder(found);
  }

  /**
   * Returns true where a current tie of a type that carries influence only one way connects the
   * two.
   */
  isOneWay(one: string, other: string): boolean {
    return this.tied(one, other).length > 0 && this.mutual(one, other) === 0;
  }
}

/** Sorts by score, highest first; a run of scores within 1e-12 of its best by id. */
export function inOrder<Row extends { id: string; score: number }>(rows: Row[]): Row[] {
  if (rows.length === 0) return [];
  const best = Math.max(...rows.map(({ score }) => score));
  const equal = rows.filter(({ score }) => best - score <= 1e-12).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...equal, ...inOrder(rows.filter((row) => !equal.includes(row)))];
}
