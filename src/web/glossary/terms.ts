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

interface Use {
  term: Term;
  at: number;
  words: string;
}

/** What the explorer drew as one text, which is cut at the first link, and the links with the words between them that follow it now. */
interface Linked {
  whole: string;
  cut: string;
  uses: string;
  parts: ChildNode[];
}

/** Where nothing leads to the glossary: a link leads elsewhere, a control acts, a chip is a limit that was set, a title is quoted. */
const APART = 'a, button, summary, label, legend, select, textarea, [role=listbox], .chip, svg, ol.sources';
/** The head by which rows are sorted, if an element is in one: it is a control, beside which a link stands. */
const sorting = (element: Element): Element | null => element.closest('thead button');

/**
 * The first use of each term in a part of the page, as it is read, leads to the glossary, until what is returned is called. The links
 * stand among what the explorer draws, which only ever touches the nodes that it made itself: what it changes is linked anew.
 */
export function linkTerms(part: HTMLElement, glossary: string): () => void {
  // A place may be either of two.
  const patterns = TERMS.filter((term) => term !== 'place').map(
    (term) =>
      [term, new RegExp(`(?<![\\p{L}-])(?:${text(`explorer.glossary.${term}.uses`)})(?![\\p{L}-])`, 'giu')] as const,
  );
  const linked = new Map<Text, Linked>();
  const own = new WeakSet<Node>();

  const unlink = (drawn: Text): void => {
    const { cut, whole, parts } = linked.get(drawn)!;
    for (const one of parts) one.remove();
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
    for (const one of parts) own.add(one);
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
      const isKept = before && stands(drawn, before);
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
    // What was changed just now was changed here.
    changes.takeRecords();
  };

  const changes = new MutationObserver(update);
  // What opens shows words that were not seen.
  changes.observe(part, { subtree: true, childList: true, characterData: true, attributeFilter: ['open'] });
  update();
  return () => {
    changes.disconnect();
    for (const drawn of linked.keys()) unlink(drawn);
  };
}

/** The first uses of terms in some words, in their order; no two have words in common. */
const usesIn = (words: string, terms: Iterable<readonly [Term, RegExp]>): Use[] =>
  [...terms]
    .flatMap(([term, pattern]): Use[] => {
      const found = [...words.matchAll(pattern)].find((use) => isTerm(words, use));
      return found ? [{ term, at: found.index, words: found[0] }] : [];
    })
    .sort((a, b) => a.at - b.at);

/** Of a name, such as Working Group or PATH, words begin with capitals: a term does so only where a sentence begins. */
function isTerm(words: string, { 0: use, index }: RegExpExecArray): boolean {
  const rest = use.slice(1);
  const begins = /(^|[.?!:]\s)\s*$/.test(words.slice(0, index));
  return rest === rest.toLowerCase() && (begins || use === use.toLowerCase());
}

/** Whether a text and its links stand as they were put. */
function stands(drawn: Text, { cut, parts }: Linked): boolean {
  const start = (drawn.parentElement && sorting(drawn.parentElement)) ?? drawn;
  return drawn.data === cut && parts.every((one, index) => one.previousSibling === (parts[index - 1] ?? start));
}

/** Whether words are seen, and may be a link or have one beside them. */
function isReadable(element: HTMLElement): boolean {
  const control = sorting(element);
  // On a narrow screen the heads are a list of orders to choose from.
  const isApart = control ? getComputedStyle(control.parentElement!).display !== 'table-cell' : element.closest(APART);
  let around: Element | null = isApart || !element.checkVisibility() ? null : element;
  while (around && getComputedStyle(around).clipPath === 'none' && around !== document.body)
    around = around.parentElement;
  return around === document.body;
}
