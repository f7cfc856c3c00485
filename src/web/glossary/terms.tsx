import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../frame/location';
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

type Term = (typeof TERMS)[number];

/** Which component has the first use of each term on the page of a path. */
const firstUses = new Map<Term, object>();
let pathOfUses = '';

/** Words in which the first use of each term on the page leads to the glossary. A place may be either of two. */
export function Terms({ children }: { children: ComponentChildren }) {
  const page = usePage();
  const [self] = useState({});
  const release = () => {
    for (const [term, user] of firstUses) if (user === self) firstUses.delete(term);
  };
  useEffect(() => release, []);
  if (page.path !== pathOfUses) firstUses.clear();
  pathOfUses = page.path;
  release();

  const linked = (words: string): ComponentChildren => {
    const uses = TERMS.filter((term) => term !== 'place' && !firstUses.has(term)).flatMap((term) => {
      const found = new RegExp(`(?<!\\p{L})(?:${text(`explorer.glossary.${term}.uses`)})(?!\\p{L})`, 'iu').exec(words);
      return found ? [{ term, at: found.index, use: found[0] }] : [];
    });
    let end = 0;
    const parts: ComponentChildren[] = [];
    for (const { term, at, use } of uses.sort((a, b) => a.at - b.at)) {
      if (at < end) continue;
      firstUses.set(term, self);
      parts.push(
        words.slice(end, at),
        <a class="term" href={`${page.to('/glossary')}#${term}`}>
          {use}
        </a>,
      );
      end = at + use.length;
    }
    return [...parts, words.slice(end)];
  };
  return <>{toChildArray(children).map((child) => (typeof child === 'string' ? linked(child) : child))}</>;
}
