import type { ProjectedNode, ProjectedTie } from '../../../../src/influence/projection/projection';
import { allPaths, type OracleQuestion, worldOf } from '../oracle';

/** Computes allies and shared partners from the rows by brute force, from the definitions. */
export class AllyOracle {
  readonly nodes: ProjectedNode[];
  readonly ties: ProjectedTie[];
  private readonly weights = new Map<string, number>();

  constructor(nodes: ProjectedNode[], ties: ProjectedTie[], question: OracleQuestion) {
    const world = worldOf(nodes, ties, question);
    this.nodes = world.nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
    const ids = this.nodes.map(({ id }) => id);
    this.ties = world.holding;
    const unfiltered = { avoid: [], via: [], types: null, minConfidence: 'LOW', includeEnded: false, k: 1, maxHops: 1 };
    for (const from of ids) {
      for (const to of ids) {
        if (from === to) continue;
        const [direct] = allPaths(nodes, ties, { ...question, ...unfiltered, from: [from], to: [to] });
        if (direct) this.weights.set(`${from} ${to}`, direct.score);
      }
    }
  }

  weight(one: string, other: string): number {
    return this.weights.get(`${one} ${other}`) ?? 0;
  }

  tiesBetween(one: string, other: string): string[] {
    return this.ties
      .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
      .map(({ id }) => id)
      .sort((a, b) => (a < b ? -1 : 1));
  }

  logDegree(id: string): number {
    return Math.log2(1 + this.ties.filter(({ from, to }) => from === id || to === id).length);
  }

  allies(of: string) {
    const found = this.nodes.flatMap(({ id, actor }) => {
      if (!actor || id === of || this.weight(of, id) > 0) return [];
      const shared = this.nodes
        .filter((n) => this.weight(of, n.id) > 0 && this.weight(n.id, id) > 0)
        .map((n) => ({ id: n.id, score: (this.weight(of, n.id) * this.weight(n.id, id)) / this.logDegree(n.id) }));
      if (shared.length === 0) return [];
      const score = shared.reduce((sum, neighbour) => sum + neighbour.score, 0);
      return [{ id, score, shared: inOrder(shared).map((neighbour) => neighbour.id) }];
    });
    return inOrder(found);
  }

  sharedPartners(actors: string[]) {
    const found = this.nodes.flatMap(({ id }) => {
      const tiedActors = this.nodes.map((node) => node.id).filter((a) => actors.includes(a) && this.weight(a, id) > 0);
      if (actors.includes(id) || tiedActors.length < 2) return [];
      const ties = tiedActors.flatMap((actor) => this.tiesBetween(actor, id));
      const score = tiedActors.reduce((sum, actor) => sum + this.weight(actor, id), 0) / this.logDegree(id);
      return [{ id, sharedBy: tiedActors, ties, score }];
    });
    return inOrder(found);
  }
}

/** Sorts by score, highest first; a run of scores within 1e-12 of its best by id. */
export function inOrder<Row extends { id: string; score: number }>(rows: Row[]): Row[] {
  if (rows.length === 0) return [];
  const best = Math.max(...rows.map(({ score }) => score));
  const equal = rows.filter(({ score }) => best - score <= 1e-12).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...equal, ...inOrder(rows.filter((row) => !equal.includes(row)))];
}
