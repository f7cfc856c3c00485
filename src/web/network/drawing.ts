import type { PictureView } from '../../graph/picture/picture-view';
import type { StakeholderGroup, TieStatus } from '../graphql/graphql';
import {
  groupOf,
  holds,
  type KnownGraph,
  type NetworkNode,
  type NetworkTie,
  otherEnd,
  tiesByNode,
  type TiesByNode,
} from './known-graph';
import { isIn, isTieWithin, nodesWithin } from './limits';
import { weightOf, widthOf, ONE_WAY } from './tie-weight';

export interface DrawnNode {
  id: string;
  node: NetworkNode;
  /** All ties on record that hold; null while they are not known. */
  ties: number | null;
  /** The ids of those who have such a tie with it and are not drawn. */
  folded: readonly string[];
  /** The lines that it has here. */
  lines: readonly DrawnLine[];
  /** The names that it stands for, where it is a mark for several. */
  members?: readonly DrawnNode[];
  /** The id of the mark that is open, of whose names it is one. */
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
  /** The end that influence goes to, where it goes one way. */
  arrow: 'from' | 'to' | undefined;
  /** Whether it stands for all links of a mark for several names. */
  isJoined?: boolean;
}

export interface Drawing {
  /** The most relevant first. */
  nodes: readonly DrawnNode[];
  byId: ReadonlyMap<string, DrawnNode>;
  lines: readonly DrawnLine[];
  /** How many nodes of each group, and lines of each status, the other limits leave. */
  groups: ReadonlyMap<StakeholderGroup, number>;
  statuses: ReadonlyMap<TieStatus, number>;
}

/** What a view draws of what is known, on a day. */
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
    const holding = (byNode.get(id) ?? []).filter(({ status }) => holds(status));
    const isKnown = known.around.has(id);
    const others = new Set(holding.map((tie) => otherEnd(tie, id)));
    return {
      id,
      node: known.nodes.get(id)!,
      ties: isKnown ? holding.length : null,
      folded: isKnown ? [...others].filter((other) => !present.includes(other) && known.nodes.has(other)) : [],
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

/** The id of the end of a line that is not this one. */
export const otherOf = ({ from, to }: DrawnLine, id: string): string => (from === id ? to : from);

/** The same for two ends in either order. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** How many lines of the later of two drawings are current and were not, and how many of the earlier one no longer are. */
export function changesBetween(earlier: Drawing, later: Drawing): { began: number; ended: number } {
  const [before, after] = [currentPairs(earlier), currentPairs(later)];
  return {
    began: [...after].filter((pair) => !before.has(pair)).length,
    ended: [...before].filter((pair) => !after.has(pair)).length,
  };
}

function currentPairs({ lines }: Drawing): Set<string> {
  const current = lines.filter(({ ties }) => ties.some(({ status }) => holds(status)));
  return new Set(current.map(({ from, to }) => pairKey(from, to)));
}

export function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The lines among nodes, whatever their status: a tie that does not fit the other limits makes none. */
function linesAmong(ids: readonly string[], byNode: TiesByNode, view: PictureView, day: string): DrawnLine[] {
  const among = new Set(ids);
  const pairs = new Map<string, NetworkTie[]>();
  for (const id of ids) {
    for (const tie of byNode.get(id) ?? []) {
      if (tie.from.id !== id || !among.has(tie.to.id) || tie.to.id === id || !isTieWithin(tie, view)) continue;
      const key = pairKey(tie.from.id, tie.to.id);
      const pair = pairs.get(key);
      if (pair) pair.push(tie);
      else pairs.set(key, [tie]);
    }
  }
  return [...pairs.values()].map((ties) => lineOf(ties, day));
}

function lineOf(ties: readonly NetworkTie[], day: string): DrawnLine {
  const rank = (tie: NetworkTie) => (holds(tie.status) ? 1 : 0) + weightOf(tie, day);
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
