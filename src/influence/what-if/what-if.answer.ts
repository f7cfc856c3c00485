import type { QuestionContext } from '../engine/question-context';
import { type PairScores, type PathStrength, strengthOfPair, strengthRank, WEAK_RANK } from '../paths/path-strength';
import { topByScore } from '../paths/search/cost-heap';
import { reachFrom } from '../paths/search/reach-of';
import { CONFIRMED_CLASSES, CURRENT_CLASSES } from '../view/arcs';
import { type InfluenceView, membersIn } from '../view/view';

export interface WhatIfQuestion {
  remove: string[];
  /** Empty for all members of the network but those in `targets`. */
  from: string[];
  /** Empty for all actors that the starts reach. */
  targets: string[];
  maxHops: number;
}

export interface WhatIfAnswer {
  /** The lost targets: all of `targets`, in order, else at most 100 reached ones that lose most. */
  lost: string[];
  lengthened: (Omit<Lengthened, 'target'> & { target: string })[];
  /** The number of targets of each kind, listed or not. */
  counts: { lost: number; lengthened: number };
}

/** The maximum number of targets in each list, where the question names none. */
export const MAX_LISTED = 100;

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerWhatIf(
  { view, idIndex, shouldStop }: QuestionContext,
  { remove, from, targets, maxHops }: WhatIfQuestion,
): WhatIfAnswer {
  const indexes = idIndex.requireIndexes({ remove, from, targets }, view);
  const starts = from.length > 0 ? indexes.from : membersIn(view).filter((node) => !indexes.targets.includes(node));
  const query = { remove: indexes.remove, from: starts, maxHops, shouldStop };
  const effect = whatIf(view, { ...query, targets: targets.length > 0 ? indexes.targets : null });
  const lost = targets.length > 0 ? effect.lost : greatest(effect.lost, ({ before }) => before);
  const lengthened =
    targets.length > 0 ? effect.lengthened : greatest(effect.lengthened, ({ before, after }) => before - after);
  return {
    lost: lost.map(({ target }) => idIndex.nodeId(target)),
    lengthened: lengthened.map((row) => ({ ...row, target: idIndex.nodeId(row.target) })),
    counts: { lost: effect.lost.length, lengthened: effect.lengthened.length },
  };
}

function greatest<Row extends Lost>(rows: readonly Row[], lossOf: (row: Row) => number): Row[] {
  const rowOf = new Map(rows.map((row) => [row.target, row]));
  const top = topByScore([...rowOf.keys()], (target) => lossOf(rowOf.get(target)!), MAX_LISTED);
  return top.map((target) => rowOf.get(target)!);
}

/** Nodes are indexes of the projection. */
export interface WhatIfQuery {
  remove: readonly number[];
  /** A path can begin at any of them that is not removed. */
  from: readonly number[];
  /** Actors, none of them removed or a start; null for all that the starts reach. */
  targets: readonly number[] | null;
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/** A target and the present score of the best path to it. */
interface Lost {
  target: number;
  before: number;
}

/** A target whose word falls; 0 < after <= before <= 1. */
export interface Lengthened extends Lost {
  after: number;
  strengthBefore: PathStrength;
  strengthAfter: PathStrength;
}

export interface WhatIf {
  /** Targets whose best path is WEAK or better and that would have none left. */
  lost: Lost[];
  lengthened: Lengthened[];
}

/**
 * Finds the effect of removing nodes on the best path of influence, over current ties and of at
 * most `maxHops` steps, to each target, each examined separately, so that a path to one can pass
 * through another. Pass factors are those of the whole graph. A target is in neither list where its
 * word stays (see `strengthOfPair`), or was VERY_WEAK before, or where it had no path. The lists
 * are in the order of `targets`, without duplicates; for all targets unordered. Throws
 * DeadlinePassed.
 */
export function whatIf(view: InfluenceView, query: WhatIfQuery): WhatIf {
  const before = scoresFrom(view, query, []);
  const after = scoresFrom(view, query, query.remove);
  const removed = new Set(query.remove);
  const lost: Lost[] = [];
  const lengthened: Lengthened[] = [];
  for (const target of new Set(query.targets ?? [...before.keys()].filter((node) => view.listed[node] === 1))) {
    const [pair, left] = [before.get(target) ?? NO_PATH, after.get(target) ?? NO_PATH];
    const rank = strengthRank(pair);
    if (removed.has(target) || rank < WEAK_RANK || strengthRank(left) === rank) continue;
    const strengths = { strengthBefore: strengthOfPair(pair), strengthAfter: strengthOfPair(left) };
    if (left.best === 0) lost.push({ target, before: pair.best });
    else lengthened.push({ target, before: pair.best, after: left.best, ...strengths });
  }
  return { lost, lengthened };
}

function scoresFrom(
  view: InfluenceView,
  { from, maxHops, shouldStop }: WhatIfQuery,
  avoid: readonly number[],
): Map<number, PairScores> {
  const [best, confirmed] = [CURRENT_CLASSES, CONFIRMED_CLASSES].map((classes) => {
    const { nodes, scores } = reachFrom(view, { from, maxHops, avoid, classes, shouldStop });
    return new Map(Array.from(nodes, (node, index) => [node, scores[index]!]));
  });
  return new Map([...best!].map(([node, score]) => [node, { best: score, confirmed: confirmed!.get(node) ?? 0 }]));
}

const NO_PATH: PairScores = { best: 0, confirmed: 0 };
