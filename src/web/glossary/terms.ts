import { text } from '../language/text';

/** The terms of the glossary, in its order. */
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

interface Use {
  term: Term;
  at: number;
  words: string;
}

/** A text that the explorer drew, cut at the first link, and the links and words that follow it. */
interface Linked {
  whole: string;
  cut: string;
  uses: string;
  parts: ChildNode[];
}

/** Elements without links to the glossary: links, controls, chips of limits, and quoted titles. */
const APART = 'a, button, summary, label, legend, select, textarea, [role=listbox], .chip, svg, ol.sources';
/** Returns the head that sorts rows around an element: it is a control, so the link follows it. */
const sorting = (element: Element): Element | null => element.closest('thead button');

/**
 * Links the first use of each term in a part of the page to the glossary, until the returned
 * function is called. The links are siblings of the nodes of the explorer, which changes only its
 * own nodes; text that it changes is linked anew.
 */
export function linkTerms(part: HTMLElement, glossary: string): () => void {
  // "Place" has two meanings.
  const patterns = TERMS.filter((term) => term !== 'place').map(
    (term) =>
      [term, new RegExp(`(?<![\\p{L}-])(?:${text(`explorer.glossary.${term}.uses`)})(?![\\p{L}-])`, 'giu')] as const,
  );
  const linked = new Map<Text, Linked>();
  const own = new WeakSet<Node>();

  const unlink = (drawn: Text): void => {
    const { cut, whole, parts } = linked.get(drawn)!;
    for (const node of parts) node.remove();
    // A text that was drawn anew is whole already.
    if (drawn.data === cut) drawn.data = whole;
    linked.delete(drawn);
  };

  const link = (drawn: Text, uses: readonly Use[]): void => {
    const whole = drawn.data;
    const control = sorting(drawn.parentElement!);
    const parts = uses.flatMap(({ term, at, words }, index): ChildNode[] => {
      const anchor = document.createElement('a');
      anchor.className = control ? 'term beside no-print' : 'term';
      anchor.href = `${glossary}#${term}`;
      anchor.textContent = control ? 'i' : words;
      if (control) anchor.ariaLabel = `${words}: ${text('explorer.glossary.title')}`;
      const after = control ? '' : whole.slice(at + words.length, uses[index + 1]?.at);
      return after ? [anchor, document.createTextNode(after)] : [anchor];
    });
    if (!control) drawn.data = whole.slice(0, uses[0]!.at);
    for (const node of parts) own.add(node);
    (control ?? drawn).after(...parts);
    linked.set(drawn, { whole, cut: drawn.data, uses: JSON.stringify(uses), parts });
  };

  const update = (): void => {
    const open = new Map<Term, RegExp>(patterns);
    const kept = new Set<Text>();
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (open.size > 0 && texts.nextNode()) {
      const drawn = texts.currentNode as Text;
      if (own.has(drawn)) continue;
      const before = linked.get(drawn);
      const isKept = before && isUnchanged(drawn, before);
      if (before && !isKept) unlink(drawn);
      const uses = usesIn(isKept ? before.whole : drawn.data, open);
      if (uses.length === 0 || !isReadable(drawn.parentElement!)) continue;
      kept.add(drawn);
      for (const { term } of uses) open.delete(term);
      if (isKept && before.uses === JSON.stringify(uses)) continue;
      if (isKept) unlink(drawn);
      link(drawn, uses);
    }
    for (const drawn of linked.keys()) if (!kept.has(drawn)) unlink(drawn);
    // Discards the records of the changes that were made here.
    changes.takeRecords();
  };

  const changes = new MutationObserver(update);
  // An opened element shows words that were hidden before.
  changes.observe(part, { subtree: true, childList: true, characterData: true, attributeFilter: ['open'] });
  update();
  return () => {
    changes.disconnect();
    for (const drawn of linked.keys()) unlink(drawn);
  };
}

/** Returns the first uses of terms in some words, in their order, without overlaps. */
const usesIn = (words: string, terms: Iterable<readonly [Term, RegExp]>): Use[] =>
  [...terms]
    .flatMap(([term, pattern]): Use[] => {
      const match = [...words.matchAll(pattern)].find((use) => isTerm(words, use));
      return match ? [{ term, at: match.index, words: match[0] }] : [];
    })
    .sort((a, b) => a.at - b.at);

/** True for a use of a term and not of a name, such as PATH: capitals only begin a sentence. */
function isTerm(words: string, { 0: use, index }: RegExpExecArray): boolean {
  const rest = use.slice(1);
  const begins = /(^|[.?!:]\s)\s*$/.test(words.slice(0, index));
  return rest === rest.toLowerCase() && (begins || use === use.toLowerCase());
}

/** True where a text and its links are unchanged. */
function isUnchanged(drawn: Text, { cut, parts }: Linked): boolean {
  const start = (drawn.parentElement && sorting(drawn.parentElement)) ?? drawn;
  return drawn.data === cut && parts.every((node, index) => node.previousSibling === (parts[index - 1] ?? start));
}

/** True where words are visible, and may be a link or have one next to them. */
function isReadable(element: HTMLElement): boolean {
  const control = sorting(element);
  // On a narrow screen the heads are a list of orders to choose from.
  const isApart = control ? getComputedStyle(control.parentElement!).display !== 'table-cell' : element.closest(APART);
  let ancestor: Element | null = isApart || !element.checkVisibility() ? null : element;
  while (ancestor && getComputedStyle(ancestor).clipPath === 'none' && ancestor !== document.body)
    ancestor = ancestor.parentElement;
  return ancestor === document.body;
}
