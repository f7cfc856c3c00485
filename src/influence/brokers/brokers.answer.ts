import type { QuestionContext } from '../engine/question-context';
import { SCORE_EPSILON } from '../view/scoring';
import type { InfluenceView } from '../view/view';
import { type Betweenness, betweenness } from './betweenness';
import { targetsLost } from './targets-lost';

export interface BrokersQuestion {
  first: number;
  /** Where null or absent, brokers are ranked by betweenness; else by how many of these nobody else can open. */
  targets?: string[] | null;
  /** Only actors of this region. */
  region?: string | null;
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
  /** From how many nodes the betweenness was searched, of how many. */
  sources: number;
  nodes: number;
}

/** Seconds of work on a large graph, and the same for whoever asks next. */
const found = new WeakMap<InfluenceView, Betweenness>();

/** Throws QuestionError for targets that are not known at the standpoint, and DeadlinePassed. */
export function answerBrokers(
  ground: QuestionContext,
  { first, targets, region, among }: BrokersQuestion,
): BrokersAnswer {
  const { view, idIndex, shouldStop } = ground;
  const asked = targets && idIndex.requireIndexes({ targets }, view).targets;
  const { nodeActor, nodeMember } = view.projection;
  const allowed = among && new Set(idIndex.indexesOf(among));
  const fits = (node: number) =>
    nodeActor[node] === 1 && (!region || idIndex.regionOf(node, view) === region) && (!allowed || allowed.has(node));

  const between = found.get(view) ?? betweenness(view, { shouldStop });
  found.set(view, between);
  const { score, standardError, sources } = between;
  const indexes = [...view.exists.keys()];
  const members = indexes.filter((node) => nodeMember[node]);
  const lost = asked ? targetsLost(view, { members, targets: asked, shouldStop }) : null;
  const candidates = lost ? [...lost.keys()] : indexes.filter((node) => score[node]! > SCORE_EPSILON);
  const lostBy = (node: number) => lost?.get(node) ?? [];
  // What rounding tells apart is equal: the sums of thousands of shares.
  const rank = (node: number) => Math.round(score[node]! * 1e6);
  const top = candidates
    .filter(fits)
    .sort((a, b) => lostBy(b).length - lostBy(a).length || rank(b) - rank(a) || a - b)
    .slice(0, first);
  return {
    brokers: top.map((node) => ({
      actor: idIndex.nodeId(node),
      betweenness: score[node]!,
      standardError: standardError && standardError[node]!,
      targetsLost: idIndex.nodeIds(lostBy(node)),
    })),
    sources,
    nodes: view.exists.reduce((count, known) => count + known, 0),
  };
}
