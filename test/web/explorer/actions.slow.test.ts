import { savedRows } from './saved-rows';
import { heading, openByMenu, useExplorer } from './explorer';

interface Initiative {
  name: string;
  since: string | null;
  status: string;
  objectives: { id: string }[];
  countries: { id: string }[];
}

const explorer = useExplorer('facts');

test('campaigns and actions match the API by kind, year and objective, and missing values are counted', async () => {
  const FIELDS = 'nodes { name since status objectives { id } countries { id } }';
  const { actions, campaigns } = await explorer.ask<Record<'actions' | 'campaigns', { nodes: Initiative[] }>>(
    `{ actions(first: 100) { ${FIELDS} } campaigns(first: 100) { ${FIELDS} } }`,
  );
  const all = [...actions.nodes, ...campaigns.nodes];
  const count = (test: (initiative: Initiative) => boolean) => String(all.filter(test).length);
  const page = await explorer.open('/en');
  await openByMenu(page, 'Partnerships', 'Campaigns and actions');
  await heading(
    page,
    `${String(actions.nodes.length)} actions are on record, and ${String(campaigns.nodes.length)} campaigns.`,
  ).waitFor();
  const without = (test: (initiative: Initiative) => boolean, field: string) =>
    page.getByText(`No source says ${field}: ${count(test)}.`).waitFor();
  await without(({ since }) => !since, 'when');
  await without(({ objectives }) => objectives.length === 0, 'for which objective');
  await without(({ countries }) => countries.length === 0, 'in which country');
  const underWay = all.filter(({ status }) => status === 'UNDER_WAY').length;
  await page.getByText(`${String(underWay)} of them are known to be under way.`).waitFor();
  const table = page.getByRole('table', { name: 'Campaigns and actions' });
  for (const { name } of all) expect(await table.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
  const boys = table.getByRole('row', { name: /^Global Boys Summit/ });
  expect(await boys.innerText()).toMatch(/Convening, 6 June 2023 to 8 June 2023[^]*Morocco[^]*summit report/);

  const form = page.getByRole('form', { name: 'Which campaigns and actions' });
  const none = count(({ objectives }) => objectives.length === 0);
  await form.getByLabel('Objective').selectOption(`Objective (none on record) (${none})`);
  await heading(page, /: Objective \(none on record\)\.$/).waitFor();
  await form.getByLabel('Objective').selectOption('All');
  await form.getByLabel('Under way in').selectOption({ value: '2018' });
  await heading(page, /: 2018\.$/).waitFor();
  await page.getByText(/^unknown No source says when: \d+ more\.$/).waitFor();
  await form.getByLabel('Kind').selectOption('CONVENING');
  await heading(page, /^\d+ actions are on record, and no campaign: Convening, 2018\.$/).waitFor();
  expect(await table.getByRole('row').filter({ hasText: '2018' }).count()).toBe(
    (await table.getByRole('row').count()) - 1,
  );
});

test('the file has the campaigns and the actions that are shown, by year and by what is not on record too', async () => {
  const page = await explorer.open('/en/actions');
  const table = page.getByRole('table', { name: 'Campaigns and actions' });
  const expectShown = async () => {
    const [head, ...rows] = await savedRows(page);
    expect(head).toEqual(['id', 'name', 'kind', 'since', 'until', 'objectives', 'countries', 'outcome']);
    const names = await table.locator('tbody th a:first-child').allInnerTexts();
    expect(rows.map(([, name]) => name).sort()).toEqual(names.sort());
  };
  await expectShown();
  const form = page.getByRole('form', { name: 'Which campaigns and actions' });
  await form.getByLabel('Under way in').selectOption({ value: '2018' });
  await heading(page, /: 2018\.$/).waitFor();
  await expectShown();
});

test('the file of the countries has those that are shown, with every count', async () => {
  const page = await explorer.open('/en/countries');
  const form = page.getByRole('form', { name: 'Which countries' });
  await form.getByLabel('Regional body').selectOption('ASEAN');
  await heading(page, /6 of 11 countries/).waitFor();
  const table = page.getByRole('table', { name: 'Countries' });
  const [head, ...rows] = await savedRows(page);
  expect(head!.slice(0, 5)).toEqual(['id', 'name', 'regions', 'members', 'organisations']);
  expect(rows).toHaveLength(11);
  for (const [, name, , ...counts] of rows) {
    const cells = await table.getByRole('row', { name: name! }).getByRole('cell').allInnerTexts();
    expect(cells.slice(1).map((cell) => cell.replace(/\D/g, ''))).toEqual(counts);
  }
  // Countries with and without a member: an address may contain several values.
  const all = await explorer.open('/en/countries?body=ASEAN&member=yes,none');
  await heading(all, /6 of 11 countries/).waitFor();
});
