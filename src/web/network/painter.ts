import type { Camera, Size } from './camera';
import type { Palette } from './looks';
import { paintOver, paintShapes, paintUnder } from './paint';
import { pixelsOf, type Scene } from './scene';

/** What is to be seen, and from where. */
export interface Seen {
  scene: Scene;
  camera: Camera;
  size: Size;
  palette: Palette;
}

/** Draws lines and marks between the two layers of a stage; the layers are drawn at the same time. */
export interface Painter {
  draw: (seen: Seen) => void;
  /** Ends it. */
  end: () => void;
}

export interface Layers {
  under: HTMLCanvasElement;
  over: HTMLCanvasElement;
}

/** The context of a layer, empty and in CSS pixels. */
function cleared(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  return context;
}

/** Draws what lies under the lines and over the marks, or all of it. */
export function paintLayers(
  { under, over }: Layers,
  { scene, camera, size, palette }: Seen,
  withShapes: boolean,
): void {
  const pixels = pixelsOf(scene, camera);
  const below = cleared(under, size);
  paintUnder(below, pixels, scene, palette);
  if (withShapes) paintShapes(below, pixels, palette);
  paintOver(cleared(over, size), pixels, scene, palette, size);
  // For tests: what is drawn is complete.
  over.dataset.drawn = String(pixels.nodes.length);
}

/** Draws all of it on the layers, without WebGL. */
export function canvasPainter(layers: Layers): Painter {
  let frame = 0;
  return {
    draw: (seen) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paintLayers(layers, seen, true));
    },
    end: () => cancelAnimationFrame(frame),
  };
}
