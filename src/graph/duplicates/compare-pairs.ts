import type { Run } from '../../store/neo4j/client';
import { searchQuery } from '../search/search-terms';
import { findInOtherScripts, findSimilarlyNamed, findOnSite } from './duplicates.store';
import { bestNameSimilarity, type NameSimilarity } from './name-similarity';
import { type Profile, profileOf, type Site } from './profile';
import { isLatinWord, ownScriptWords } from './token-classes';

/** The ids of the nodes with which an actor has ties that the viewer may see. */
type Neighbours = ReadonlySet<string>;

/** The weights of the attributes. Unknown attributes are left out of the weighted mean. */
const WEIGHT = { name: 0.6, website: 0.15, country: 0.1, neighbours: 0.1, kind: 0.05 };

const OTHER_COUNTRY_FACTOR = 0.6;
/** Factor for actors with a tie between them, since an actor has no tie with itself. */
const TIED_FACTOR = 0.7;

/** Number of neighbours that halves their weight, since one shared tie proves little. */
const NEIGHBOURS_AT_HALF_WEIGHT = 2;

/** The similarity of two actors, by attribute. */
interface Similarity {
  /** 0 to 1. */
  score: number;
  name: NameSimilarity;
  country: 'same' | 'different' | 'unknown';
  website: 'same host' | 'same domain' | 'different' | 'unknown';
  /** The ids of common neighbours. */
  shared: readonly string[];
  kind: 'same' | 'same group' | 'different' | 'unknown';
  /** True where a tie connects the two. */
  tied: boolean;
}

/** Compares two actors, symmetrically, by a weighted mean of attributes times penalty factors. */
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

/** The score from which two actors may be duplicates. */
export const MIN_SCORE = 0.6;

/** Two actors that may be duplicates. */
export interface CandidateRecord {
  actor: Profile;
  other: Profile;
  similarity: Similarity;
}

export type Pair = Pick<CandidateRecord, 'actor' | 'other'>;

const NO_NEIGHBOURS: Neighbours = new Set();

export const withoutNeighbours = (): Neighbours => NO_NEIGHBOURS;

/** Compares the actors of each pair; the highest score first, then by ids. */
export async function compareAll(
  pairs: readonly Pair[],
  neighboursOf: (id: string) => Neighbours,
): Promise<CandidateRecord[]> {
  const yieldIfDue = eventLoopYielder();
  const candidates: CandidateRecord[] = [];
  for (const { actor, other } of pairs) {
    const result = similarity(actor, other, neighboursOf(actor.id), neighboursOf(other.id));
    candidates.push({ actor, other, similarity: result });
    await yieldIfDue();
  }
  const key = ({ actor, other }: CandidateRecord) => `${actor.id}\n${other.id}`;
  return candidates.sort((a, b) => b.similarity.score - a.similarity.score || (key(a) < key(b) ? -1 : 1));
}

/** Returns a function that yields to the event loop after some milliseconds of work. */
export function eventLoopYielder(maxMs = 4): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < maxMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}

/** Blocks with more actors are dropped, since their key is common. */
const MAX_BLOCK_SIZE = 50;
/** Pairs after which the remaining, larger blocks are not paired: bounds memory. */
const MAX_PAIRS = 500_000;

/** Two actors to compare, ordered by id. */
export interface CandidatePair {
  actor: Profile;
  other: Profile;
  /** The sum of 1 / block size over their common blocks. */
  rarity: number;
}

/** Returns the blocking keys of an actor: the distinctive words of its names, and its domain. */
function blockingKeys({ names, site }: Profile): Set<string> {
  const words = names.flatMap(({ tokens }) =>
    tokens.filter(({ tokenClass, key }) => tokenClass === 'distinctive' && key.length > 2 && !/^\d+$/.test(key)),
  );
  return new Set([...words.map(({ key }) => key), ...(site ? [`site ${site.domain}`] : [])]);
}

/** Pairs only actors that share a blocking key (Christen, Data Matching, 2012, chapter 4). */
export class Blocking {
  private readonly blocks = new Map<string, Profile[]>();

  add(profile: Profile): void {
    for (const key of blockingKeys(profile)) {
      const block = this.blocks.get(key);
      if (!block) this.blocks.set(key, [profile]);
      // One more than the maximum marks the block as too large.
      else if (block.length <= MAX_BLOCK_SIZE) block.push(profile);
    }
  }

  /** Returns at most `maxPairs` pairs, those with the rarest common keys first. */
  pairs(maxPairs: number): CandidatePair[] {
    const pairs = new Map<string, CandidatePair>();
    const blocks = [...this.blocks.values()].filter(({ length }) => length > 1 && length <= MAX_BLOCK_SIZE);
    for (const block of blocks.sort((a, b) => a.length - b.length)) {
      if (pairs.size > MAX_PAIRS) break;
      for (const [index, x] of block.entries()) {
        for (const y of block.slice(index + 1)) addPair(pairs, x, y, 1 / block.length);
      }
    }
    return [...pairs.entries()]
      .sort(([a, { rarity }], [b, { rarity: other }]) => other - rarity || (a < b ? -1 : 1))
      .slice(0, maxPairs)
      .map(([, pair]) => pair);
  }
}

function addPair(pairs: Map<string, CandidatePair>, x: Profile, y: Profile, rarity: number): void {
  const [actor, other] = x.id < y.id ? [x, y] : [y, x];
  const key = `${actor.id}\n${other.id}`;
  const pair = pairs.get(key);
  if (pair) pair.rarity += rarity;
  else pairs.set(key, { actor, other, rarity });
}

/** Maximum number of actors that each search for candidates returns. */
const MAX_FOUND = 200;

/** Shorter initials are not acronyms: see nameSimilarity. */
const MIN_ACRONYM_LENGTH = 3;

/** Finds other actors with a similar name, the same site, or another script in its country. */
export async function findSimilar(read: Run, actor: Profile): Promise<Profile[]> {
  const { country, site } = actor;
  const query = nameQuery(actor);
  const isLatin = actor.names.length > 0 && actor.names.every(({ name }) => ownScriptWords(name).every(isLatinWord));
  const results = await Promise.all([
    query ? findSimilarlyNamed(read, query, MAX_FOUND) : [],
    country !== null && isLatin ? findInOtherScripts(read, country, MAX_FOUND) : [],
    site ? findOnSite(read, site.domain, MAX_FOUND) : [],
  ]);
  const others = new Map(results.flat().map((other) => [other.id, other]));
  others.delete(actor.id);
  const yieldIfDue = eventLoopYielder();
  const profiles: Profile[] = [];
  for (const other of others.values()) {
    profiles.push(profileOf(other));
    await yieldIfDue();
  }
  return profiles;
}

/**
 * Returns a full-text query for similar names: the distinctive words, or all without any, in Latin
 * letters and in their own script, and the acronym. Empty for names without letters or digits.
 */
function nameQuery({ names }: Profile): string {
  const tokens = names.flatMap((name) => name.tokens);
  const distinctive = tokens.filter(({ tokenClass }) => tokenClass === 'distinctive');
  const latin = (distinctive.length > 0 ? distinctive : tokens).map((token) => token.latin);
  const otherScripts = names.flatMap(({ name }) => ownScriptWords(name)).filter((word) => !isLatinWord(word));
  const acronyms = names.flatMap(({ initials }) => (initials.length >= MIN_ACRONYM_LENGTH ? [initials] : []));
  return searchQuery([...new Set([...latin, ...otherScripts, ...acronyms])].join(' '));
}
