import { allies, type Ally } from '../allies/allies';
import { type AllyAnswer, allyInIds } from '../allies/allies.answer';
import type { QuestionContext } from '../engine/question-context';
import { strengthRank, WEAK_RANK } from '../paths/path-strength';
import { topByScore } from '../paths/search/cost-heap';
import { reachFrom, reachOf } from '../paths/search/reach-of';
import { type InfluenceView, membersIn } from '../view/view';

/** Nodes are indexes of the projection. */
export interface ReplacementsQuery {
  /** The nodes that leave. */
  remove: readonly number[];
  /** By node that leaves: actors that are not its allies. */
  except: readonly (readonly number[])[];
  from: readonly number[];
  targets: readonly number[];
  /** The targets that are lost or further away without the nodes that leave. */
  affected: readonly number[];
  /** The maximum number of steps, 1 to 8. */
  maxHops: number;
  /** The maximum number of replacements, 0 or more. */
  first: number;
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

export interface Replacement extends Ally {
  /** The affected targets that it reaches without the nodes that leave, in their order. */
  reaches: number[];
}

/** The number of allies considered for each node that leaves. */
const MAX_ALLIES = 200;

/**
 * Finds possible replacements for the nodes that leave: the allies of these nodes, without the
 * starts and the targets. The score and the shared neighbours of an ally of several nodes are the
 * sum and the union of those for each. Those that reach more of the affected targets within
 * `maxHops` come first, then by score, highest first; equal within 1e-12 by id. Considers the 200
 * best allies of each node.
 *
 * Throws DeadlinePassed.
 */
export function replacements(view: InfluenceView, query: ReplacementsQuery): Replacement[] {
  const { remove, affected, maxHops, first, shouldStop } = query;
  const ineligible = new Set([...remove, ...query.from, ...query.targets]);
  const replacementOf = new Map<number, Replacement>();
  const untiedAllies = (removed: number, among: (node: number) => boolean) =>
    allies(view, { of: removed, first: MAX_ALLIES, tied: 'NO', among, shouldStop });
  for (const removed of new Set(remove)) {
    const excluded = new Set([...ineligible, ...(query.except[remove.indexOf(removed)] ?? [])]);
    const among = (node: number) => !excluded.has(node);
    for (const { actor, score, shared } of untiedAllies(removed, among)) {
      const previous = replacementOf.get(actor);
      replacementOf.set(actor, {
        actor,
        tie: null,
        score: score + (previous?.score ?? 0),
        shared: [...new Set([...(previous?.shared ?? []), ...shared])],
        reaches: [],
      });
    }
  }
  for (const target of affected) {
    for (const node of reachOf(view, { targets: [target], maxHops, avoid: remove, shouldStop }).nodes) {
      replacementOf.get(node)?.reaches.push(target);
    }
  }
  const nodes = [...replacementOf.keys()];
  const ordered = [...Array(affected.length + 1).keys()].reverse().flatMap((count) => {
    const sameReach = nodes.filter((node) => replacementOf.get(node)!.reaches.length === count);
    return topByScore(sameReach, (node) => replacementOf.get(node)!.score, first);
  });
  return ordered.slice(0, first).map((node) => replacementOf.get(node)!);
}

export interface WhatIfQuestion {
  remove: string[];
  /** Empty for all members of the network but those in `targets`. */
  from: string[];
  /** Empty for all actors that the starts reach. */
  targets: string[];
  maxHops: number;
  /** The maximum number of replacements. */
  first: number;
  /** By node that leaves, in the order of `remove`: see `AlliesQuestion`. */
  except: string[][];
}

export interface WhatIfAnswer {
  /** The lost targets: all of `targets`, in order, else at most 100 reached ones that lose most. */
  lost: string[];
  lengthened: { target: string; before: number; after: number }[];
  /** The number of targets of each kind, listed or not. */
  counts: { lost: number; lengthened: number };
  /** `reaches`: the lost or further targets that the replacement reaches. */
  replacements: (AllyAnswer & { reaches: string[] })[];
}

/** The maximum number of targets in each list, where the question names none. */
export const MAX_LISTED = 100;
/** The maximum number of targets, by loss, for which the replacements that reach them are found. */
const MAX_AFFECTED = 20;

/** Throws QuestionError for ids that do not exist at the standpoint, and DeadlinePassed. */
export function answerWhatIf(
  { view, idIndex, shouldStop }: QuestionContext,
  { remove, from, targets, maxHops, first, except }: WhatIfQuestion,
): WhatIfAnswer {
  const indexes = idIndex.requireIndexes({ remove, from, targets }, view);
  const starts = from.length > 0 ? indexes.from : membersIn(view).filter((node) => !indexes.targets.includes(node));
  const query = { remove: indexes.remove, from: starts, maxHops, shouldStop };
  const effect = whatIf(view, { ...query, targets: targets.length > 0 ? indexes.targets : null });
  const lost = targets.length > 0 ? effect.lost : greatest(effect.lost, ({ before }) => before);
  const lengthened =
    targets.length > 0 ? effect.lengthened : greatest(effect.lengthened, ({ before, after }) => before - after);
  const affected = [...lost, ...lengthened].map(({ target }) => target);
  const allies = replacements(view, {
    ...query,
    from: indexes.from,
    targets: indexes.targets,
    affected: targets.length > 0 ? affected : affected.slice(0, MAX_AFFECTED),
    first,
    except: except.map((ids) => idIndex.indexesOf(ids)),
  });
  return {
    lost: lost.map(({ target }) => idIndex.nodeId(target)),
    lengthened: lengthened.map(({ target, before, after }) => ({ target: idIndex.nodeId(target), before, after })),
    counts: { lost: effect.lost.length, lengthened: effect.lengthened.length },
    replacements: allies.map((ally) => ({ ...allyInIds(idIndex, ally), reaches: idIndex.nodeIds(ally.reaches) })),
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

/** A target whose best path falls into a lower strength band; 0 < after < before <= 1. */
export interface Lengthened extends Lost {
  after: number;
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
 * strength band stays, or where it had no path or a VERY_WEAK one before. The lists are in the
 * order of `targets`, without duplicates; for all targets unordered. Throws DeadlinePassed.
 */
export function whatIf(view: InfluenceView, query: WhatIfQuery): WhatIf {
  const before = scoresFrom(view, query, []);
  const after = scoresFrom(view, query, query.remove);
  const removed = new Set(query.remove);
  const lost: Lost[] = [];
  const lengthened: Lengthened[] = [];
  for (const target of new Set(query.targets ?? [...before.keys()].filter((node) => view.listed[node] === 1))) {
    const scores = { target, before: before.get(target) ?? 0, after: after.get(target) ?? 0 };
    const [wordBefore, wordAfter] = [strengthRank(scores.before), strengthRank(scores.after)];
    if (removed.has(target) || wordBefore < WEAK_RANK || wordAfter === wordBefore) continue;
    if (scores.after === 0) lost.push({ target, before: scores.before });
    else lengthened.push(scores);
  }
  return { lost, lengthened };
}

function scoresFrom(
  view: InfluenceView,
  { from, maxHops, shouldStop }: WhatIfQuery,
  avoid: readonly number[],
): Map<number, number> {
  const { nodes, scores } = reachFrom(view, { from, maxHops, avoid, shouldStop });
  return new Map(Array.from(nodes, (node, index) => [node, scores[index]!]));
}
