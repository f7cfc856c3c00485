import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import countries from 'world-countries';
import type { Outlines } from '../web/world/world-outlines';

const WIDTH = 1000;
const HEIGHT = 480;
/** Space for the border of a country at the edge. */
const MARGIN = 4;

/** It is omitted: no authority there could make a commitment, and it takes much of the map. */
const ANTARCTICA = '010';

/** Returns the countries in units of the picture, projected so that the page needs no library. */
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

/** Rounds a path to one decimal place: a tenth of a point is invisible. */
function rounded(path: string): string {
  return path.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
