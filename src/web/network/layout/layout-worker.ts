import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

/** A network to lay out, by indexes. */
export interface LayoutRequest {
  /** The position of each fixed node; null for one to be placed. */
  at: readonly ({ x: number; y: number } | null)[];
  links: readonly (readonly [number, number])[];
  /** The width of the picture divided by its height. */
  aspect: number;
}

export interface LayoutAnswer {
  /** x and y of each node in turn. */
  positions: Float32Array;
  /** The community of each node by Louvain's method, as a number. */
  communities: Uint16Array;
}

/** The approximate distance between linked nodes, in pixels. */
const SPACING = 90;
/** The maximum stretch of a layout to the shape of the picture. */
const MAX_STRETCH = 1.5;
/** The space of a mark with its name, as a radius in pixels. */
const ROOM = 34;

/** Maximum distance from the middle: in medians, and absolute, so that it fits an address. */
const [MEDIANS, FARTHEST] = [3, 60_000];

const steps = (size: number): number => (size <= 150 ? 600 : 250);

/** Answers on the port that comes with a request. */
onmessage = ({ data, ports: [port] }: MessageEvent<LayoutRequest>): void => {
  const graph = graphOf(data);
  if (data.at.includes(null)) layOut(graph, data);
  const positions = new Float32Array(2 * data.at.length);
  const communities = new Uint16Array(data.at.length);
  const community = graph.size > 0 ? louvain(graph, { rng: seeded() }) : {};
  data.at.forEach((place, index) => {
    const { x, y } = place ?? placeOf(graph, String(index));
    positions.set([x, y], 2 * index);
    communities[index] = community[String(index)] ?? 0;
  });
  port!.postMessage({ positions, communities } satisfies LayoutAnswer, [positions.buffer, communities.buffer]);
};

function layOut(graph: UndirectedGraph, { at, aspect }: LayoutRequest): void {
  forceAtlas2.assign(graph, {
    iterations: steps(at.length),
    // With these weights, a line between hubs is hardly longer than one to a name with one link.
    getEdgeWeight: (_edge, _attributes, a, b) => (((graph.degree(a) + 1) * (graph.degree(b) + 1)) / 4) ** 0.7,
    settings: {
      scalingRatio: SPACING ** 2 / 7.6,
      gravity: 0.3,
      edgeWeightInfluence: 1,
      barnesHutOptimize: at.length > 300,
      slowDown: 4,
    },
  });
  gather(graph);
  if (at.every((place) => place === null)) turn(graph, aspect);
  noverlap.assign(graph, { maxIterations: 150, settings: { margin: 4, ratio: 1, gridSize: 20 } });
}

const placeOf = (graph: UndirectedGraph, node: string) => graph.getNodeAttributes(node) as { x: number; y: number };

function graphOf({ at, links }: LayoutRequest): UndirectedGraph {
  const graph = new UndirectedGraph();
  const placed = at.filter((place) => place !== null);
  const centre = { x: mean(placed.map(({ x }) => x)), y: mean(placed.map(({ y }) => y)) };
  const random = seeded();
  at.forEach((place, index) => {
    // A node to be placed begins next to a linked one, so that it ends near it.
    const [neighbour] = links.flatMap(([a, b]) => (a === index ? (at[b] ?? []) : b === index ? (at[a] ?? []) : []));
    const from = neighbour ?? centre;
    const angle = 2 * Math.PI * random();
    const distance = SPACING * (neighbour ? 1 + random() : Math.sqrt(at.length) * (0.2 + random()));
    const outward = neighbour
      ? Math.atan2(neighbour.y - centre.y, neighbour.x - centre.x) + (angle - Math.PI) / 2
      : angle;
    graph.addNode(String(index), {
      x: place?.x ?? from.x + distance * Math.cos(outward),
      y: place?.y ?? from.y + distance * Math.sin(outward),
      size: ROOM,
      fixed: place !== null,
    });
  });
  for (const [a, b] of links) graph.mergeEdge(String(a), String(b));
  return graph;
}

/** Brings back unlinked nodes, which are driven far out and would make all others tiny. */
function gather(graph: UndirectedGraph): void {
  const places = graph.mapNodes((node) => placeOf(graph, node));
  const [x, y] = [mean(places.map((place) => place.x)), mean(places.map((place) => place.y))];
  const distanceOf = (place: { x: number; y: number }) => Math.hypot(place.x - x, place.y - y);
  const distances = places.map(distanceOf).sort((a, b) => a - b);
  const maximum = Math.min(MEDIANS * distances[Math.floor(distances.length / 2)]!, FARTHEST);
  graph.updateEachNodeAttributes((node, attributes) => {
    const place = placeOf(graph, node);
    const distance = distanceOf(place);
    const factor = !attributes.fixed && distance > maximum ? maximum / distance : 1;
    return { ...attributes, x: x + factor * (place.x - x), y: y + factor * (place.y - y) };
  });
}

/** Turns a layout to the longest axis of the picture, and stretches it to the picture's shape. */
function turn(graph: UndirectedGraph, aspect: number): void {
  const places = graph.mapNodes((node) => placeOf(graph, node));
  const [x, y] = [mean(places.map((place) => place.x)), mean(places.map((place) => place.y))];
  const sum = (term: (dx: number, dy: number) => number) => mean(places.map((place) => term(place.x - x, place.y - y)));
  const across =
    Math.atan2(
      2 * sum((dx, dy) => dx * dy),
      sum((dx, dy) => dx * dx - dy * dy),
    ) / 2;
  const angle = aspect < 1 ? across + Math.PI / 2 : across;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = places.map((place) => ({
    x: cos * (place.x - x) + sin * (place.y - y),
    y: cos * (place.y - y) - sin * (place.x - x),
  }));
  const extent = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const shape = extent(turned.map((place) => place.x)) / extent(turned.map((place) => place.y));
  const stretch = Math.min(MAX_STRETCH, Math.max(1 / MAX_STRETCH, Math.sqrt(aspect / shape)));
  graph.updateEachNodeAttributes((node, attributes) => {
    const place = turned[Number(node)]!;
    return { ...attributes, x: place.x * stretch, y: place.y / stretch };
  });
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Returns reproducible numbers from 0 to 1: the same network always has the same layout. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
