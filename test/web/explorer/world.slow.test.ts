import type { Locator } from 'playwright-core';
import { heading, openByMenu, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

test('the list and the map have the same counts, small states are dots, and nothing on record is hatched', async () => {
  const page = await explorer.open('/en/map');
  await heading(page, /^A member is on record in \d+ of \d+ countries\.$/).waitFor();
  const picture = page.getByRole('group', { name: /^Members on record in/ });
  const table = page.getByRole('table', { name: 'Members, by country' });
  for (const [name, count] of [
    ['Spain', 3],
    ['Algeria', 2],
    ['Malta', 1],
  ] as const) {
    expect(await table.getByRole('row', { name: new RegExp(`^${name} .* ${String(count)}$`) }).count()).toBe(1);
    expect(await picture.getByRole('link', { name: `${name}: ${String(count)}` }).count()).toBe(1);
  }
  expect(await picture.getByRole('link', { name: 'Malta: 1' }).locator('circle').count()).toBe(1);
  const libya = picture.getByRole('link', { name: 'Libya: unknown' });
  expect(await libya.locator('path').getAttribute('fill')).toBe('url(#nothing-on-record)');
  await page.getByText(/^Nobody has told us of any/).click();
  await page.getByRole('link', { name: 'Libya', exact: true }).waitFor();
});

test('the map is one stop of the Tab key; arrows lead from country to country, Enter to what is known of one', async () => {
  const page = await explorer.open('/en/map');
  const picture = page.getByRole('group', { name: /^Members on record in/ });
  await picture.waitFor();
  expect(await picture.locator('a[tabindex="0"]').count()).toBe(1);
  await picture.getByRole('link', { name: 'Spain: 3' }).focus();
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('Algeria: 2');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/countries\/DZA$/);
  await heading(page, /Algeria/).waitFor();
});

/** Returns the position of the mark of a country, in pixels of the page. */
const middleOf = async (mark: Locator) => {
  const { x, y, width, height } = (await mark.boundingBox())!;
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
};

test('another count can be chosen, and stays in the address with the part that is shown; no mark moves', async () => {
  const { tally } = await explorer.ask<{ tally: { rows: { keys: ({ id: string } | null)[] }[] } }>(
    '{ tally(of: COMMITMENTS, by: [COUNTRY]) { rows { keys { id } } } }',
  );
  const known = tally.rows.filter(({ keys: [country] }) => country?.id).length;
  expect(known).toBeGreaterThan(0);
  const page = await explorer.open('/en/map');
  const picture = page.locator('.world > svg');
  const malta = picture.locator('[data-country=MLT] > circle');
  await picture.locator('[data-country=ESP]').focus();
  await page.keyboard.press('+');
  await page.waitForURL(/zoom=1\.5,/);
  const before = await middleOf(malta);
  const element = await malta.elementHandle();
  await page.getByRole('form', { name: 'What to count' }).getByLabel('Count').selectOption('commitments');
  await page.waitForURL(/zoom=1\.5,.*what=commitments/);
  await heading(page, new RegExp(`^A promise is on record in ${String(known)} of \\d+ countries\\.$`)).waitFor();
  // The same mark in the same place: the map is not drawn anew.
  expect(await middleOf(malta)).toEqual(before);
  expect(await element.evaluate((mark) => mark.isConnected)).toBe(true);
  await explorer.visit(page, page.url().slice(explorer.address.length));
  expect(await middleOf(malta)).toEqual(before);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.waitForURL((url) => !url.search.includes('zoom'));
});

test('each count on offer has the rows of its file, and countries outside it are hatched', async () => {
  const page = await explorer.open('/en/map');
  const choice = page.getByRole('form', { name: 'What to count' }).getByLabel('Count');
  const names = await choice
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(names).toHaveLength(11);
  const known: string[] = [];
  for (const name of names) {
    await choice.selectOption(name);
    await page.waitForURL(name === 'members' ? /map/ : new RegExp(`what=${name}`));
    await explorer.settled(page);
    const file = await page.getByRole('figure').getByRole('link', { name: 'JSON' }).getAttribute('href');
    const rows = (await (await fetch(explorer.address + file!)).json()) as { key_1: string | null; count: number }[];
    const counts = new Map(rows.flatMap(({ key_1: id, count }) => (id === null ? [] : [[id, count] as const])));
    const drawn = await page.locator('[data-country]').evaluateAll((marks) =>
      marks.map((mark) => ({
        id: (mark as unknown as SVGElement).dataset.country!,
        count: Number(/(\d*)$/.exec(mark.getAttribute('aria-label')!)![1]!) || undefined,
        isHatched: mark.firstElementChild!.getAttribute('fill') !== null,
      })),
    );
    expect({ name, drawn }).toEqual({
      name,
      drawn: drawn.map(({ id }) => ({ id, count: counts.get(id), isHatched: !counts.has(id) })),
    });
    if (counts.size > 0) known.push(name);
  }
  // The small world has some of them.
  expect(known).toEqual([
    'members',
    'organisations',
    'partnerships',
    'actions',
    'commitments',
    'governments',
    'treaties',
    'signatories',
    'links',
  ]);
});

