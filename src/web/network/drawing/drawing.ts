import type { PictureView } from '../../../graph/picture/picture-view';
import type { StakeholderGroup, TieStatus } from '../../graphql/graphql';
import {
  groupOf,
  isCurrent,
  type KnownGraph,
  type NetworkNode,
  type NetworkTie,
  otherEnd,
  tiesByNode,
  type TiesByNode,
} from '../known-graph';
import { isIn, isTieWithin, nodesWithin } from '../limits';
import { weightOf, widthOf, ONE_WAY } from './tie-weight';

export interface DrawnNode {
  id: string;
  node: NetworkNode;
  /** The number of current ties on record; null while they are not loaded. */
  ties: number | null;
  /** The ids of the neighbours by these ties that are not drawn. */
  folded: readonly string[];
  /** The lines of the node in the drawing. */
  lines: readonly DrawnLine[];
  /** The nodes of a group mark. */
  members?: readonly DrawnNode[];
  /** The id of the open group mark of the node. */
  openMark?: string;
}

/** The line between two nodes: that of the best of their ties. */
export interface DrawnLine {
  /** The id of the best tie. */
  id: string;
  from: string;
  to: string;
  /** The best first. */
  ties: readonly [NetworkTie, ...NetworkTie[]];
  status: TieStatus;
  /** 1 to 4. */
  width: number;
  /** The end to which influence goes, if in one direction only. */
  arrow: 'from' | 'to' | undefined;
  /** True where it stands for all ties of a group mark. */
  isJoined?: boolean;
}

export interface Drawing {
  /** The most relevant first. */
  nodes: readonly DrawnNode[];
  byId: ReadonlyMap<string, DrawnNode>;
  lines: readonly DrawnLine[];
  /** The number of nodes per group, and of lines per status, within the other limits. */
  groups: ReadonlyMap<StakeholderGroup, number>;
  statuses: ReadonlyMap<TieStatus, number>;
}

/** Returns what a view draws of the graph on a day. */
export function drawingOf(known: KnownGraph, view: PictureView, day: string): Drawing {
  const byNode = tiesByNode(known);
  const hidden = new Set(view.hidden);
  const present = (view.nodes ?? []).filter((id) => known.nodes.has(id) && !hidden.has(id));
  const shown = new Set(present.filter(nodesWithin(known, byNode, view)));
  const ofAllGroups = present.filter(nodesWithin(known, byNode, { ...view, groups: undefined }));
  const all = linesAmong(present, byNode, view, day);
  const lines = all.filter((line) => shown.has(line.from) && shown.has(line.to) && isIn(view.statuses, line.status));
  const linesOf = new Map<string, DrawnLine[]>([...shown].map((id) => [id, []]));
  for (const line of lines) for (const id of [line.from, line.to]) linesOf.get(id)!.push(line);
  const nodes = [...shown].map((id): DrawnNode => {
    const currentTies = (byNode.get(id) ?? []).filter(({ status }) => isCurrent(status));
    const isKnown = known.around.has(id);
    const neighbours = new Set(currentTies.map((tie) => otherEnd(tie, id)));
    return {
      id,
      node: known.nodes.get(id)!,
      ties: isKnown ? currentTies.length : null,
      folded: isKnown
        ? [...neighbours].filter((neighbour) => !present.includes(neighbour) && known.nodes.has(neighbour))
        : [],
      lines: linesOf.get(id)!,
    };
  });
  const first = view.nodes?.[0];
  const rank = ({ id, lines: own, ties }: DrawnNode) =>
    (view.path?.includes(id) ? 2e9 : id === first ? 1e9 : 0) + 1e4 * own.length + (ties ?? 0);
  nodes.sort((a, b) => rank(b) - rank(a));
  return {
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    lines,
    groups: countBy(ofAllGroups.map((id) => groupOf(known.nodes.get(id)!)).filter((group) => group !== undefined)),
    statuses: countBy(all.filter(({ from, to }) => shown.has(from) && shown.has(to)).map(({ status }) => status)),
  };
}

/** Returns the id of the other end of a line. */
export const otherEndOfLine = ({ from, to }: DrawnLine, id: string): string => (from === id ? to : from);

/** Returns the same key for two ends in either order. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

/** Returns the numbers of current lines that only the later or only the earlier drawing has. */
export function changesBetween(earlier: Drawing, later: Drawing): { began: number; ended: number } {
  const [before, after] = [currentPairs(earlier), currentPairs(later)];
  return {
    began: [...after].filter((pair) => !before.has(pair)).length,
    ended: [...before].filter((pair) => !after.has(pair)).length,
  };
}

function currentPairs({ lines }: Drawing): Set<string> {
  const current = lines.filter(({ ties }) => ties.some(({ status }) => isCurrent(status)));
  return new Set(current.map(({ from, to }) => pairKey(from, to)));
}

export function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Returns the lines among nodes in any status; a tie outside the other limits has none. */
function linesAmong(ids: readonly string[], byNode: TiesByNode, view: PictureView, day: string): DrawnLine[] {
  const idSet = new Set(ids);
  const pairs = new Map<string, NetworkTie[]>();
  for (const id of ids) {
    for (const tie of byNode.get(id) ?? []) {
      if (tie.from.id !== id || !idSet.has(tie.to.id) || tie.to.id === id || !isTieWithin(tie, view)) continue;
      const key = pairKey(tie.from.id, tie.to.id);
      const pair = pairs.get(key);
      if (pair) pair.push(tie);
      else pairs.set(key, [tie]);
    }
  }
  return [...pairs.values()].map((ties) => lineOf(ties, day));
}

function lineOf(ties: readonly NetworkTie[], day: string): DrawnLine {
  const rank = (tie: NetworkTie) => (isCurrent(tie.status) ? 1 : 0) + weightOf(tie, day);
  const [best, ...others] = [...ties].sort((a, b) => rank(b) - rank(a));
  return {
    id: best!.id,
    from: best!.from.id,
    to: best!.to.id,
    ties: [best!, ...others],
    status: best!.status,
    width: widthOf(weightOf(best!, day)),
    arrow: ONE_WAY[best!.type],
  };
}
