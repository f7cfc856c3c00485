import type { Profile } from './profile';

/** Blocks with more actors are dropped: what they share is common. */
const MAX_BLOCK_SIZE = 50;
/** Pairs after which the remaining, larger blocks are not paired: bounds memory. */
const MAX_PAIRS = 500_000;

/** Two actors to compare, ordered by id. */
export interface CandidatePair {
  actor: Profile;
  other: Profile;
  /** The sum of 1 / block size over the blocks that both are in. */
  rarity: number;
}

/** The blocking keys of an actor: the distinctive words of its names, and its domain. */
function blockingKeys({ names, site }: Profile): Set<string> {
  const words = names.flatMap(({ tokens }) =>
    tokens.filter(({ tokenClass, key }) => tokenClass === 'distinctive' && key.length > 2 && !/^\d+$/.test(key)),
  );
  return new Set([...words.map(({ key }) => key), ...(site ? [`site ${site.domain}`] : [])]);
}

/**
 * Finds the pairs of actors worth comparing, without comparing all with all: those that share a blocking key. See
 * Christen, Data Matching (2012), chapter 4: Indexing.
 */
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

  /** At most `maxPairs` pairs, those with the rarest keys in common first. */
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
