import { isBasedIn, type RegionBase } from '../allies/region-actors';
import { DeadlineCheck } from '../engine/deadline-check';
import type { QuestionContext } from '../engine/question-context';
import { CURRENT_CLASSES } from '../view/arcs';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { type Betweenness, betweenness } from './betweenness';

const NOT_REACHED = -2;

/**
 * Finds, by node, its immediate dominator for paths of influence from the roots, taken as one, over
 * current ties: -1 for the roots and for nodes that depend on no other single node, -2 where no
 * path leads. The chain of dominators of a node contains all the nodes without which no root
 * reaches it, roots included: a root that is removed is no root any more.
 *
 * Iterates over the nodes in reverse postorder until nothing changes: the nearest common dominator
 * of all nodes before one dominates it (Cooper, Harvey and Kennedy 2001, "A Simple, Fast Dominance
 * Algorithm"). Throws DeadlinePassed.
 */
function immediateDominators(view: InfluenceView, roots: readonly number[], deadlineCheck: DeadlineCheck): Int32Array {
  const { start, node: arcNode, class: arcClass } = view.in;
  // An imported constant is read through a getter: too slow for the inner loop.
  const current = CURRENT_CLASSES;
  const postorder = postorderFrom(view, roots, deadlineCheck);
  /** By node: its postorder number from 1, 0 where no path leads; dominators have higher ones. */
  const number = new Int32Array(view.exists.length);
  postorder.forEach((node, index) => (number[node] = index + 1));
  const dominator = new Int32Array(view.exists.length).fill(NOT_REACHED);
  for (const root of roots) dominator[root] = -1;

  const commonDominator = (a: number, b: number) => {
    while (a !== b && a >= 0 && b >= 0) {
      deadlineCheck.step(1);
      if (number[a]! < number[b]!) a = dominator[a]!;
      else b = dominator[b]!;
    }
    return a === b ? a : -1;
  };
  const isRoot = new Uint8Array(view.exists.length);
  for (const root of roots) isRoot[root] = 1;
  for (let changed = true; changed;) {
    changed = false;
    for (let index = postorder.length - 1; index >= 0; index--) {
      const node = postorder[index]!;
      if (isRoot[node]) continue;
      let common = NOT_REACHED;
      deadlineCheck.step(1 + start[node + 1]! - start[node]!);
      for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
        const predecessor = arcNode[arc]!;
        if (!current[arcClass[arc]!] || dominator[predecessor] === NOT_REACHED) continue;
        common = common === NOT_REACHED ? predecessor : commonDominator(common, predecessor);
      }
      if (common === dominator[node]) continue;
      dominator[node] = common;
      changed = true;
    }
  }
  return dominator;
}

/** Lists the nodes reached from the roots, each after those a depth-first search finds from it. */
function postorderFrom(view: InfluenceView, roots: readonly number[], deadlineCheck: DeadlineCheck): number[] {
  const { start, node: arcNode, class: arcClass } = view.out;
  const current = CURRENT_CLASSES;
  const isReached = new Uint8Array(view.exists.length);
  const nextArc = start.slice(0, view.exists.length);
  const postorder: number[] = [];
  const stack: number[] = [];
  const discover = (node: number) => {
    isReached[node] = 1;
    stack.push(node);
  };
  for (const root of roots) {
    if (!isReached[root]) discover(root);
    while (stack.length > 0) {
      const node = stack[stack.length - 1]!;
      const arc = nextArc[node]!++;
      deadlineCheck.step(1);
      if (arc === start[node + 1]!) {
        stack.pop();
        postorder.push(node);
      } else if (current[arcClass[arc]!] && !isReached[arcNode[arc]!]) discover(arcNode[arc]!);
    }
  }
  return postorder;
}

export interface BrokersQuestion {
  first: number;
  /**
   * Where present, brokers are sorted by how many of these are lost without them, then by
   * betweenness; otherwise by betweenness.
   */
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

/** Cached, since it takes seconds on a large graph and does not depend on the question. */
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
  /** Called about once in 1,000 steps; the search throws DeadlinePassed when it returns true. */
  shouldStop?: () => boolean;
}

/**
 * Finds, for each actor without which no member reaches some target that one reaches with it, those
 * targets, ascending. Influence travels over current ties, any number of steps, also through other
 * targets and members. An actor that is itself a member is no start either once it is removed. A
 * target does not count as lost without itself; a target that is a member, or that no member
 * reaches in any case, is never lost. The actors are in ascending order.
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
