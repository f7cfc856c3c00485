import { type Box, freePlace, overlaps, textBox, wrap } from './labels';

/** A tie of a path in its direction, with its label, such as its verb. */
export interface LayoutHop {
  tie: string;
  from: string;
  to: string;
  label: string;
}

export interface LayoutNode {
  name: string;
  /** Shown below the name. */
  note?: string;
}

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
  /** The number of hops of the longest path to it. */
  rank: number;
  /** The lines of the name. */
  lines: string[];
  note: string | null;
  /** The box of the name and the note. */
  label: Box;
}

export interface PlacedTie {
  tie: string;
  from: string;
  to: string;
  /** From the edge of a node to the edge of the next. */
  points: { x: number; y: number }[];
  /** The box of its label where one is free of all others; null where only the list shows it. */
  label: (Box & { lines: string[] }) | null;
}

export interface PathLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  ties: PlacedTie[];
}

export const NODE_RADIUS = 15;
export const LINE_HEIGHT = 16;
const GAP = 5;
const LANE_HEIGHT = 140;
const MARGIN_X = 72;
const MARGIN_TOP = 92;
const MARGIN_BOTTOM = 92;
const MIN_COLUMN = 122;
const MAX_LABEL = 2 * MARGIN_X;
const MAX_NAME_LINES = 3;
const MAX_TIE_LINES = 3;
const MIN_TIE_LABEL = 70;

/**
 * Lays out paths from left to right by step. Paths share a node in the column of the longest path
 * to it and the lane of the first path with it. Each hop goes right, unless two paths pass nodes in
 * opposite order. A long hop keeps to the lane of its path, which has no other node between its
 * ends.
 *
 * @param nodes by id, all nodes of the paths
 * @param width in pixels; the layout is wider where the columns need more
 */
export function layoutPaths(
  paths: readonly (readonly LayoutHop[])[],
  nodes: ReadonlyMap<string, LayoutNode>,
  width: number,
): PathLayout {
  const ranks = rankNodes(paths);
  const lastRank = Math.max(1, ...ranks.values());
  const column = Math.max(MIN_COLUMN, (width - 2 * MARGIN_X) / lastRank);
  const { laneOf, hopLanes, lanes } = assignLanes(paths, ranks);
  const xOf = (rank: number) => MARGIN_X + rank * column;
  const yOf = (lane: number) => MARGIN_TOP + lane * LANE_HEIGHT;

  const placed = new Map<string, PlacedNode>();
  for (const [id, rank] of ranks) {
    const { name, note = null } = nodes.get(id) ?? { name: id };
    const lines = wrap(name, Math.min(MAX_LABEL, column - 10), MAX_NAME_LINES);
    const [x, y] = [xOf(rank), yOf(laneOf.get(id)!)];
    const label = textBox(x, y + NODE_RADIUS + GAP, note === null ? lines : [...lines, note], LINE_HEIGHT);
    placed.set(id, { id, x, y, rank, lines, note, label });
  }
  const drawn = distinctHops(paths).map((hop) => {
    const [start, end] = [placed.get(hop.from)!, placed.get(hop.to)!];
    return { hop, points: [start, ...pointsBetween(start, end, yOf(hopLanes.get(keyOf(hop))!), xOf), end] };
  });

  const taken: Box[] = [...placed.values()].map(({ x, y }) => nodeBox(x, y));
  for (const node of placed.values()) {
    const above = { ...node.label, y: node.y - NODE_RADIUS - GAP - node.label.height };
    const turns = drawn.flatMap(({ hop, points }) => [
      ...(hop.from === node.id ? [points[1]!] : []),
      ...(hop.to === node.id ? [points.at(-2)!] : []),
    ]);
    // A label must not overlap the lines at its node.
    const isBelowTaken = turns.some(({ y }) => y > node.y) && !turns.some(({ y }) => y < node.y);
    if (isBelowTaken && !taken.some((box) => overlaps(box, above))) node.label = above;
    taken.push(node.label);
  }
  const ties = drawn.map(({ hop: { tie, from, to, label }, points: centres }): PlacedTie => {
    const points = trim(centres);
    const lines = wrap(label, Math.max(MIN_TIE_LABEL, column - 2 * NODE_RADIUS - 16), MAX_TIE_LINES);
    const box = freePlace(points, lines, LINE_HEIGHT, taken);
    if (box) taken.push(box);
    return { tie, from, to, points, label: box && { ...box, lines } };
  });
  return {
    width: Math.max(width, 2 * MARGIN_X + lastRank * column),
    height: MARGIN_TOP + (lanes - 1) * LANE_HEIGHT + MARGIN_BOTTOM,
    nodes: [...placed.values()].sort((a, b) => a.rank - b.rank || a.y - b.y),
    ties,
  };
}

