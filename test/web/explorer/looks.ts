import { source as AXE, type run } from 'axe-core';
import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import type { Explorer } from './explorer';
import { expectChartsDescribed } from './charts';
import { expectTermsLinked } from './linked-terms';
import { WORKBOOK } from './workbook';

/** The addresses of the views below a language, by the world in which each has content. */
export const VIEWS = {
  facts: [
    '',
    '/actions',
    '/brief/MAR',
    '/calendar?valid=2026-11-26',
    '/convene?targets=CM-ACCOR,UNWTO:2,EU-COMMISSION&seats=6&groupQuotas=GOVERNMENT:1,SURVIVORS_AND_YOUTH:4&exclude=EUROPOL',
    '/countries',
    '/countries/MAR',
    '/funding',
    '/plans',
    '/coverage?group=GOVERNMENT&actions=1&cell=OBJ3,REG-ESEA',
    '/objectives/OBJ3',
    '/organisations?group=DONOR',
    '/organisations/MBR-DCI-ECPAT-NLD',
    '/network',
    '/network?nodes=MBR-ECPAT-SWE,ASEAN',
    '/network?nodes=MBR-ECPAT-SWE,ASEAN&by=group',
    '/organisations/MBR-DCI-ECPAT-NLD?ended=yes',
    '/partnerships',
    '/partnerships/EU-IF?seat=CIVIL_SOCIETY',
    '/pictures',
    '/records/ASSEMBLY-MEMBERS',
    '/records/COM-066',
    '/records/DONT-LOOK-AWAY',
    '/regions/REG-SA',
    '/routes?from=MBR-ECPAT-SWE&to=ASEAN',
    '/sources/SRC-102ERJXPWTX22GT22K9K4YYJHB',
    '/story/PICTURE-ASEAN',
  ],
  explorer: [
    '/changes',
    '/check?targets=GOV-ABO',
    '/code',
    '/code/COM-DUNE',
    '/commitments',
    '/duplicates',
    '/glossary',
    '/import',
    '/indicators',
    '/map',
    '/record',
    '/record/tie',
    '/search?text=aboria',
    '/stakeholders?targets=GOV-ABO&objective=OBJ-1',
  ],
};

type ColorScheme = 'light' | 'dark';

/** A language, a width and the colours, one page after another, in which a view is checked. */
export interface Look {
  lang: 'en' | 'fr';
  width: number;
  colorSchemes: readonly ColorScheme[];
}

/** Both languages, both colours, and the layouts of a narrow screen and of two wide ones. */
export const LOOKS: readonly Look[] = [
  { lang: 'en', width: 360, colorSchemes: ['light', 'dark'] },
  { lang: 'en', width: 1280, colorSchemes: ['light', 'dark'] },
  { lang: 'fr', width: 360, colorSchemes: ['dark', 'light'] },
  { lang: 'fr', width: 1600, colorSchemes: ['light', 'dark'] },
];

/**
 * Opens a page in a look and its first colours, so that axe can run in it, which the policy would
 * forbid.
 */
export function openInLook(explorer: Explorer, path: string, { width, colorSchemes }: Look): Promise<Page> {
  const [colorScheme] = colorSchemes;
  return explorer.open(path, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
}

/**
 * Expects that axe finds no fault on a page of `openInLook` in any of these colours, that it does
 * not scroll sideways, and that no word is broken. `name` identifies the page.
 */
export async function expectGood(
  page: Page,
  name: string,
  colorSchemes: readonly ColorScheme[] = ['light'],
): Promise<void> {
  await page.evaluate(AXE);
  for (const [index, colorScheme] of colorSchemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(violationsFound, index === 0 ? null : ABOUT_COLORS);
    expect({ name, colorScheme, violations }).toEqual({ name, colorScheme, violations: [] });
  }
  const scrollsBy = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  const broken = await page.evaluate(brokenWords);
  expect({ name, scrollsBy, broken }).toEqual({ name, scrollsBy: 0, broken: [] });
  if (page.viewportSize()!.width <= 700) {
    const rows = await page.evaluate(mostRows);
    expect({ name, tooMany: rows > 60 ? rows : 0 }).toEqual({ name, tooMany: 0 });
  }
}

/** The rules of axe whose result depends on colours. */
const ABOUT_COLORS = ['color-contrast', 'link-in-text-block'];

/** `rules` are the checked ones; null for all. */
async function violationsFound(rules: string[] | null): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run: typeof run } };
  const { violations } = await axe.run({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

/** Returns the words of a page that begin on one line and end on another, except in addresses. */
function brokenWords(): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const parent = node.parentElement!;
    if (parent instanceof SVGElement || !parent.checkVisibility()) continue;
    if (getComputedStyle(parent).overflowWrap === 'anywhere') continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** Returns the number of visible rows of the longest list of a page. */
function mostRows(): number {
  const lists = [...document.querySelectorAll('ul, ol, tbody')].filter((list) => list.checkVisibility());
  return Math.max(0, ...lists.map((list) => list.children.length));
}

/**
 * Expects in each look that a view passes, has its charts in words, and links its terms to the
 * glossary.
 */
export async function expectViewGood(explorer: Explorer, path: string): Promise<void> {
  for (const look of LOOKS) {
    const page = await openInLook(explorer, `/${look.lang}${path}`, look);
    if (path !== '/glossary') await expectTermsLinked(page, look.lang, nameOf(look));
    // On a phone, some views draw nothing.
    if (look.width > 700) await expectChartsDescribed(page, path);
    await expectGood(page, nameOf(look), look.colorSchemes);
  }
}

/**
 * Does the same as `expectViewGood` for the page of tables, with and without its content on demand.
 */
export async function expectTablePageGood(explorer: Explorer): Promise<void> {
  for (const look of LOOKS) {
    const page = await openInLook(explorer, `/export?lang=${look.lang}`, look);
    await expectGood(page, nameOf(look), look.colorSchemes);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await expectGood(page, `${nameOf(look)} open`, look.colorSchemes);
  }
}

/** Does the same as `expectViewGood` for each step of an import. */
export async function expectImportGood(explorer: Explorer): Promise<void> {
  for (const look of LOOKS) {
    const page = await openInLook(explorer, `/${look.lang}/import`, look);
    await explorer.signIn(page, Role.ADMIN);
    const expectStep = async (number: number) => {
      await page.getByText(new RegExp(`^Question ${String(number)} \\w+ 4$`)).waitFor();
      await explorer.settled(page);
      await expectGood(page, `${nameOf(look)} step ${String(number)}`, look.colorSchemes);
    };
    const next = () => page.getByRole('button', { name: /^Contin(ue|uer)$/ }).click();
    await expectStep(1);
    await page.locator('#import-sheets').setInputFiles(WORKBOOK);
    await next();
    await expectStep(2);
    await page.getByRole('combobox', { name: 'Body' }).selectOption({ value: 'name' });
    await page.getByRole('combobox', { name: 'Boot club' }).selectOption({ value: 'COALITION' });
    await next();
    await expectStep(3);
    await next();
    // With a problem, and without.
    await expectStep(4);
    await page.goBack();
    await page.getByRole('radio').nth(1).check();
    await next();
    await page.getByRole('button', { name: /^Import/ }).waitFor();
    await expectStep(4);
  }
}

const nameOf = ({ lang, width }: Look): string => `${lang} ${String(width)}`;
