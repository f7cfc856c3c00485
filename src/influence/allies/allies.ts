import { DeadlineCheck } from '../engine/deadline-check';
import { topByScore } from '../paths/search/cost-heap';
import { reachFrom } from '../paths/search/reach-of';
import { forEachHoldingArc, heaviestTies } from '../view/heaviest-ties';
import type { InfluenceView } from '../view/view';
import { forEachMutualNeighbour, type SparseSums, withSums } from './sparse-sums';

/** The actors to list: those with a current tie to the actor, those without one, or both. */
export type TiedChoice = 'ANY' | 'YES' | 'NO';

/** Nodes are indexes of the projection. */
export interface AlliesQuery {
  of: number;
  /** The maximum number of allies, 0 or more. */
  first: number;
  tied: TiedChoice;
  /** Actors with a current tie to it that the view does not contain. */
  tiedBeside?: readonly number[];
  /** Where present, actors within this many steps follow, then the others of `tiedBeside`. */
  maxHops?: number;
  /** Where present, only these nodes can be allies; any node can be shared. */
  among?: (node: number) => boolean;
  /**
   * Where present, a common neighbour counts only where it or the ally is one of these nodes, and
   * an actor without a tie to it must be one.
   */
  pursues?: (node: number) => boolean;
  /** Where present, actors of a higher rank come first, a whole number from 0. */
  rank?: (node: number) => number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Ally {
  actor: number;
  /** 0 for actors that only a path reaches; not bounded. */
  score: number;
  /** The common neighbours by contribution to the score, highest first; equal (1e-12) by id. */
  shared: number[];
  /** See `heaviestTies`; null where the view has none. */
  tie: number | null;
}

/**
 * Finds the actors near a node. First come those that share neighbours with it by current ties that
 * carry influence both ways, or that have a tie to it. Each common neighbour n adds `w1 x w2 /
 * log2(1 + d(n))` to the score: w1 and w2 are the means of the best weights in the two directions
 * between n and each of the two, d(n) is the number of ties by which influence leaves n. This is
 * the index of Adamic and Adar ("Friends and neighbors on the Web", 2003), weighted: a neighbour
 * counts for less the more ties it has. A tie between the two adds the mean of their best weights,
 * 0 for a direction without one. Then come actors that a path reaches, by its score, then those
 * with a tie that carries no influence.
 *
 * Sorted by rank, then by score, highest first; equal within 1e-12 by id. Examines the ties of the
 * node's neighbours once. Throws DeadlinePassed.
 */
export function allies(view: InfluenceView, query: AlliesQuery): Ally[] {
  const { of, first, tied, among, pursues, maxHops, shouldStop } = query;
  const deadlineCheck = new DeadlineCheck(shouldStop);
  const ties = heaviestTies(view, of);
  const tiedElsewhere = new Set(query.tiedBeside);
  const isTied = (node: number) => ties.has(node) || tiedElsewhere.has(node);
  const isListed = (node: number) =>
    view.listed[node] === 1 &&
    node !== of &&
    (tied === 'ANY' || isTied(node) === (tied === 'YES')) &&
    (among?.(node) ?? true);
  return withSums(view, view.exists.length, (neighbourWeights, scores) => {
    addShared(view, query, { own: neighbourWeights, scores }, deadlineCheck);
    addTied(view, of, scores);
    const near = scores.nodes.filter(isListed);
    const phases: Phase[] = [{ nodes: near, scoreOf: (node) => scores.at(node) }];
    if (maxHops !== undefined && (query.rank || near.length < first)) {
      const isNew = (node: number) => scores.at(node) === 0 && isListed(node);
      const { nodes, scores: best } = reachFrom(view, { from: [of], maxHops, shouldStop });
      const byPath = new Map(Array.from(nodes, (node, index) => [node, best[index]!]));
      const reached = [...byPath.keys()].filter((node) => isNew(node) && (!pursues || pursues(node) || isTied(node)));
      phases.push({ nodes: reached, scoreOf: (node) => byPath.get(node)! });
      phases.push({ nodes: [...tiedElsewhere].filter((node) => isNew(node) && !byPath.has(node)), scoreOf: () => 0 });
    }
    const listed = inRanks(phases, query.rank ?? (() => 0), first);
    return listed.map((actor) => ({
      actor,
      score: scores.at(actor),
      shared: sharedWith(view, query, neighbourWeights, actor, deadlineCheck),
      tie: ties.get(actor) ?? null,
    }));
  });
}

/** Actors that are listed for one reason, with the score by which they are ordered. */
interface Phase {
  nodes: number[];
  scoreOf: (node: number) => number;
}

/** Returns the first actors: by rank, highest first, then by phase, then by score. */
function inRanks(phases: readonly Phase[], rankOf: (node: number) => number, first: number): number[] {
  const ranks = [...new Set(phases.flatMap(({ nodes }) => nodes.map(rankOf)))].sort((a, b) => b - a);
  return ranks
    .flatMap((rank) =>
      phases.flatMap(({ nodes, scoreOf }) =>
        topByScore(
          nodes.filter((node) => rankOf(node) === rank),
          scoreOf,
          first,
        ),
      ),
    )
    .slice(0, first);
}

interface Sums {
  /** By neighbour: the mean of the best weights between it and the node. */
  own: SparseSums;
  scores: SparseSums;
}

function addShared(
  view: InfluenceView,
  { of, pursues }: AlliesQuery,
  { own, scores }: Sums,
  deadlineCheck: DeadlineCheck,
): void {
  forEachMutualNeighbour(view, of, (neighbour, weight) => own.add(neighbour, weight));
  for (const shared of own.nodes) {
    deadlineCheck.step(view.out.start[shared + 1]! - view.out.start[shared]!);
    const scale = own.at(shared) / Math.log2(1 + view.degree[shared]!);
    const onlyPursuers = pursues && !pursues(shared) ? pursues : null;
    forEachMutualNeighbour(view, shared, (candidate, weight) => {
      if (!onlyPursuers || onlyPursuers(candidate)) scores.add(candidate, scale * weight);
    });
  }
}

/** Adds to the score of each neighbour half of its best weight in each direction. */
function addTied(view: InfluenceView, actor: number, scores: SparseSums): void {
  for (const arcs of [view.out, view.in]) {
    const seen = new Set<number>();
    forEachHoldingArc(arcs, actor, (neighbour, arc) => {
      // The first current one of parallel arcs has the highest weight.
      if (!seen.has(neighbour)) scores.add(neighbour, arcs.weight[arc]! / 2);
      seen.add(neighbour);
    });
  }
}

function sharedWith(
  view: InfluenceView,
  { pursues }: AlliesQuery,
  own: SparseSums,
  actor: number,
  deadlineCheck: DeadlineCheck,
): number[] {
  deadlineCheck.step(view.out.start[actor + 1]! - view.out.start[actor]!);
  const contributions = new Map<number, number>();
  forEachMutualNeighbour(view, actor, (shared, weight) => {
    if (own.at(shared) === 0 || (pursues && !pursues(shared) && !pursues(actor))) return;
    contributions.set(shared, (own.at(shared) * weight) / Math.log2(1 + view.degree[shared]!));
  });
  return topByScore([...contributions.keys()], (node) => contributions.get(node)!, contributions.size);
}
