/** The visible part of the map by its zoom and its centre, in units of the outlines. */
export interface MapView {
  zoom: number;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/** Closer, the outlines would be a few straight lines. */
const MAX_ZOOM = 16;

export function wholeMap({ width, height }: Size): MapView {
  return { zoom: 1, x: width / 2, y: height / 2 };
}

/** Returns the corner and the size of the visible part. */
export function frameOf({ width, height }: Size, { zoom, x, y }: MapView): Point & Size {
  return { x: x - width / zoom / 2, y: y - height / zoom / 2, width: width / zoom, height: height / zoom };
}

/** Zooms by a factor around a point, which keeps its position unless an edge of the map is near. */
export function zoomed(size: Size, view: MapView, factor: number, at: Point): MapView {
  const zoom = clamp(view.zoom * factor, 1, MAX_ZOOM);
  const by = view.zoom / zoom;
  return withinMap(size, { zoom, x: at.x + (view.x - at.x) * by, y: at.y + (view.y - at.y) * by });
}

export function moved(size: Size, view: MapView, dx: number, dy: number): MapView {
  return withinMap(size, { ...view, x: view.x + dx, y: view.y + dy });
}

/** Returns the same view where it contains a point; else the view around that point. */
export function showing(size: Size, view: MapView, { x, y }: Point): MapView {
  const frame = frameOf(size, view);
  const isShown = x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  return isShown ? view : withinMap(size, { ...view, x, y });
}

/** Returns a view for the address, such as "4,512.3,210"; '' for the whole map. */
export function formatMapView({ zoom, x, y }: MapView): string {
  return zoom === 1 ? '' : [rounded(zoom, 100), rounded(x, 10), rounded(y, 10)].join();
}

/** Returns the view in an address; the whole map where it has no valid one. */
export function parseMapView(size: Size, parameter: string): MapView {
  const [zoom = NaN, x = NaN, y = NaN] = parameter.split(',').map(Number);
  return [zoom, x, y].every(Number.isFinite)
    ? withinMap(size, { zoom: clamp(zoom, 1, MAX_ZOOM), x, y })
    : wholeMap(size);
}

/** Moves a view so that nothing outside the map is visible. */
function withinMap({ width, height }: Size, { zoom, x, y }: MapView): MapView {
  const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
  return { zoom, x: clamp(x, halfWidth, width - halfWidth), y: clamp(y, halfHeight, height - halfHeight) };
}

const clamp = (value: number, minimum: number, maximum: number): number => Math.min(maximum, Math.max(minimum, value));

const rounded = (value: number, fractions: number): number => Math.round(value * fractions) / fractions;
