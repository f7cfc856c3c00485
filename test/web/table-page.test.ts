import { source as AXE, type run } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { RECIPES } from '../../src/api/tables/page/recipes';
import { TABLES } from '../../src/api/tables/all-tables';
import type { Api } from '../support/api';
import { type Explorer, startExplorer } from './explorer/explorer';

let explorer: Explorer;
let browser: Browser;
let api: Api;

beforeAll(async () => {
  // Over the facts, whose ids the examples name.
  explorer = await startExplorer();
  ({ browser, api } = explorer);
});

afterAll(() => explorer?.close());

interface Look {
  width: number;
  colorScheme?: 'light' | 'dark';
  /** Whether all that is shown on demand is shown. */
  open?: boolean;
}

async function openPage(lang: string, { width, colorScheme = 'light', open = true }: Look): Promise<Page> {
  // To run axe in the page, which the policy forbids; a test of the policy is below.
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
  await page.goto(`${api.address}/export?lang=${lang}`);
  if (open) await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  return page;
}

const LOOKS = ['en', 'fr'].flatMap((lang) => [360, 1600].map((width) => [lang, width] as const));

test.each(LOOKS)('in %s at %i pixels the page does not scroll sideways', async (lang, width) => {
  for (const open of [false, true]) {
    const page = await openPage(lang, { width, open });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
    if (process.env.SCREENSHOTS && !open) {
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/tables-${lang}-${String(width)}.png` });
    }
    await page.close();
  }
});

test.each(LOOKS)('in %s at %i pixels axe finds nothing, in light or in dark', async (lang, width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage(lang, { width, colorScheme });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: typeof run } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  }
});

test('the policy lets the style of the page in and no script, and nothing is fetched', async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (entry) => entry.type() === 'error' && problems.push(entry.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${api.address}/export?lang=en`);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontWeight)).toBe('600');
  expect(await page.locator('script').count()).toBe(0);
  expect(problems).toEqual([]);
  expect(requests).toEqual([`${api.address}/export?lang=en`]);
});

test('each link leads to a file, a page or a part of this one', async () => {
  const page = await openPage('en', { width: 1600 });
  const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
  const files = links.filter((link) => !link.includes('#'));
  expect(files.length).toBeGreaterThanOrEqual(3 * TABLES.length);
  for (const link of new Set(files)) {
    const response = await fetch(link);
    const { status } = response;
    // Its first rows were found; a table that nobody reads would stay open.
    await response.body?.cancel();
    expect({ link, status }).toEqual({ link, status: 200 });
  }
  for (const link of links.filter((one) => one.includes('#'))) {
    const target = `[id="${link.split('#')[1]!}"]`;
    expect(await page.locator(target).count()).toBe(1);
  }
});

test('the recipe for fetch reads rows from a page of another origin', async () => {
  const page = await browser.newPage();
  const { lines } = RECIPES.find(({ id }) => id === 'fetch')!;
  const rows = await page.evaluate<unknown>(`(async () => { ${lines(api.address, 'en')}; return rows; })()`);
  expect(rows).toContainEqual(expect.objectContaining({ counted: 'ACTORS', dimension_1: 'REGION' }));
});

test('the recipes have the address of the page', async () => {
  const page = await openPage('fr', { width: 1600 });
  const shown = await page.locator('pre').allInnerTexts();
  expect(shown).toEqual(RECIPES.map(({ lines }) => lines(api.address, 'fr')));
});
