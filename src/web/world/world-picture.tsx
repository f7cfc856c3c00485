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
  /** The subject of the counts. */
  subject: string;
  title: string;
  /** The address of the table of the counts, and the id of the element with its rows. */
  table: string;
  rows: string;
}

const DOT = 3.6;

/**
 * The countries as links to their pages: darker with a higher count, hatched where unknown. The
 * line above shows the hovered, touched or focused one. The map has one stop of the Tab key; arrow
 * keys move from country to country.
 */
export function WorldPicture({ outlines, countries, subject, title, table, rows }: WorldPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useMapView(outlines);
  const [selectedId, select] = useState('');
  const [reached, setReached] = useState('');
  // The first touch selects a country; a touch of a selected one, or a click, opens its page.
  const canOpen = useRef(true);
  const drawn = countries.flatMap((country): PlacedCountry[] => {
    const place = outlines.countries[country.id];
    return place ? [{ ...country, ...place }] : [];
  });
  const counts = drawn.flatMap(({ count }) => count ?? []);
  const selected = drawn.find(({ id }) => id === selectedId);
  const stop = drawn.find(({ id }) => id === reached) ?? drawn.find(({ count }) => count !== null) ?? drawn[0];
  const unit = (useNarrow() ? 2.4 : 1) / view.zoom;
  // Dots grow a little with the zoom.
  const dot = DOT * unit * view.zoom ** 0.3;
  const frame = frameOf(outlines, view);
  const zoom = (factor: number) => {
    const isInView = selected && showing(outlines, view, selected) === view;
    setView(zoomed(outlines, view, factor, isInView ? selected : view));
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
      <WorldLine selected={selected} subject={subject} onZoom={zoom} onWhole={whole} />
      <svg
        ref={svg}
        role="group"
        aria-label={title}
        viewBox={[frame.x, frame.y, frame.width, frame.height].join(' ')}
        {...gestures}
        onPointerOver={(event) => event.pointerType === 'mouse' && select(countryAt(event) ?? selectedId)}
        onPointerDown={(event) => {
          onPointerDown(event);
          const id = countryAt(event);
          canOpen.current = event.pointerType === 'mouse' || id === selectedId;
          if (id) select(id);
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
              select(country.id);
              setReached(country.id);
              setView(showing(outlines, view, country));
            }}
            canOpen={() => canOpen.current}
          />
        ))}
        {selected && <Outline of={selected} dot={dot} />}
      </svg>
      <WorldLegend counts={counts} />
      <ChartFoot table={table} rows={rows}>
        {text('explorer.world.key')}
      </ChartFoot>
    </figure>
  );
}

/** Draws dots last, so that no neighbour covers one. */
const dotsLast = (drawn: readonly PlacedCountry[]) => [
  ...drawn.filter(({ outline }) => outline),
  ...drawn.filter(({ outline }) => !outline),
];

function countryAt({ target }: Event): string | undefined {
  return (target as Element).closest<SVGAElement>('[data-country]')?.dataset.country;
}

/** The line around the selected country, above its neighbours. */
function Outline({ of: { outline, x, y }, dot }: { of: PlacedCountry; dot: number }) {
  return (
    <g class="told" aria-hidden="true">
      {outline ? <path d={outline} /> : <circle cx={x} cy={y} r={dot} />}
    </g>
  );
}

/** The legend of the shades. */
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
