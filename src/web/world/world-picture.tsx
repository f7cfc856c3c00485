import { useState } from 'preact/hooks';
import { pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { formatNumber } from '../language/format';
import { text } from '../language/text';
import { nextPlace } from './next-place';
import { shadeOf, shadeSpans } from './subjects';
import type { Outlines } from './world-outlines';

export interface CountedCountry {
  __typename: string;
  id: string;
  name: string;
  /** Null where nothing is on record. */
  count: number | null;
}

interface WorldPictureProps {
  outlines: Outlines;
  countries: readonly CountedCountry[];
  title: string;
}

/**
 * The countries, each a link to its page: the darker, the more is on record; hatched where nothing is. It has one stop of the
 * Tab key; the arrow keys lead from a country to the next in their direction.
 */
export function WorldPicture({ outlines, countries, title }: WorldPictureProps) {
  const drawn = countries.flatMap((country) => {
    const place = outlines.countries[country.id];
    return place ? [{ ...country, ...place }] : [];
  });
  const [reached, setReached] = useState('');
  const stop = drawn.find(({ id }) => id === reached) ?? drawn.find(({ count }) => count !== null) ?? drawn[0];
  const counts = drawn.flatMap(({ count }) => count ?? []);
  // Dots last, so that no neighbour covers them.
  const ordered = [...drawn.filter(({ outline }) => outline), ...drawn.filter(({ outline }) => !outline)];
  return (
    <figure class="world">
      <svg
        role="group"
        aria-label={title}
        viewBox={`0 0 ${String(outlines.width)} ${String(outlines.height)}`}
        onKeyDown={(event) => {
          const next = stop && nextPlace(stop, drawn, event.key);
          if (!next) return;
          event.preventDefault();
          setReached(next.id);
          document.getElementById(elementOf(next.id))?.focus();
        }}
      >
        <defs>
          <pattern
            id="nothing-on-record"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path class="hatch-line" d="M0 0v5" />
          </pattern>
        </defs>
        <path class="other-land" d={outlines.otherLand} aria-hidden="true" />
        {ordered.map((country) => (
          <CountryShape
            key={country.id}
            country={country}
            shade={country.count === null ? null : shadeOf(country.count, counts)}
            isStop={country.id === stop?.id}
            onReached={() => setReached(country.id)}
          />
        ))}
      </svg>
      <figcaption>{text('explorer.world.key')}</figcaption>
      <WorldLegend counts={counts} />
    </figure>
  );
}

const DOT = 3.6;

const elementOf = (id: string) => `world-${id}`;

interface CountryShapeProps {
  country: CountedCountry & Outlines['countries'][string];
  shade: 1 | 2 | 3 | null;
  isStop: boolean;
  onReached: () => void;
}

function CountryShape({ country, shade, isStop, onReached }: CountryShapeProps) {
  const page = usePage();
  const address = page.to(pathOfNode(country));
  const { name, count, outline, x, y } = country;
  const said = text('explorer.world.country', {
    name,
    count: count ?? 0,
    isKnown: count === null ? 'no' : 'yes',
  });
  const look = {
    class: shade ? `shade-${String(shade)}` : undefined,
    fill: shade ? undefined : 'url(#nothing-on-record)',
  };
  return (
    <a
      id={elementOf(country.id)}
      href={address}
      aria-label={said}
      tabIndex={isStop ? 0 : -1}
      onFocus={onReached}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        page.go(address);
      }}
    >
      <title>{said}</title>
      {outline ? <path d={outline} {...look} /> : <circle cx={x} cy={y} r={DOT} {...look} />}
    </a>
  );
}

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
