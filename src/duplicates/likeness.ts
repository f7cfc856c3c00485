import { bestNames } from './best-names';
import type { NameLikeness } from './name-likeness';
import type { ParsedName } from './parsed-name';
import type { Site } from './website';

/** What is compared of an actor; what is not known of it is null or empty. */
export interface Profile {
  id: string;
  /** Each different name, in every language, acronyms and former names too; one at least. */
  names: readonly ParsedName[];
  country: string | null;
  site: Site | undefined;
  kind: string;
  group: string;
}

/** The ids of what it is tied to, as the reader may see them. */
export type Neighbours = ReadonlySet<string>;

/** What each sign weighs. Those that are not known of both are left out, and the others weigh so much more. */
const WEIGHT = { name: 0.6, website: 0.15, country: 0.1, neighbours: 0.1, kind: 0.05 };

/** What is left of the score where the two are in different countries, and where a tie joins them: one is not tied to itself. */
const OTHER_COUNTRY = 0.6;
const TIED = 0.7;

/** Common neighbours count fully from many on: that two actors have the same only tie says little. */
const FEW_TIES = 2;

export interface Likeness {
  /** 0 to 1: 1 where nothing tells the two apart. */
  score: number;
  name: NameLikeness;
  country: 'same' | 'different' | 'unknown';
  website: 'same host' | 'same domain' | 'different' | 'unknown';
  shared: readonly string[];
  kind: 'same' | 'same group' | 'different';
  tied: boolean;
}

/** How likely two actors are one, and by what signs, whichever comes first. */
export function likeness(one: Profile, two: Profile, tiesOne: Neighbours, tiesTwo: Neighbours): Likeness {
  const name = bestNames(one, two);
  const country = compared(one.country, two.country);
  const website = comparedSites(one.site, two.site);
  const kind = one.kind === two.kind ? 'same' : one.group === two.group ? 'same group' : 'different';
  const shared = [...tiesOne].filter((id) => tiesTwo.has(id)).sort();
  const tied = tiesOne.has(two.id) || tiesTwo.has(one.id);
  const fewest = Math.min(tiesOne.size, tiesTwo.size);
  const signs = [
    { weight: WEIGHT.name, value: name.value },
    { weight: WEIGHT.country, value: { same: 1, different: 0, unknown: null }[country] },
    { weight: WEIGHT.website, value: { 'same host': 1, 'same domain': 0.6, different: 0, unknown: null }[website] },
    { weight: (WEIGHT.neighbours * fewest) / (fewest + FEW_TIES), value: fewest === 0 ? null : shared.length / fewest },
    { weight: WEIGHT.kind, value: { same: 1, 'same group': 0.5, different: 0 }[kind] },
  ].flatMap(({ weight, value }) => (value === null ? [] : [{ weight, part: weight * value }]));
  const mean = sum(signs.map(({ part }) => part)) / sum(signs.map(({ weight }) => weight));
  const score = Math.min(1, mean) * (country === 'different' ? OTHER_COUNTRY : 1) * (tied ? TIED : 1);
  return { score, name, country, website, shared, kind, tied };
}

function compared(one: string | null, two: string | null): Likeness['country'] {
  if (one === null || two === null) return 'unknown';
  return one === two ? 'same' : 'different';
}

function comparedSites(one: Site | undefined, two: Site | undefined): Likeness['website'] {
  if (!one || !two) return 'unknown';
  if (one.host === two.host) return 'same host';
  return one.domain === two.domain ? 'same domain' : 'different';
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