function keyOf({ tie, from, to }: Omit<LayoutHop, 'label'>): string {
  return `${tie} ${from} ${to}`;
}

function distinctHops(paths: readonly (readonly LayoutHop[])[]): LayoutHop[] {
  return [...new Map(paths.flat().map((hop) => [keyOf(hop), hop])).values()];
}

/** Returns the longest path to each node, over hops that close no cycle with better paths. */
function rankNodes(paths: readonly (readonly LayoutHop[])[]): Map<string, number> {
  const next = new Map<string, Set<string>>();
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(next.get(from) ?? [])].some((node) => reaches(node, to));
  const ranks = new Map<string, number>();
  for (const { from, to } of paths.flat()) {
    for (const node of [from, to]) ranks.set(node, 0);
    if (!reaches(to, from)) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const raise = (node: string, rank: number): void => {
    const known = ranks.get(node)!;
    if (rank < known || (rank === known && rank > 0)) return;
    ranks.set(node, rank);
    for (const following of next.get(node) ?? []) raise(following, rank + 1);
  };
  for (const [first] of paths) if (first) raise(first.from, 0);
  return ranks;
}

interface Lanes {
  laneOf: Map<string, number>;
  hopLanes: Map<string, number>;
  lanes: number;
}

/** Assigns a lane to each path with a node or long hop of its own; the ends are in the middle. */
function assignLanes(paths: readonly (readonly LayoutHop[])[], ranks: ReadonlyMap<string, number>): Lanes {
  const laneOf = new Map<string, number>();
  const hopLanes = new Map<string, number>();
  const ends = new Set(paths.flatMap((hops) => [hops[0]?.from, hops.at(-1)?.to]));
  let lanes = 0;
  for (const hops of paths) {
    const newNodes = hops.map(({ to }) => to).filter((node) => !ends.has(node) && !laneOf.has(node));
    const newHops = hops.filter((hop) => !hopLanes.has(keyOf(hop)));
    const hasLongHop = newHops.some(({ from, to }) => ranks.get(to)! - ranks.get(from)! !== 1);
    for (const node of newNodes) laneOf.set(node, lanes);
    for (const hop of newHops) hopLanes.set(keyOf(hop), lanes);
    if (newNodes.length > 0 || hasLongHop) lanes++;
  }
  lanes = Math.max(1, lanes);
  for (const node of ends) if (node !== undefined) laneOf.set(node, (lanes - 1) / 2);
  return { laneOf, hopLanes, lanes };
}

/** Returns the points that a hop over several columns passes in its lane. */
function pointsBetween(
  start: PlacedNode,
  end: PlacedNode,
  y: number,
  xOf: (rank: number) => number,
): { x: number; y: number }[] {
  const direction = Math.sign(end.rank - start.rank);
  if (Math.abs(end.rank - start.rank) < 2) return [];
  return [start.rank + direction, end.rank - direction].map((rank) => ({ x: xOf(rank), y }));
}

/** Returns the points without the parts that the nodes at both ends cover. */
function trim(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const shortened = points.map(({ x, y }) => ({ x, y }));
  shortened[0] = towards(points[0]!, points[1]!, NODE_RADIUS + GAP);
  shortened[points.length - 1] = towards(points.at(-1)!, points.at(-2)!, NODE_RADIUS + GAP);
  return shortened;
}

function towards(from: { x: number; y: number }, to: { x: number; y: number }, by: number): { x: number; y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function nodeBox(x: number, y: number): Box {
  return { x: x - NODE_RADIUS, y: y - NODE_RADIUS, width: 2 * NODE_RADIUS, height: 2 * NODE_RADIUS };
}
