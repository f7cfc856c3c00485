import { bestNameSimilarity, type NameSimilarity } from './name-similarity';
import type { Profile, Site } from './profile';

/** The ids of the nodes that an actor has ties with, of the ties that the viewer may see. */
export type Neighbours = ReadonlySet<string>;

/** The weights of the attributes. Unknown attributes are left out of the weighted mean. */
const WEIGHT = { name: 0.6, website: 0.15, country: 0.1, neighbours: 0.1, kind: 0.05 };

const OTHER_COUNTRY_FACTOR = 0.6;
/** Factor for actors with a tie between them: nobody records a tie of an actor with itself. */
const TIED_FACTOR = 0.7;

/** Number of neighbours at which common ones have half their weight: sharing the only tie says little. */
const NEIGHBOURS_AT_HALF_WEIGHT = 2;

/** How similar two actors are, by attribute. */
export interface Similarity {
  /** 0 to 1. */
  score: number;
  name: NameSimilarity;
  country: 'same' | 'different' | 'unknown';
  website: 'same host' | 'same domain' | 'different' | 'unknown';
  /** The ids of common neighbours. */
  shared: readonly string[];
  kind: 'same' | 'same group' | 'different' | 'unknown';
  /** Whether a tie connects the two. */
  tied: boolean;
}

/** Compares two actors; symmetric. The score is the weighted mean of the attributes, times factors against a duplicate. */
export function similarity(
  actor: Profile,
  other: Profile,
  neighbours: Neighbours,
  otherNeighbours: Neighbours,
): Similarity {
  const country = compareCountries(actor.country, other.country);
  const name = bestNameSimilarity(actor.names, other.names, country === 'same' ? actor.country : null);
  const website = compareSites(actor.site, other.site);
  const kind = compareKinds(actor, other);
  const hasNames = actor.names.length > 0 && other.names.length > 0;
  const shared = [...neighbours].filter((id) => otherNeighbours.has(id)).sort();
  const tied = neighbours.has(other.id) || otherNeighbours.has(actor.id);
  const fewest = Math.min(neighbours.size, otherNeighbours.size);
  const parts = [
    { weight: WEIGHT.name, value: hasNames ? name.value : null },
    { weight: WEIGHT.country, value: { same: 1, different: 0, unknown: null }[country] },
    { weight: WEIGHT.website, value: { 'same host': 1, 'same domain': 0.6, different: 0, unknown: null }[website] },
    {
      weight: (WEIGHT.neighbours * fewest) / (fewest + NEIGHBOURS_AT_HALF_WEIGHT),
      value: fewest === 0 ? null : shared.length / fewest,
    },
    { weight: WEIGHT.kind, value: { same: 1, 'same group': 0.5, different: 0, unknown: null }[kind] },
  ].flatMap(({ weight, value }) => (value === null ? [] : [{ weight, product: weight * value }]));
  const mean = sum(parts.map(({ product }) => product)) / sum(parts.map(({ weight }) => weight));
  const factor = (country === 'different' ? OTHER_COUNTRY_FACTOR : 1) * (tied ? TIED_FACTOR : 1);
  return { score: Math.min(1, mean) * factor, name, country, website, shared, kind, tied };
}

function compareCountries(country: string | null, other: string | null): Similarity['country'] {
  if (country === null || other === null) return 'unknown';
  return country === other ? 'same' : 'different';
}

function compareSites(site: Site | undefined, other: Site | undefined): Similarity['website'] {
  if (!site || !other) return 'unknown';
  if (site.host === other.host) return 'same host';
  return site.domain === other.domain ? 'same domain' : 'different';
}

function compareKinds(actor: Profile, other: Profile): Similarity['kind'] {
  if (actor.kind === null || other.kind === null) return 'unknown';
  if (actor.kind === other.kind) return 'same';
  return actor.group === other.group ? 'same group' : 'different';
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
