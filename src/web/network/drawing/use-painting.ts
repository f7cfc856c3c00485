import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Camera, Size } from './camera';
import { paintOver, paintShapes, paintUnder } from './paint';
import { paintLabels } from './paint-labels';
import { pixelsOf, type Scene } from './scene';
import type { Palette } from './styles';

/** The input of a painting. */
interface PaintingInput {
  scene: Scene;
  camera: Camera;
  size: Size;
  /** Null until it is read from the page. */
  palette: Palette | null;
}

/** Maximum number of lines of a moving picture: without a GPU, they take most of a frame. */
export const MAX_MOVING_LINES = 1_000;
/** The time without movement after which the lines of a picture are painted again. */
const REST_MS = 200;

/** Paints a picture on a canvas in the next frame, whenever a part of it changes. */
export function usePainting(canvas: { current: HTMLCanvasElement | null }, input: PaintingInput): void {
  const { scene, camera, size, palette } = input;
  const previous = useRef<PaintingInput | null>(null);
  useLayoutEffect(() => {
    if (!palette || size.width === 0) return undefined;
    const isMoving = previous.current !== null && isMovement(previous.current, input);
    const withLines = !isMoving || scene.drawing.lines.length <= MAX_MOVING_LINES;
    previous.current = input;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      paint(canvas.current!, input, palette, withLines);
      if (!withLines) rest = setTimeout(() => paint(canvas.current!, input, palette, true), REST_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [scene, camera, size, palette]);
}

/** True where only the positions or the camera have changed. */
function isMovement(previous: PaintingInput, { scene, camera, size }: PaintingInput): boolean {
  const isSame = previous.scene.drawing === scene.drawing && previous.size === size;
  return isSame && (previous.camera !== camera || previous.scene.places !== scene.places);
}

function paint(
  canvas: HTMLCanvasElement,
  { scene, camera, size }: PaintingInput,
  palette: Palette,
  withLines: boolean,
): void {
  const allPixels = pixelsOf(scene, camera);
  const pixels = withLines ? allPixels : { ...allPixels, lines: [] };
  // Setting its size empties a canvas.
  canvas.width = Math.round(size.width * devicePixelRatio);
  canvas.height = Math.round(size.height * devicePixelRatio);
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  paintUnder(context, pixels, scene, palette);
  paintShapes(context, pixels, palette);
  const occupied = paintOver(context, pixels, scene, palette);
  paintLabels(context, pixels, scene, palette, size, occupied);
  // Shows tests that the drawing is complete.
  canvas.dataset.drawn = String(pixels.nodes.length);
}
