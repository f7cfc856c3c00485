import type { ComponentChildren } from 'preact';
import { text } from '../language/text';

/** What the glossary explains, in its order. */
export const TERMS = [
  'source',
  'link',
  'unconfirmed',
  'unknown',
  'path',
  'strength',
  'member',
  'group',
  'place',
] as const;

/** A text in which the first use of each term leads to the glossary, at an address. A place may be either of two. */
export function withTerms(words: ComponentChildren, used: Set<string>, glossary: string): ComponentChildren {
  if (typeof words !== 'string') return words;
  const uses = TERMS.filter((term) => term !== 'place' && !used.has(term)).flatMap((term) => {
    const found = new RegExp(`(?<!\\p{L})(?:${text(`explorer.glossary.${term}.uses`)})(?!\\p{L})`, 'iu').exec(words);
    return found ? [{ term, at: found.index, use: found[0] }] : [];
  });
  let end = 0;
  const parts: ComponentChildren[] = [];
  for (const { term, at, use } of uses.sort((a, b) => a.at - b.at)) {
    if (at < end) continue;
    used.add(term);
    parts.push(
      words.slice(end, at),
      <a class="term" href={`${glossary}#${term}`}>
        {use}
      </a>,
    );
    end = at + use.length;
  }
  return [...parts, words.slice(end)];
}
