import type { Page } from 'playwright-core';
import { common } from '../../../src/language/messages/explorer/common';
import { textsAt } from '../../../src/language/messages/texts';

/** Returns each term with the words that count as its use. "Place" has two meanings. */
const termsOf = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([key, uses]): [string, string][] => {
    const [, term] = /^explorer\.glossary\.(\w+)\.uses$/.exec(key) ?? [];
    return term && term !== 'place' ? [[term, uses]] : [];
  });

/**
 * Returns the first use of each term in a page’s own text, outside names, quotes and inputs;
 * `isLed` where it links to the glossary there.
 */
function firstUses(terms: [string, string][]): { term: string; said: string; isLed: boolean }[] {
  const main = document.querySelector('main')!;
  const isHidden = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
  // On a narrow screen the heads are a list of sort orders.
  const isHead = ({ parentElement }: Element) => getComputedStyle(parentElement!).display === 'table-cell';
  const isOwn = (element: Element) =>
    element.checkVisibility() &&
    !isHidden(element) &&
    [element.closest('thead button')].every((head) => !head || isHead(head)) &&
    element.closest('thead button, a.term') === element.closest('a, button, summary, label, legend, select, svg') &&
    !element.closest('.chip, ol.sources');
  const passages: { words: string; element: Element }[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    if (isOwn(element)) passages.push({ words: texts.currentNode.nodeValue!, element });
  }
  const whole = passages.map(({ words }) => words).join('\n');
  const elementAt = (place: number) => {
    let end = 0;
    return passages.find(({ words }) => (end += words.length + 1) > place)!.element;
  };
  return terms.flatMap(([term, uses]) => {
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${uses})(?![\\p{L}-])`, 'giu');
    // A name begins with a capital within a sentence, or is all capitals.
    const match = [...whole.matchAll(pattern)].find(
      ({ 0: use, index }) =>
        /^\p{L}[^\p{Lu}]*$/u.test(use) && (!/^\p{Lu}/u.test(use) || /(^|\n|[.?!:]\s)\s*$/.test(whole.slice(0, index))),
    );
    if (!match) return [];
    const element = elementAt(match.index);
    const link = element.closest('a.term') ?? element.closest('button')?.nextElementSibling;
    const leads = link instanceof HTMLAnchorElement && link.matches('.term') && link.hash === `#${term}`;
    return [{ term, said: whole.slice(Math.max(0, match.index - 40), match.index + 40), isLed: leads }];
  });
}

const TERMS = { en: termsOf(textsAt(0, common)), fr: termsOf(textsAt(1, common)) };

/**
 * Expects that on a page the first use of each term leads to the glossary, and no other does.
 * `name` identifies the page.
 */
export async function expectTermsLinked(page: Page, lang: keyof typeof TERMS, name: string): Promise<void> {
  const used = await page.evaluate(firstUses, TERMS[lang]);
  expect({ name, notLed: used.filter(({ isLed }) => !isLed) }).toEqual({ name, notLed: [] });
  const links = page.getByRole('main').locator('a.term');
  const leads = await links.evaluateAll((anchors) => anchors.map((link) => (link as HTMLAnchorElement).hash));
  expect({ name, leads: leads.sort() }).toEqual({ name, leads: [...new Set(leads)] });
  // A link would move words among flexible boxes apart.
  const apart = await links.evaluateAll((anchors) =>
    anchors.flatMap(({ parentElement: around }) =>
      /flex|grid/.test(getComputedStyle(around!).display) ? [around!.outerHTML] : [],
    ),
  );
  expect({ name, apart }).toEqual({ name, apart: [] });
}
