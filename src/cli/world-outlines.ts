import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import countries from 'world-countries';
import type { Outlines } from '../web/world/world-outlines';

const WIDTH = 1000;
const HEIGHT = 480;
/** The room of the lines around a country at the edge. */
const MARGIN = 4;

/** No authority of it can promise anything, and on a map it is in the way. */
const ANTARCTICA = '010';

/**
 * The outlines of all countries for the map of the explorer, in units of the picture. They are projected here, so that the page
 * needs no library for it.
 */
export function worldOutlines(): Outlines {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const shapes = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const corners: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  const projection = geoNaturalEarth1().fitExtent(corners, { type: 'FeatureCollection', features: shapes });
  const path = geoPath(projection);
  const outlineOf = (shape: (typeof shapes)[number]) => rounded(path(shape) ?? '');
  const byNumber = new Map(shapes.map((shape) => [shape.id, shape]));
  const numbers = new Set(countries.map(({ ccn3 }) => ccn3));
  const placed = countries.flatMap(({ cca3, ccn3, latlng: [latitude = 0, longitude = 0] }) => {
    const shape = byNumber.get(ccn3);
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    const place = { x: Math.round(x), y: Math.round(y), ...(shape && { outline: outlineOf(shape) }) };
    return ccn3 === ANTARCTICA ? [] : [[cca3, place] as const];
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    countries: Object.fromEntries(placed),
    otherLand: shapes
      .filter(({ id }) => !numbers.has(String(id)))
      .map(outlineOf)
      .join(''),
  };
}

/** A path with one digit after the decimal mark: a tenth of a point is not seen. */
function rounded(path: string): string {
  return path.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
