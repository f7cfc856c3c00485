import { heading, useExplorer } from './explorer';

const PATH = '/stakeholders?targets=GOV-ABO&objective=OBJ-1';

const explorer = useExplorer('explorer');

test('the list and the picture have the actors of the API; those with an unknown position are in a column and a list of their own', async () => {
  const { stakeholderMap: positions } = await explorer.ask<{
    stakeholderMap: { actor: { name: string }; stance: string | null }[];
  }>('{ stakeholderMap(targets: ["GOV-ABO"], objective: "OBJ-1") { actor { name } stance } }');
  const unknown = positions.filter(({ stance }) => stance === null);
  expect(unknown.length).toBeGreaterThan(0);
  const page = await explorer.open(`/en${PATH}`);
  expect(await heading(page).innerText()).toContain(
    `1 for it, 1 against, 0 neutral, ${String(unknown.length)} unknown`,
  );
  const table = page.getByRole('table', { name: 'Reach and position' });
  const picture = page.getByRole('group', { name: /^Reach against position of/ });
  expect(await picture.getByRole('link').count()).toBe(positions.length);
  const unknownNote = page.getByText(`${String(unknown.length)} more of which no source says where it stands`);
  await unknownNote.click();
  const reach = page.getByRole('table', { name: 'Reach', exact: true });
  const words: Record<string, string> = { OPPOSED: 'Opposed', CHAMPION: 'Champion' };
  for (const { actor, stance } of positions) {
    const row = (stance ? table : reach).getByRole('row', { name: new RegExp(actor.name) });
    if (stance) expect(await row.getByRole('cell').first().innerText()).toContain(words[stance]!);
    else await row.waitFor();
    const mark = picture.getByRole('link', { name: `${actor.name}: ${stance ? words[stance]! : 'Unknown'}, reach` });
    expect(await mark.count()).toBe(1);
  }
});

test('a mark opens the details, and a narrow screen has the list alone', async () => {
  const page = await explorer.open(`/en${PATH}`);
  await page.getByRole('link', { name: /^Harbour Police: Opposed/ }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: /Harbour Police/ })
    .waitFor();
  const narrow = await explorer.open(`/en${PATH}`, { viewport: { width: 360, height: 800 } });
  await narrow.getByText('The picture needs a wider screen.').waitFor();
  expect(await narrow.getByRole('group', { name: /^Reach against/ }).count()).toBe(0);
});

test('targets are named in a box, and removed', async () => {
  const page = await explorer.open('/en/stakeholders');
  await heading(page, 'Whom do you want to reach?').waitFor();
  await page.getByRole('combobox', { name: 'Whom to reach' }).fill('shores');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/targets=GOV-ABO/);
  await page.getByRole('table', { name: 'Reach' }).waitFor();
  await page.getByRole('button', { name: 'Remove Ministry of Shores' }).click();
  await heading(page, 'Whom do you want to reach?').waitFor();
});
