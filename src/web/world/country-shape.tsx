import { pathOfNode } from '../frame/link';
import { usePage } from '../frame/location';
import { text } from '../language/text';
import type { Outlines } from './world-outlines';

export interface CountedCountry {
  __typename: string;
  id: string;
  name: string;
  /** Null where nothing is on record. */
  count: number | null;
}

export type PlacedCountry = CountedCountry & Outlines['countries'][string];

interface CountryShapeProps {
  country: PlacedCountry;
  shade: 1 | 2 | 3 | null;
  /** The radius of a dot. */
  dot: number;
  isStop: boolean;
  onFocus: () => void;
  /** True where a press opens the page of the country. */
  canOpen: () => boolean;
}

export const elementOf = (id: string) => `world-${id}`;

/** A country on the map, as a link to its page. */
export function CountryShape({ country, shade, dot, isStop, onFocus, canOpen }: CountryShapeProps) {
  const page = usePage();
  const { id, name, count, outline, x, y } = country;
  const address = page.to(pathOfNode(country));
  const look = {
    class: shade ? `shade-${String(shade)}` : undefined,
    fill: shade ? undefined : 'url(#nothing-on-record)',
  };
  return (
    <a
      id={elementOf(id)}
      data-country={id}
      href={address}
      aria-label={text('explorer.world.country', {
        name,
        count: count ?? 0,
        isKnown: count === null ? 'no' : 'yes',
      })}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        if (canOpen()) page.go(address);
      }}
    >
      {outline ? <path d={outline} {...look} /> : <circle cx={x} cy={y} r={dot} {...look} />}
    </a>
  );
}
