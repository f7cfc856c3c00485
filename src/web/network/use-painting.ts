import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Camera, Size } from './camera';
import type { Palette } from './looks';
import { paintOver, paintShapes, paintUnder } from './paint';
import { paintLabels } from './paint-labels';
import { pixelsOf, type Scene } from './scene';

/** What is to be seen, and from where. */
interface Seen {
  scene: Scene;
  camera: Camera;
  size: Size;
  /** Null until it is read from the page. */
  palette: Palette | null;
}

/** A picture of more lines is without them while it moves: without a GPU they take most of a frame. */
export const MAX_MOVING_LINES = 1_000;
/** A picture rests once it has not moved for so long after it was painted. */
const REST_MS = 200;

/** Paints a picture on a canvas with the next frame, whenever a part of it changes. */
export function usePainting(canvas: { current: HTMLCanvasElement | null }, seen: Seen): void {
  const { scene, camera, size, palette } = seen;
  const previous = useRef<Seen | null>(null);
  useLayoutEffect(() => {
    if (!palette || size.width === 0) return undefined;
    const isMoving = previous.current !== null && isMovement(previous.current, seen);
    const withLines = !isMoving || scene.drawing.lines.length <= MAX_MOVING_LINES;
    previous.current = seen;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      paint(canvas.current!, seen, palette, withLines);
      if (!withLines) rest = setTimeout(() => paint(canvas.current!, seen, palette, true), REST_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [scene, camera, size, palette]);
}

/** True where the same is drawn in the same frame, but in other places. */
function isMovement(before: Seen, { scene, camera, size }: Seen): boolean {
  const isSame = before.scene.drawing === scene.drawing && before.size === size;
  return isSame && (before.camera !== camera || before.scene.places !== scene.places);
}

function paint(canvas: HTMLCanvasElement, { scene, camera, size }: Seen, palette: Palette, withLines: boolean): void {
  const whole = pixelsOf(scene, camera);
  const pixels = withLines ? whole : { ...whole, lines: [] };
  // Setting its size empties a canvas.
  canvas.width = Math.round(size.width * devicePixelRatio);
  canvas.height = Math.round(size.height * devicePixelRatio);
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  paintUnder(context, pixels, scene, palette);
  paintShapes(context, pixels, palette);
  const taken = paintOver(context, pixels, scene, palette);
  paintLabels(context, pixels, scene, palette, size, taken);
  // For tests: what is drawn is complete.
  canvas.dataset.drawn = String(pixels.nodes.length);
}
