import Graph from 'graphology';
import Sigma from 'sigma';
import { type Camera, markScale, type Size, toPosition } from './camera';
import { LineProgram } from './line-program';
import { isHollow, radiusOf } from './looks';
import { MarkProgram } from './node-program';
import { colourOf, FAINT } from './paint';
import { type Layers, paintLayers, type Painter, type Seen } from './painter';
import { pixelsOf } from './scene';

/** Half of the width of what sigma maps to 1. */
const HALF = 1_000;
const IDENTITY: Camera = { scale: 1, x: 0, y: 0 };

/** Draws lines and marks with sigma, in WebGL. The layers take the pointer. */
export function sigmaPainter(container: HTMLElement, layers: Layers): Painter {
  let seen: Seen | null = null;
  /** Pixels by unit of a position, at sigma's ratio 1. */
  let natural = 1;
  const sigma = new Sigma(new Graph(), container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => 1 / markScale({ ...IDENTITY, scale: natural / ratio }),
    defaultNodeType: 'mark',
    defaultEdgeType: 'line',
    nodeProgramClasses: { mark: MarkProgram },
    edgeProgramClasses: { line: LineProgram },
  });
  // It is in force from the next processing on.
  sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] }).refresh();
  sigma.on('afterRender', () => seen && paintLayers(layers, seen, false));
  return {
    draw: (next) => {
      const isChanged = seen?.scene !== next.scene || seen.palette !== next.palette;
      const isResized = seen?.size !== next.size;
      seen = next;
      if (isResized) sigma.resize(true);
      natural = naturalScale(sigma);
      sigma.getCamera().setState(cameraState(next.camera, next.size, natural));
      if (isChanged) sigma.setGraph(graphOf(next));
      else sigma.scheduleRender();
    },
    end: () => sigma.kill(),
  };
}

function naturalScale(sigma: Sigma): number {
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const [from, to] = [0, HALF].map((x) => sigma.graphToViewport({ x, y: 0 }, { cameraState }));
  return (to!.x - from!.x) / HALF;
}

function cameraState(camera: Camera, { width, height }: Size, natural: number) {
  const centre = toPosition(camera, { x: width / 2, y: height / 2 });
  return {
    x: 0.5 + centre.x / (2 * HALF),
    // Upwards.
    y: 0.5 - centre.y / (2 * HALF),
    ratio: natural / camera.scale,
    angle: 0,
  };
}

function graphOf({ scene, palette }: Seen): Graph {
  const { nodes, lines } = pixelsOf(scene, IDENTITY);
  const graph = new Graph();
  // The most relevant lie above the others.
  for (const { x, y, drawn, mark, isFaint } of [...nodes].reverse()) {
    graph.addNode(drawn.id, {
      x,
      y: -y,
      size: radiusOf(drawn),
      mark,
      color: palette.mark(mark),
      edge: isHollow(mark) ? palette.ink : palette.paper,
      alpha: isFaint ? FAINT : 1,
    });
  }
  for (const line of lines) {
    graph.addEdge(line.from.drawn.id, line.to.drawn.id, {
      size: line.width,
      color: colourOf(line, palette),
      dashes: line.dashes,
      alpha: line.isFaint ? FAINT : 1,
    });
  }
  return graph;
}
