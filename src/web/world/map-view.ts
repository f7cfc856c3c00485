/** The part of the map that is shown: how much nearer than all of it, and where its middle lies. Lengths are those of the outlines. */
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

/** Nearer, the outlines would be a few straight lines. */
const MOST = 16;

export function wholeMap({ width, height }: Size): MapView {
  return { zoom: 1, x: width / 2, y: height / 2 };
}

/** The corner and the size of the part that is shown. */
export function frameOf({ width, height }: Size, { zoom, x, y }: MapView): Point & Size {
  return { x: x - width / zoom / 2, y: y - height / zoom / 2, width: width / zoom, height: height / zoom };
}

/** Nearer or farther by a factor; what is at a point stays there, but at the edges of the map. */
export function zoomed(size: Size, view: MapView, factor: number, at: Point): MapView {
  const zoom = between(view.zoom * factor, 1, MOST);
  const by = view.zoom / zoom;
  return withinMap(size, { zoom, x: at.x + (view.x - at.x) * by, y: at.y + (view.y - at.y) * by });
}

export function moved(size: Size, view: MapView, dx: number, dy: number): MapView {
  return withinMap(size, { ...view, x: view.x + dx, y: view.y + dy });
}

/** The same part where a point is in it; else the part around that point. */
export function showing(size: Size, view: MapView, { x, y }: Point): MapView {
  const frame = frameOf(size, view);
  const isShown = x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  return isShown ? view : withinMap(size, { ...view, x, y });
}

/** A view as the address has it, such as "4,512.3,210"; nothing for the whole map. */
export function formatMapView({ zoom, x, y }: MapView): string {
  return zoom === 1 ? '' : [rounded(zoom, 100), rounded(x, 10), rounded(y, 10)].join();
}

/** The view that an address says; the whole map where it says none that can be read. */
export function parseMapView(size: Size, parameter: string): MapView {
  const [zoom = NaN, x = NaN, y = NaN] = parameter.split(',').map(Number);
  return [zoom, x, y].every(Number.isFinite) ? withinMap(size, { zoom: between(zoom, 1, MOST), x, y }) : wholeMap(size);
}

/** The view moved so that nothing beside the map is shown. */
function withinMap({ width, height }: Size, { zoom, x, y }: MapView): MapView {
  const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
  return { zoom, x: between(x, halfWidth, width - halfWidth), y: between(y, halfHeight, height - halfHeight) };
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
