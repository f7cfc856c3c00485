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

test('another count can be chosen, and stays in the address', async () => {
  const { tally } = await explorer.ask<{ tally: { keys: ({ id: string } | null)[] }[] }>(
    '{ tally(of: COMMITMENTS, by: [COUNTRY]) { keys { id } } }',
  );
  const known = tally.filter(({ keys: [country] }) => country?.id).length;
  expect(known).toBeGreaterThan(0);
  const page = await explorer.open('/en/map');
  await page.getByRole('form', { name: 'What to count' }).getByLabel('Count').selectOption('commitments');
  await page.waitForURL(/what=commitments/);
  await heading(page, new RegExp(`^A promise is on record in ${String(known)} of \\d+ countries\\.$`)).waitFor();
});

test('without the file of outlines the list is there, and the page says so', async () => {
  const page = await explorer.open('/en');
  await page.route('**/assets/world-*.json', (route) => route.abort());
  await openByMenu(page, 'Find', 'World map');
  await page.getByText('The map could not be loaded. The list has all of it.').waitFor();
  await page.getByRole('row', { name: /^Spain/ }).waitFor();
  explorer.takeProblems();
});

test('countries are listed with what is on record there, by region and by whether a member is', async () => {
  const { countries, regions } = await explorer.ask<{
    countries: { totalCount: number; unknown: { text: string }[] };
    regions: { name: string; members: number | null }[];
  }>(`{ countries(filter: { hasMember: true }) { totalCount unknown { text } } regions { name members } }`);
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
  for (const { name, members } of regions)
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
