import { allies } from '../../src/influence/allies/allies';
import { reachFrom, reachOf } from '../../src/influence/paths/search/reach-of';
import { CURRENT_CLASSES } from '../../src/influence/view/arcs';
import type { InfluenceView } from '../../src/influence/view/view';

export const MAX_HOPS = 4;
const DAMPING = 0.85;
const PRECISION = 1e-10;

export type Scores = ReturnType<ReturnType<typeof predictorsOf>>;

/** By ranking and node, the proximity to an actor; only the order counts. Nothing is trained. */
export function predictorsOf(view: InfluenceView) {
  const [current, ever] = [neighboursOf(view, false), neighboursOf(view, true)];
  return (actor: number) => ({
    chance: new Float64Array(current.length),
    'number of ties': Float64Array.from(current, (around) => around.size),
    'common neighbours': overShared(current, actor, () => 1),
    // A shared neighbour has at least two neighbours.
    'Adamic-Adar': overShared(current, actor, (degree) => 1 / Math.log(degree)),
    allies: allyScores(view, actor),
    'best path': bestPathScores(view, actor),
    'personalised PageRank': personalisedPageRank(ever, actor),
  });
}

type Neighbours = readonly ReadonlySet<number>[];

/** Returns, by node, its neighbours by the ties of the view in either direction. */
function neighboursOf({ projection, ended, along, against }: InfluenceView, withEnded: boolean): Neighbours {
  const neighbours = Array.from(projection.nodeActor, () => new Set<number>());
  for (const [tie, from] of projection.tieFrom.entries()) {
    const to = projection.tieTo[tie]!;
    if ((along[tie] === 0 && against[tie] === 0) || (ended[tie] === 1 && !withEnded)) continue;
    neighbours[from]!.add(to);
    neighbours[to]!.add(from);
  }
  return neighbours;
}

/**
 * Returns, by node, the sum over the neighbours shared with an actor of a score of their degree.
 */
function overShared(neighbours: Neighbours, actor: number, count: (degree: number) => number): Float64Array {
  const sums = new Float64Array(neighbours.length);
  for (const shared of neighbours[actor]!) {
    const around = neighbours[shared]!;
    for (const neighbour of around) if (neighbour !== actor) sums[neighbour]! += count(around.size);
  }
  return sums;
}

function allyScores(view: InfluenceView, actor: number): Float64Array {
  const scores = new Float64Array(view.exists.length);
  for (const ally of allies(view, { of: actor, first: scores.length, tied: 'NO' })) scores[ally.actor] = ally.score;
  return scores;
}

/** Returns, by actor, the score of the best path to or from an actor, by ties of these classes. */
export function bestPathScores(view: InfluenceView, actor: number, classes = CURRENT_CLASSES): Float64Array {
  const best = new Float64Array(view.exists.length);
  const limits = { maxHops: MAX_HOPS, classes };
  const back = reachOf(view, { targets: [actor], ...limits });
  for (const { nodes, scores } of [reachFrom(view, { from: [actor], ...limits }), back]) {
    for (const [index, node] of nodes.entries()) best[node] = Math.max(best[node]!, scores[index]!);
  }
  return best;
}

/**
 * Personalised PageRank (Page, Brin, Motwani and Winograd, 1999) over an undirected graph: by node,
 * the share of time of a walk that moves to a random neighbour with probability 0.85 and else back
 * to the start, by power iteration until no share changes by more than 1e-10. A start without
 * neighbours keeps all of it.
 */
export function personalisedPageRank(neighbours: Neighbours, start: number): Float64Array {
  let ranks = Float64Array.from(neighbours, (_, node) => Number(node === start));
  for (let change = Infinity; change > PRECISION;) {
    const next = new Float64Array(neighbours.length);
    next[start] = 1 - DAMPING;
    for (const [node, rank] of ranks.entries()) {
      const around = neighbours[node]!;
      if (around.size === 0) next[start] += DAMPING * rank;
      for (const neighbour of around) next[neighbour]! += (DAMPING * rank) / around.size;
    }
    change = Math.max(...next.map((rank, node) => Math.abs(rank - ranks[node]!)));
    ranks = next;
  }
  return ranks;
}
