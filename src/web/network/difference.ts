import { type DrawnLine, type DrawnNode, type Drawing, type LineChange, pairKey } from './drawing';
import { holds } from './known-graph';

export const LINE_CHANGES: readonly LineChange[] = ['BEGAN', 'ENDED', 'STAYED', 'UNKNOWN'];

/** The difference of a drawing between two days: the lines that hold on one of them, each with what became of it. */
export function differenceOf(earlier: Drawing, later: Drawing): Drawing {
  const before = new Map(earlier.lines.filter(isHeld).map((line) => [pairOf(line), line]));
  const after = new Map(later.lines.filter(isHeld).map((line) => [pairOf(line), line]));
  const lines = [...new Map([...before, ...after])].map(([pair, line]) => ({
    ...line,
    change: changeOf(before.get(pair), after.get(pair)),
  }));
  const drawn = new Map([...later.byId, ...[...earlier.byId].filter(([id]) => !later.byId.has(id))]);
  const nodes = [...drawn.values()].map((node): DrawnNode => ({
    ...node,
    lines: lines.filter(({ from, to }) => from === node.id || to === node.id),
  }));
  return { ...later, nodes, byId: new Map(nodes.map((node) => [node.id, node])), lines, isDifference: true };
}

const isHeld = ({ ties }: DrawnLine): boolean => ties.some(({ status }) => holds(status));

const pairOf = ({ from, to }: DrawnLine): string => pairKey(from, to);

function changeOf(before: DrawnLine | undefined, after: DrawnLine | undefined): LineChange {
  if (!after) return 'ENDED';
  if (before) return 'STAYED';
  return after.ties.some(({ status, since }) => holds(status) && since) ? 'BEGAN' : 'UNKNOWN';
}
