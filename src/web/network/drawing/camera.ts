import type { PicturePosition } from '../../../graph/picture/picture-view';

/** The conversion of positions to pixels: pixels = scale × position + offset. */
export interface Camera {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const MAX_FIT = 1.5;
const [MIN_SCALE, MAX_SCALE] = [0.05, 8];

export const toPixels = ({ scale, x, y }: Camera, at: PicturePosition): PicturePosition => ({
  x: scale * at.x + x,
  y: scale * at.y + y,
});

export const toPosition = ({ scale, x, y }: Camera, pixels: PicturePosition): PicturePosition => ({
  x: (pixels.x - x) / scale,
  y: (pixels.y - y) / scale,
});

/** Returns the factor for marks compared with scale 1; they grow more slowly than the distances. */
export const markScale = ({ scale }: Camera): number => Math.min(2.2, Math.max(0.6, Math.sqrt(scale)));

/** Returns the camera that shows all positions, with margins for the names. */
export function fitted(positions: Iterable<PicturePosition>, { width, height }: Size): Camera {
  const points = [...positions];
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const margin = { x: Math.min(80, width / 6), y: 44 };
  const scale = Math.min(
    (width - 2 * margin.x) / Math.max(1, right - left),
    (height - 2 * margin.y) / Math.max(1, bottom - top),
    MAX_FIT,
  );
  return { scale, x: (width - scale * (left + right)) / 2, y: (height - scale * (top + bottom)) / 2 };
}

/** Returns the camera zoomed by a factor around a point, which remains in its place. */
export function zoomed(camera: Camera, factor: number, centre: PicturePosition): Camera {
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, camera.scale * factor));
  const ratio = scale / camera.scale;
  return { scale, x: centre.x - ratio * (centre.x - camera.x), y: centre.y - ratio * (centre.y - camera.y) };
}

function extent(values: readonly number[]): [minimum: number, maximum: number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
