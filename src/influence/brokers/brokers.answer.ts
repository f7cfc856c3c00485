import { isBasedIn, type RegionBase } from '../allies/region-actors';
import { DeadlineCheck } from '../engine/deadline-check';
import type { QuestionContext } from '../engine/question-context';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { type Betweenness, betweenness } from './betweenness';
import { immediateDominators } from './dominators';

export interface BrokersQuestion {
  first: number;
  /** Where given, brokers are ranked by how many of these are lost without them, then by betweenness; else by betweenness. */
  targets?: string[] | null;
  /** Only actors based in this region. */
  base?: RegionBase;
  /** Only these actors. */
  among?: string[] | null;
}

export interface BrokerAnswer {
  actor: string;
  betweenness: number;
  /** Null where the betweenness is exact. */
  standardError: number | null;
  targetsLost: string[];
}

export interface BrokersAnswer {
  brokers: BrokerAnswer[];
  /** The number of actors that the betweenness was computed from. */
  sources: number;
  /** The number of actors that influence leaves or reaches. */
  actors: number;
}

/** Takes seconds on a large graph and does not depend on the question. */
const betweennessByView = new WeakMap<InfluenceView, Betweenness>();

/** Throws QuestionError for targets that are not known at the standpoint, and DeadlinePassed. */
export function answerBrokers(
  context: QuestionContext,
  { first, targets, base, among }: BrokersQuestion,
): BrokersAnswer {
  const { view, idIndex, shouldStop } = context;
  const targetIndexes = targets && idIndex.requireIndexes({ targets }, view).targets;
  const { nodeMember } = view.projection;
  const allowed = among && new Set(idIndex.indexesOf(among));
  const isInRegion = base && isBasedIn(context, base);
  const isCandidate = (node: number) =>
    view.listed[node] === 1 && (!isInRegion || isInRegion(node)) && (!allowed || allowed.has(node));

  const result = betweennessByView.get(view) ?? betweenness(view, { shouldStop });
  betweennessByView.set(view, result);
  const { score, standardError, sources, actors } = result;
  const indexes = [...view.exists.keys()];
  const members = indexes.filter((node) => nodeMember[node]);
  const lost = targetIndexes ? targetsLost(view, { members, targets: targetIndexes, shouldStop }) : null;
  const candidates = lost ? [...lost.keys()] : indexes.filter((node) => score[node]! > SCORE_EPSILON);
  const lostBy = (node: number) => lost?.get(node) ?? [];
  // Scores are sums of thousands of shares: differences by rounding must not decide the order.
  const roundedScore = (node: number) => Math.round(score[node]! * 1e6);
  const top = candidates
    .filter(isCandidate)
    .sort((a, b) => lostBy(b).length - lostBy(a).length || roundedScore(b) - roundedScore(a) || a - b)
    .slice(0, first);
  return {
    brokers: top.map((node) => ({
      actor: idIndex.nodeId(node),
      betweenness: score[node]!,
      standardError: standardError && standardError[node]!,
      targetsLost: idIndex.nodeIds(lostBy(node)),
    })),
    sources,
    actors,
  };
}

/** Nodes are indexes of the projection. */
interface TargetsLostQuery {
  members: readonly number[];
  targets: readonly number[];
  /** The actors to examine; all where absent. */
  candidates?: readonly number[];
  /** Called about once in a thousand steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/**
 * For each actor without which no member reaches some target that one reaches with it: those targets, ascending. Influence
 * travels over current ties, any number of steps, also through other targets and members. An actor that is itself a member
 * does not start either once it is removed. A target does not count as lost without itself; a target that is a member, or
 * that no member reaches in any case, is never lost. The actors come in ascending order.
 *
 * Throws DeadlinePassed.
 */
export function targetsLost(view: InfluenceView, query: TargetsLostQuery): Map<number, number[]> {
  const members = [...new Set(query.members)].filter((node) => view.exists[node]).sort((a, b) => a - b);
  const targets = [...new Set(query.targets)].sort((a, b) => a - b);
  const deadlineCheck = new DeadlineCheck(query.shouldStop);
  const dominator = immediateDominators(view, members, deadlineCheck);
  const candidates = query.candidates && new Set(query.candidates);
  const lost = new Map<number, number[]>();
  for (const target of targets) {
    for (let node = dominator[target]!; node >= 0; node = dominator[node]!) {
      deadlineCheck.step(1);
      if (!view.projection.nodeActor[node] || (candidates && !candidates.has(node))) continue;
      const lostWithout = lost.get(node);
      if (lostWithout) lostWithout.push(target);
      else lost.set(node, [target]);
    }
  }
  return new Map([...lost].sort(([a], [b]) => a - b));
}
