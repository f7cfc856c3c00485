import { RECIPES } from '../../src/api/export/page/recipes';
import { TABLES } from '../../src/api/export/all-tables';
import { useExplorer } from './explorer/explorer';

// The facts, whose ids the examples contain.
const explorer = useExplorer('facts');

test('the policy lets the style of the page in and no script, and nothing is fetched', async () => {
  const page = await explorer.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${explorer.address}/export?lang=en`);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontWeight)).toBe('600');
  expect(await page.locator('script').count()).toBe(0);
  expect(requests).toEqual([`${explorer.address}/export?lang=en`]);
});

test('each link leads to a file, a page or a part of this one', async () => {
  const page = await explorer.open('/export?lang=en');
  const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
  const files = links.filter((link) => !link.includes('#'));
  expect(files.length).toBeGreaterThanOrEqual(3 * TABLES.length);
  for (const link of new Set(files)) {
    const response = await fetch(link);
    const { status } = response;
    // Its first rows were found; an unread table would remain open.
    await response.body?.cancel();
    expect({ link, status }).toEqual({ link, status: 200 });
  }
  for (const link of links.filter((href) => href.includes('#'))) {
    const target = `[id="${link.split('#')[1]!}"]`;
    expect(await page.locator(target).count()).toBe(1);
  }
});

test('the recipe for fetch reads rows from a page of another origin', async () => {
  const page = await explorer.browser.newPage();
  const { lines } = RECIPES.find(({ id }) => id === 'fetch')!;
  const rows = await page.evaluate<unknown>(`(async () => { ${lines(explorer.address, 'en')}; return rows; })()`);
  expect(rows).toContainEqual(expect.objectContaining({ counted: 'ACTORS', dimension_1: 'REGION' }));
});

test('the recipes have the address of the page', async () => {
  const page = await explorer.open('/export?lang=fr');
  const shown = await page.locator('pre').allInnerTexts();
  expect(shown).toEqual(RECIPES.map(({ lines }) => lines(explorer.address, 'fr')));
});