test('a hovered, focused or touched country is described at once; a second touch opens it', async () => {
  const page = await explorer.open('/en/map', { viewport: { width: 1280, height: 1400 }, hasTouch: true });
  const line = page.locator('.world-line p');
  const mark = (id: string) => page.locator(`[data-country=${id}]`);
  await line.getByText('Point at a country').waitFor();
  await mark('DZA').hover();
  expect(await line.innerText()).toBe('Algeria Members 2');
  await mark('ESP').focus();
  expect(await line.innerText()).toBe('Spain Members 3');
  await mark('LBY').tap();
  expect(await line.innerText()).toMatch(/^Libya Members \?/);
  await explorer.settled(page);
  expect(page.url()).toBe(`${explorer.address}/en/map`);
  await mark('LBY').tap();
  await page.waitForURL(/\/en\/countries\/LBY$/);
});

test('the wheel scrolls the page, and zooms with Ctrl, the buttons zoom, and a drag moves the map and opens nothing', async () => {
  const page = await explorer.open('/en/map', { viewport: { width: 1280, height: 700 } });
  const svg = page.locator('.world > svg');
  const frame = () => svg.getAttribute('viewBox');
  const scrolled = () => page.evaluate(() => scrollY);
  const whole = await frame();
  await page.locator('[data-country=DZA]').hover();
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 100);
  expect(await frame()).toBe(whole);
  const at = await scrolled();
  await page.locator('[data-country=DZA]').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -600);
  await page.keyboard.up('Control');
  await page.waitForURL(/zoom=2\.46,/);
  expect(await scrolled()).toBe(at);
  // The point under the pointer remains in its place when zooming.
  const algeria = await middleOf(page.locator('[data-country=DZA]'));
  await page.mouse.move(algeria.x, algeria.y);
  await page.mouse.down();
  await page.mouse.move(algeria.x - 60, algeria.y + 20, { steps: 4 });
  await page.mouse.up();
  await explorer.settled(page);
  expect(await middleOf(page.locator('[data-country=DZA]'))).toEqual({ x: algeria.x - 60, y: algeria.y + 20 });
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.waitForURL((url) => !url.search.includes('zoom'));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/zoom=1\.5,/);
  expect(new URL(page.url()).pathname).toBe('/en/map');
});

test('a finger scrolls the page, and the map stays', async () => {
  const page = await explorer.open('/fr/map', { viewport: { width: 360, height: 800 }, hasTouch: true });
  const svg = page.locator('.world > svg');
  await svg.scrollIntoViewIfNeeded();
  const { x, y } = (await svg.boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const scrolled = () => page.evaluate(() => scrollY);
  const [before, frame] = [await scrolled(), await svg.getAttribute('viewBox')];
  await client.send('Input.synthesizeScrollGesture', { x: x + 100, y: y + 60, yDistance: 200 });
  expect(await scrolled()).toBeLessThan(before - 100);
  expect(await svg.getAttribute('viewBox')).toBe(frame);
});

test('without the file of outlines the list is shown, with a note', async () => {
  const page = await explorer.open('/en');
  await page.route('**/assets/world-*.json', (route) => route.abort());
  await openByMenu(page, 'Find', 'World map');
  await page.getByText('The map could not be loaded. The list has all of it.').waitFor();
  await page.getByRole('row', { name: /^Spain/ }).waitFor();
  explorer.takeProblems();
});

test('countries are listed with their records, by region and by presence of a member', async () => {
  const { countries, regions } = await explorer.ask<{
    countries: { totalCount: number; unknown: { text: string }[] };
    regions: { name: string; memberCount: number | null }[];
  }>(`{ countries(filter: { hasMember: true }) { totalCount unknown { text } } regions { name memberCount } }`);
  const { totalCount: all } = (
    await explorer.ask<{ countries: { totalCount: number } }>('{ countries { totalCount } }')
  ).countries;
  const page = await explorer.open('/en');
  await openByMenu(page, 'Organisations', 'Countries and regions');
  const known = countries.totalCount;
  await heading(
    page,
    `A member of the network is on record in ${String(known)} of ${String(all)} countries.`,
  ).waitFor();
  await page.getByText(countries.unknown[0]!.text).waitFor();
  const places = page.getByRole('table', { name: 'Regions' });
  for (const { name, memberCount: members } of regions)
    await places
      .getByRole('row', { name: new RegExp(`^${name} \\d+ ${members === null ? '\\?' : String(members)}`) })
      .waitFor();
  const form = page.getByRole('form', { name: 'Which countries' });
  await form.getByLabel('Member of the network').selectOption('yes');
  await heading(page, /: with a member on record\.$/).waitFor();
  expect(await page.getByRole('table', { name: 'Countries' }).getByRole('rowheader').count()).toBe(known);
  await form.getByLabel('Member of the network').selectOption('none');
  await heading(page, new RegExp(`^A member .* in none of ${String(all - known)} countries`)).waitFor();
  await page.getByRole('table', { name: 'Countries' }).getByRole('link', { name: 'Libya' }).click();
  await page.waitForURL(/\/countries\/LBY/);
});
