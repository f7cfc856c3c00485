import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { ChartFoot } from '../parts/chart-foot';
import { useNarrow } from '../parts/use-narrow';
import { type CountedCountry, CountryShape, elementOf, type PlacedCountry } from './country-shape';
import { frameOf, showing, wholeMap, zoomed } from './map-view';
import { nextPlace } from './next-place';
import { shadeOf, shadeSpans } from './subjects';
import { useMapGestures } from './use-map-gestures';
import { useMapView } from './use-map-view';
import { WorldLine, ZOOM } from './world-line';
import type { Outlines } from './world-outlines';

interface WorldPictureProps {
  outlines: Outlines;
  countries: readonly CountedCountry[];
  /** What is counted. */
  what: string;
  title: string;
  /** The table of the counts, and the id of the element that has its rows. */
  table: string;
  rows: string;
}

const DOT = 3.6;

/**
 * The countries, each a link to its page: the darker, the more is on record; hatched where nothing is. What one points at,
 * touches or focuses is told above. The map has one stop of the Tab key; the arrow keys lead from a country to the next in
 * their direction.
 */
export function WorldPicture({ outlines, countries, what, title, table, rows }: WorldPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useMapView(outlines);
  const [toldId, tell] = useState('');
  const [reached, setReached] = useState('');
  // The first touch of a country tells; one of a country that is told leads to its page, as a click does.
  const canOpen = useRef(true);
  const drawn = countries.flatMap((country): PlacedCountry[] => {
    const place = outlines.countries[country.id];
    return place ? [{ ...country, ...place }] : [];
  });
  const counts = drawn.flatMap(({ count }) => count ?? []);
  const told = drawn.find(({ id }) => id === toldId);
  const stop = drawn.find(({ id }) => id === reached) ?? drawn.find(({ count }) => count !== null) ?? drawn[0];
  const unit = (useNarrow() ? 2.4 : 1) / view.zoom;
  // Nearer, dots grow a little.
  const dot = DOT * unit * view.zoom ** 0.3;
  const frame = frameOf(outlines, view);
  const zoom = (factor: number) => {
    const isInView = told && showing(outlines, view, told) === view;
    setView(zoomed(outlines, view, factor, isInView ? told : view));
  };
  const whole = () => setView(wholeMap(outlines));
  const { onPointerDown, ...gestures } = useMapGestures(svg, { size: outlines, view, setView });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = svg.current!.contains(event.target as Element) && stop && nextPlace(stop, drawn, event.key);
    if (next) document.getElementById(elementOf(next.id))?.focus({ preventScroll: true });
    else if (event.key === '+') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') whole();
    else return;
    event.preventDefault();
  };
  return (
    <figure class="world" onKeyDown={onKeyDown}>
      <WorldLine told={told} what={what} onZoom={zoom} onWhole={whole} />
      <svg
        ref={svg}
        role="group"
        aria-label={title}
        viewBox={[frame.x, frame.y, frame.width, frame.height].join(' ')}
        {...gestures}
        onPointerOver={(event) => event.pointerType === 'mouse' && tell(countryAt(event) ?? toldId)}
        onPointerDown={(event) => {
          onPointerDown(event);
          const id = countryAt(event);
          canOpen.current = event.pointerType === 'mouse' || id === toldId;
          if (id) tell(id);
        }}
      >
        <defs>
          <pattern
            id="nothing-on-record"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(45) scale(${String(unit)})`}
          >
            <path class="hatch-line" d="M0 0v5" />
          </pattern>
        </defs>
        <path class="other-land" d={outlines.otherLand} aria-hidden="true" />
        {dotsLast(drawn).map((country) => (
          <CountryShape
            key={country.id}
            country={country}
            shade={country.count === null ? null : shadeOf(country.count, counts)}
            dot={dot}
            isStop={country.id === stop?.id}
            onFocus={() => {
              tell(country.id);
              setReached(country.id);
              setView(showing(outlines, view, country));
            }}
            canOpen={() => canOpen.current}
          />
        ))}
        {told && <Outline of={told} dot={dot} />}
      </svg>
      <WorldLegend counts={counts} />
      <ChartFoot table={table} rows={rows}>
        {text('explorer.world.key')}
      </ChartFoot>
    </figure>
  );
}

/** So that no neighbour covers a dot. */
const dotsLast = (drawn: readonly PlacedCountry[]) => [
  ...drawn.filter(({ outline }) => outline),
  ...drawn.filter(({ outline }) => !outline),
];

function countryAt({ target }: Event): string | undefined {
  return (target as Element).closest<SVGAElement>('[data-country]')?.dataset.country;
}

/** The line around the country that is told, over its neighbours. */
function Outline({ of: { outline, x, y }, dot }: { of: PlacedCountry; dot: number }) {
  return (
    <g class="told" aria-hidden="true">
      {outline ? <path d={outline} /> : <circle cx={x} cy={y} r={dot} />}
    </g>
  );
}

/** What the shades of the map mean. */
function WorldLegend({ counts }: { counts: readonly number[] }) {
  return (
    <ul class="legend" aria-label={text('explorer.seat.legend')}>
      {shadeSpans(counts).map(({ shade, from, to }) => (
        <li key={shade}>
          <svg class="world-key" width="22" height="14" aria-hidden="true">
            <rect class={`shade-${String(shade)}`} width="22" height="14" />
          </svg>
          {from === to
            ? formatNumber(from)
            : text('explorer.world.span', { from: formatNumber(from), to: formatNumber(to) })}
        </li>
      ))}
      <li>
        <span class="world-key hatched" aria-hidden="true" />
        {text('explorer.coverage.nothing')}
      </li>
    </ul>
  );
}
