import { EXPLORER_WORLD } from '../../worlds/explorer-world';
import { type Explorer, expectGoodInAllLooks, startExplorer } from './explorer';

const PATH = '/stakeholders?targets=GOV-ABO&objective=OBJ-1';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer(EXPLORER_WORLD);
});

afterAll(() => explorer?.close());

test('reach against position is good in all looks', async () => {
  await expectGoodInAllLooks(explorer, PATH);
});

test('the list and the picture have who the API has, with the unknown in a column of their own', async () => {
  const { data } = await explorer.api.ask(
    '{ stakeholderMap(targets: ["GOV-ABO"], objective: "OBJ-1") { actor { name } stance reach } }',
  );
  const positions = data.stakeholderMap as unknown as {
    actor: { name: string };
    stance: string | null;
    reach: number;
  }[];
  const unknown = positions.filter(({ stance }) => stance === null);
  expect(unknown.length).toBeGreaterThan(0);
  const page = await explorer.open(`/en${PATH}`);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  expect(heading).toContain(`1 for it, 1 against, 0 neutral, ${String(unknown.length)} unknown`);
  const table = page.getByRole('table', { name: 'Reach and position' });
  const picture = page.getByRole('group', { name: /^Reach against position of/ });
  expect(await picture.getByRole('link').count()).toBe(positions.length);
  const words: Record<string, string> = { OPPOSED: 'Opposed', CHAMPION: 'Champion' };
  for (const { actor, stance } of positions) {
    const [position = ''] = await table
      .getByRole('row', { name: new RegExp(actor.name) })
      .getByRole('cell')
      .allInnerTexts();
    expect([actor.name, position]).toEqual([actor.name, expect.stringContaining(stance ? words[stance]! : 'unknown')]);
    const mark = picture.getByRole('link', { name: `${actor.name}: ${stance ? words[stance]! : 'Unknown'}, reach` });
    expect(await mark.count()).toBe(1);
  }
  explorer.expectNoProblems();
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
  explorer.expectNoProblems();
});

test('targets are named in a box, and removed', async () => {
  const page = await explorer.open('/en/stakeholders');
  await page.getByRole('heading', { level: 1, name: 'Whom do you want to reach?' }).waitFor();
  await page.getByRole('combobox', { name: 'Whom to reach' }).fill('shores');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/targets=GOV-ABO/);
  await page.getByRole('table', { name: 'Reach and position' }).waitFor();
  await page.getByRole('button', { name: 'Remove Ministry of Shores' }).click();
  await page.getByRole('heading', { level: 1, name: 'Whom do you want to reach?' }).waitFor();
  explorer.expectNoProblems();
});
