import type { Profile } from './likeness';

/** More actors than these have a word in common because it is an ordinary one. */
const LARGEST_BLOCK = 50;
/** More pairs than these are not looked at: those with the rarest words in common come first. */
const MAX_PAIRS = 500_000;

export interface Pair {
  one: Profile;
  two: Profile;
  /** How rare what they have in common is: the sum of 1 / how many have it. */
  rarity: number;
}

/** By what an actor is put beside others: the words of its own in its names, and its site. */
function keysOf({ names, site }: Profile): Set<string> {
  const words = names.flatMap(({ tokens }) =>
    tokens.filter(({ wordClass, text }) => wordClass === 'own' && text.length > 2 && !/^\d+$/.test(text)),
  );
  return new Set([...words.map(({ text }) => text), ...(site ? [`site ${site.domain}`] : [])]);
}

/** Puts together the actors that have something rare in common. */
export class Shortlist {
  private readonly blocks = new Map<string, Profile[]>();

  add(profile: Profile): void {
    for (const key of keysOf(profile)) {
      const block = this.blocks.get(key);
      if (!block) this.blocks.set(key, [profile]);
      // One more than fits marks it as ordinary.
      else if (block.length <= LARGEST_BLOCK) block.push(profile);
    }
  }

  /** The pairs that have the rarest in common, at most `most` of them. */
  pairs(most: number): Pair[] {
    const found = new Map<string, Pair>();
    const blocks = [...this.blocks.values()].filter(({ length }) => length > 1 && length <= LARGEST_BLOCK);
    for (const block of blocks.sort((a, b) => a.length - b.length)) {
      if (found.size > MAX_PAIRS) break;
      for (const [at, x] of block.entries()) {
        for (const y of block.slice(at + 1)) add(found, x, y, 1 / block.length);
      }
    }
    return [...found.values()].sort((a, b) => b.rarity - a.rarity || (pairKey(a) < pairKey(b) ? -1 : 1)).slice(0, most);
  }
}

const pairKey = ({ one, two }: Pair): string => `${one.id}\n${two.id}`;

function add(found: Map<string, Pair>, x: Profile, y: Profile, rarity: number): void {
  const [one, two] = x.id < y.id ? [x, y] : [y, x];
  const key = `${one.id}\n${two.id}`;
  const pair = found.get(key);
  if (pair) pair.rarity += rarity;
  else found.set(key, { one, two, rarity });
}
