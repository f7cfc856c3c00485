import { allies } from '../allies/allies';
import { reachFrom, reachOf } from '../paths/search/reach-of';
import type { InfluenceView } from '../view/view';
import { personalisedPageRank } from './page-rank';

const MAX_HOPS = 4;

/** Which ranking: `bestPath` is the better of the two directions, `allies` the score of `Actor.allies`. */
export const PREDICTORS = [
  'chance',
  'degree',
  'commonNeighbours',
  'adamicAdar',
  'allies',
  'bestPath',
  'pageRank',
] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** Scores all nodes of a view for one actor after another; only the order of the scores counts. Nothing is trained. */
export class Predictors {
  private readonly holding: Set<number>[];
  private readonly ever: Set<number>[];
  private readonly scorers: Record<Predictor, (actor: number) => Float64Array>;
  private readonly cache = new Map<string, Float64Array>();

  constructor(private readonly view: InfluenceView) {
    const size = view.exists.length;
    this.holding = neighboursOf(view, false);
    this.ever = neighboursOf(view, true);
    this.scorers = {
      chance: () => new Float64Array(size),
      degree: () => Float64Array.from(this.holding, (around) => around.size),
      commonNeighbours: (actor) => this.overShared(actor, () => 1),
      // A neighbour that is shared has two neighbours at least.
      adamicAdar: (actor) => this.overShared(actor, (degree) => 1 / Math.log(degree)),
      allies: (actor) => {
        const scores = new Float64Array(size);
        for (const ally of allies(view, { of: actor, first: size, tied: 'NO' })) scores[ally.actor] = ally.score;
        return scores;
      },
      bestPath: (actor) => this.bestPaths(actor),
      pageRank: (actor) => personalisedPageRank(this.ever, actor),
    };
  }

  /** By node, how near it is to an actor. */
  scores(predictor: Predictor, actor: number): Float64Array {
    const key = `${predictor} ${String(actor)}`;
    let scores = this.cache.get(key);
    if (!scores) this.cache.set(key, (scores = this.scorers[predictor](actor)));
    return scores;
  }

  /** By node, the sum over the neighbours that it shares with an actor of what each counts by its number of neighbours. */
  private overShared(actor: number, count: (degree: number) => number): Float64Array {
    const sums = new Float64Array(this.holding.length);
    for (const shared of this.holding[actor]!) {
      const around = this.holding[shared]!;
      for (const other of around) if (other !== actor) sums[other] = sums[other]! + count(around.size);
    }
    return sums;
  }

  /** By actor, the score of the best path of at most four steps to or from an actor; 0 where there is none. */
  private bestPaths(actor: number): Float64Array {
    const best = new Float64Array(this.view.exists.length);
    for (const { nodes, scores } of [
      reachFrom(this.view, { from: [actor], maxHops: MAX_HOPS }),
      reachOf(this.view, { targets: [actor], maxHops: MAX_HOPS }),
    ]) {
      for (const [index, node] of nodes.entries()) best[node] = Math.max(best[node]!, scores[index]!);
    }
    return best;
  }
}

/** By node, the nodes to which a tie of the view joins it, either way; those that ended too where asked. */
function neighboursOf(
  { projection, classes, ended, along, against }: InfluenceView,
  withEnded: boolean,
): Set<number>[] {
  const { tieFrom, tieTo, nodeActor } = projection;
  const neighbours = Array.from(nodeActor, () => new Set<number>());
  for (let tie = 0; tie < classes.length; tie++) {
    if (along[tie] === 0 && against[tie] === 0) continue;
    if (ended[tie] === 1 && !withEnded) continue;
    neighbours[tieFrom[tie]!]!.add(tieTo[tie]!);
    neighbours[tieTo[tie]!]!.add(tieFrom[tie]!);
  }
  return neighbours;
}
