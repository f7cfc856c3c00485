import { type DrawnLine, type DrawnNode, type Drawing, pairKey } from '../drawing/drawing';
import type { NetworkNode, NetworkTie } from '../known-graph';

/** A group of names: the id of its mark, and its label. */
export interface Grouping {
  id: string;
  name: string;
}

/**
 * Returns a drawing with one mark for all names of a group, and one line for all ties between two
 * marks. The names of an open mark, and the only name of a group, are drawn as themselves.
 */
export function groupedDrawing(
  drawing: Drawing,
  groupingOf: (drawn: DrawnNode) => Grouping,
  open: readonly string[],
): Drawing {
  const groups = new Map<string, { name: string; members: DrawnNode[] }>();
  const groupings = new Map(drawing.nodes.map((drawn) => [drawn.id, groupingOf(drawn)]));
  for (const drawn of drawing.nodes) {
    const { id, name } = groupings.get(drawn.id)!;
    const group = groups.get(id);
    if (group) group.members.push(drawn);
    else groups.set(id, { name, members: [drawn] });
  }
  const isMark = (id: string) => !open.includes(id) && groups.get(id)!.members.length > 1;
  const endOf = (id: string): string => {
    const mark = groupings.get(id)!.id;
    return isMark(mark) ? mark : id;
  };
  const lines = joined(drawing.lines, endOf);
  const linesOf = (id: string) => lines.filter(({ from, to }) => from === id || to === id);
  const marks = [...groups]
    .filter(([id]) => isMark(id))
    .sort(([, a], [, b]) => b.members.length - a.members.length)
    .map(([id, { name, members }]): DrawnNode => ({
      id,
      node: markNode(id, name),
      ties: null,
      folded: [],
      lines: linesOf(id),
      members,
    }));
  const single = drawing.nodes
    .filter(({ id }) => endOf(id) === id)
    .map((drawn): DrawnNode => {
      const mark = groupings.get(drawn.id)!.id;
      return { ...drawn, lines: linesOf(drawn.id), openMark: open.includes(mark) ? mark : undefined };
    });
  const nodes = [...marks, ...single];
  return { ...drawing, nodes, byId: new Map(nodes.map((node) => [node.id, node])), lines };
}

/** Returns the lines between the marks of their ends, without those inside one mark. */
function joined(lines: readonly DrawnLine[], endOf: (id: string) => string): DrawnLine[] {
  const pairs = new Map<string, DrawnLine[]>();
  for (const line of lines) {
    const [from, to] = [endOf(line.from), endOf(line.to)];
    if (from === to) continue;
    const key = pairKey(from, to);
    pairs.set(key, [...(pairs.get(key) ?? []), { ...line, from, to }]);
  }
  return [...pairs].map(([key, all]) => {
    const [best] = [...all].sort((a, b) => b.width - a.width);
    const isSingle = lines.some(({ id, from, to }) => id === best!.id && from === best!.from && to === best!.to);
    if (isSingle) return best!;
    const ties = all.flatMap((line) => line.ties) as [NetworkTie, ...NetworkTie[]];
    return { ...best!, id: key, ties, arrow: undefined, isJoined: true };
  });
}

/** A mark has only a name, like a region. */
const markNode = (id: string, name: string): NetworkNode => ({
  __typename: 'Region',
  id,
  name,
  said: name,
  otherNames: [],
});
