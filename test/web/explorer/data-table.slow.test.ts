import type { Locator, Page } from 'playwright-core';
import { useExplorer } from './explorer';
import { expectGood, openInLook } from './looks';

const explorer = useExplorer('facts');

const treaties = (page: Page) => page.getByRole('table', { name: 'Treaties' });
const inForce = (page: Page) => treaties(page).getByRole('button', { name: 'In force since' });
const namesIn = (table: Locator) => table.getByRole('rowheader').allInnerTexts();

/** Returns the treaties of Morocco by the date of their entry into force, and those without one. */
async function treatiesByDate() {
  const node = await explorer.node<{ instruments: { since: string | null; instrument: { name: string } }[] }>(
    'MAR',
    '... on Country { instruments { since instrument { kind name } } }',
  );
  const { instruments } = node!;
  const dated = instruments.filter(({ since }) => since !== null);
  dated.sort((a, b) => (a.since! < b.since! ? -1 : 1));
  expect(dated.length).toBeGreaterThan(1);
  return dated.map(({ instrument }) => instrument.name);
}

test('a press sorts all rows, the unknown last in both directions, and a third press gives the first order back', async () => {
  const dated = await treatiesByDate();
  const page = await openInLook(explorer, '/en/countries/MAR', { lang: 'en', width: 1280, colorSchemes: ['light'] });
  const initialNames = await namesIn(treaties(page));
  const undated = initialNames.filter((name) => !dated.includes(name));
  expect(undated.length).toBeGreaterThan(0);
  const head = treaties(page).getByRole('columnheader', { name: 'In force since' });
  expect(await head.getAttribute('aria-sort')).toBe('none');

  await inForce(page).click();
  expect(await namesIn(treaties(page))).toEqual([...dated, ...undated]);
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await expectGood(page, 'sorted');
  await page.keyboard.press('Enter');
  expect(await namesIn(treaties(page))).toEqual([...dated.toReversed(), ...undated]);
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  await page.keyboard.press('Space');
  expect(await namesIn(treaties(page))).toEqual(initialNames);
  expect(await head.getAttribute('aria-sort')).toBe('none');
});

test('on a phone the heads that sort are a line of large buttons above the rows', async () => {
  const dated = await treatiesByDate();
  const page = await openInLook(explorer, '/en/countries/MAR', { lang: 'en', width: 360, colorSchemes: ['dark'] });
  const button = inForce(page);
  await button.focus();
  await page.keyboard.press('Enter');
  expect((await namesIn(treaties(page))).slice(0, dated.length)).toEqual(dated);
  const [box, first] = [
    (await button.boundingBox())!,
    (await treaties(page).getByRole('rowheader').first().boundingBox())!,
  ];
  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  expect(box.y + box.height).toBeLessThanOrEqual(first.y);
  await expectGood(page, 'sorted on a phone', ['dark']);
});

test('a column of numbers begins with the highest, and paper has the heading without its arrow', async () => {
  const page = await explorer.open('/en/map');
  const table = page.getByRole('table', { name: 'Members, by country' });
  const head = table.getByRole('columnheader', { name: 'Members' });
  const counts = async () => (await table.locator('td:last-child').allInnerTexts()).map(Number);
  const ascending = (await counts()).toSorted((a, b) => a - b);
  await head.getByRole('button').click();
  expect(await counts()).toEqual(ascending.toReversed());
  await head.getByRole('button').click();
  expect(await counts()).toEqual(ascending);
  expect((await head.innerText()).trim()).toBe('Members ↑');
  await page.emulateMedia({ media: 'print' });
  expect((await head.innerText()).trim()).toBe('Members');
});

test('a page of a longer list cannot be sorted, a complete list can', async () => {
  const page = await explorer.open('/en/organisations');
  const buttons = page.getByRole('table', { name: 'By name' }).getByRole('button');
  await page.getByRole('link', { name: /^Next \d+/ }).waitFor();
  expect(await buttons.count()).toBe(0);
  await explorer.visit(page, '/en/organisations?group=ACADEMIA');
  expect(await buttons.allInnerTexts()).toEqual([
    'Organisation',
    'Kind',
    'Group',
    'Country',
    'Region',
    'Links that hold',
  ]);
});
