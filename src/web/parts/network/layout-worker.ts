import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A network to lay out: nodes by index, and links between them. */
export interface LayoutRequest {
  size: number;
  links: readonly (readonly [number, number])[];
}

/** Steps until a layout has settled: a larger one has less time for each, and its details are seen less. */
const stepsFor = (size: number): number => (size <= 150 ? 300 : size <= 600 ? 160 : 90);

/** Sends x and y of each node in turn, once the layout has settled. */
onmessage = ({ data: { size, links } }: MessageEvent<LayoutRequest>): void => {
  const nodes: SimulationNodeDatum[] = Array.from({ length: size }, () => ({}));
  const steps = stepsFor(size);
  forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('charge', forceManyBody().strength(-60).theta(1.1).distanceMax(600))
    .force('link', forceLink(links.map(([source, target]) => ({ source, target }))).distance(40))
    // Parts that no link joins stay near, and leaves do not drift away.
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.09))
    .stop()
    .tick(steps);
  const positions = new Float32Array(2 * size);
  nodes.forEach(({ x = 0, y = 0 }, index) => positions.set([x, y], 2 * index));
  postMessage(positions, { transfer: [positions.buffer] });
};
