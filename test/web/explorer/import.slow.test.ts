import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { openSheets } from '../../../src/exchange/mapping/open-sheets';
import { csvOf, workbookOf } from '../../support/mapped-sheet';
import { heading, openAsEditor, signInByDialog, useExplorer } from './explorer';
import { WORKBOOK } from './workbook';

/** One organisation is on record with another website, one is not on record. */
const SHEET = csvOf([
  ['Key', 'Title of it', 'Page'],
  ['MBR-ABO', 'Aboria Child Watch', 'https://new-watch.example.org/'],
  ['DOCK', 'Dock Trust', ''],
]);
const MAPPING = `source: { title: Members of the Quay, publisher: Harbour Press, published: 2026-05 }
records:
  - file: actors.csv
    columns:
      id: Key
      kind: { constant: MEMBER }
      name_en: Title of it
      country_iso3: { constant: ABO }
      website: Page
`;

const explorer = useExplorer('explorer');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const openAsAdmin = (path: string) => openAsEditor(explorer, path, Role.ADMIN);
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const sheets = (page: Page) => page.getByLabel('Sheet: choose it, or drop it here');
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const loadRecord = (id: string) =>
  explorer.node<{ name: string; website: string | null }>(id, '... on Entity { name } ... on Actor { website }');

test('a workbook is mended by choosing, checked, imported and undone', async () => {
  const page = await openAsAdmin('/en/record');
  await page.getByRole('link', { name: 'Import a sheet' }).click();
  await question(page, 'Which file?');
  await sheets(page).setInputFiles(WORKBOOK);
  await go(page);
  await question(page, 'What is in its columns?');

  // The meaning of a column, where its header does not show it.
  await page.getByRole('table', { name: 'Organisations: 2 rows' }).getByText('Never read').waitFor();
  expect(await page.getByText('front desk').count()).toBe(0);
  const body = page.getByRole('combobox', { name: 'What “Body” is' });
  await body.focus();
  await body.selectOption('Name, in English or its own language');
  await page.getByText('2 values, of which one is not understood').waitFor();
  expect(await body.evaluate((select) => select === document.activeElement)).toBe(true);
  await page.getByRole('combobox', { name: '“Boot club” in “Type”' }).selectOption('Coalition');
  await go(page);

  await question(page, 'Where is it from?');
  const title = page.getByRole('textbox', { name: 'Title of the page or document' });
  expect(await title.inputValue()).toBe('quay.xlsx');
  await title.fill('Members of the Quay');
  await page.getByRole('textbox', { name: 'Who published it' }).fill('Harbour Press');
  await page.getByRole('textbox', { name: 'Its date' }).fill('2026-05');
  await go(page);

  // A problem prevents the import; it is shown at its line and column.
  await heading(page, /^One problem keeps quay.xlsx from being imported/).waitFor();
  const problem = page.getByRole('table', { name: 'One problem' }).getByRole('row').nth(1);
  expect(await problem.innerText()).toMatch(/Relations, line 2\s+Since\s.*03\/04\/2021/s);
  expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await title.inputValue()).toBe('Members of the Quay');
  await page.getByRole('radio', { name: /^Day first/ }).check();
  await go(page);

  await heading(page, /^quay.xlsx would add or change 2 organisations and 2 links/).waitFor();
  const records = page.getByRole('table', { name: /^The first 4 records/ });
  await records
    .getByRole('row')
    .filter({ hasText: 'Mangrove Circle' })
    .filter({ hasText: 'Kind: Coalition' })
    .waitFor();
  await records
    .getByRole('row')
    .filter({ hasText: 'How it is linked: is a member of' })
    .getByText('2021-04-03')
    .waitFor();
  expect(await loadRecord('ABO-QUAY-TRUST')).toBeNull();
  await page.getByRole('button', { name: 'Import 2 organisations and 2 links' }).click();

  const status = page.getByRole('main').getByRole('status');
  await status.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await loadRecord('ABO-QUAY-TRUST')).toMatchObject({ name: 'Quay Trust' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download the mapping/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mapping.yaml');
  expect(await text(await download.createReadStream())).toContain('Boot club: COALITION');
  await status.getByRole('button', { name: 'Undo' }).click();
  await status.getByRole('heading', { name: 'Undone' }).waitFor();
  expect(await loadRecord('ABO-QUAY-TRUST')).toBeNull();
});

test('a sheet is dropped, read by a mapping that was kept, and says what changes field by field', async () => {
  const page = await openAsAdmin('/en/import');
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-import-'));
  const path = join(folder, 'members.csv');
  writeFileSync(path, SHEET);
  await drop(page, path);
  await page.getByLabel(/^Mapping of an earlier import/).setInputFiles(file('mapping.yaml', MAPPING));
  await go(page);
  await question(page, 'What is in its columns?');
  await page
    .getByRole('row', { name: /^Page / })
    .getByText('Organisation: Website')
    .waitFor();
  await go(page);
  await heading(page, /^members.csv would add or change 2 records/).waitFor();
  const changed = page.getByRole('table', { name: 'What changes' }).getByRole('row').filter({ hasText: 'Aboria' });
  expect(await changed.innerText()).toContain('https://watch.example.org/ → https://new-watch.example.org/');
  expect(await changed.getByRole('link').getAttribute('href')).toBe('/en/records/MBR-ABO');
  await page.getByRole('button', { name: 'Import 2 records' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await loadRecord('MBR-ABO')).toMatchObject({ website: 'https://new-watch.example.org/' });

  // The same sheet again contains nothing new.
  await page.getByRole('button', { name: 'Import another sheet' }).click();
  await question(page, 'Which file?');
  await sheets(page).setInputFiles(path);
  await page.getByLabel(/^Mapping of an earlier import/).setInputFiles(file('mapping.yaml', MAPPING));
  await go(page);
  await heading(page, /^members.csv would change nothing/).waitFor();
  rmSync(folder, { recursive: true });
});

test('a corrected sheet is read as the one before it, and a nearest name is accepted where it is offered', async () => {
  const page = await openAsAdmin('/en/import');
  const rows = (...sort: string[]) =>
    csvOf([
      ['Body', 'Sort', 'Network'],
      ['Quay Hotels', ...sort],
    ]);
  await sheets(page).setInputFiles(file('quay.csv', rows('Hotel chain', 'Lantern Netwerk')));
  await go(page);
  await page.getByRole('combobox', { name: 'What “Body” is' }).selectOption({ value: 'name' });
  await page.getByRole('combobox', { name: 'What “Sort” is' }).selectOption({ value: 'kind' });
  await page.getByText('One value, of which one is not understood').waitFor();
  await page.getByRole('combobox', { name: '“Hotel chain” in “Sort”' }).selectOption('Company');
  const accept = page.getByRole('button', { name: '“Lantern Netwerk” is Lantern Network (ECPAT)' });
  // It is no heading, whose class it once had.
  expect(await accept.evaluate((button) => parseFloat(getComputedStyle(button).fontSize))).toBeLessThanOrEqual(16);
  await accept.click();
  await heading(page, /^quay.csv would add or change one organisation and one link/).waitFor();

  await page.getByRole('button', { name: 'Back' }).click();
  await sheets(page).setInputFiles(
    file('quay (2).csv', `${rows('Hotel chain', 'Lantern Netwerk')}\r\nPier Hotels,"",""`),
  );
  await go(page);
  await heading(page, /^One problem keeps quay \(2\).csv/).waitFor();
  expect(await page.getByRole('combobox', { name: 'What “Sort” is' }).inputValue()).toBe('kind');
  await page.getByRole('combobox', { name: '“empty cells” in “Sort”' }).selectOption('Company');
  await heading(page, /^quay \(2\).csv would add or change 2 organisations and one link/).waitFor();
});

test('a coordinator asks a member, and imports what comes back', async () => {
  const page = await explorer.open('/en/organisations/MBR-ABO');
  await signInByDialog(page, await explorer.token(Role.COORDINATOR, ['R-NORTH']));
  // Content for signed-in users moves the content below it.
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
  await page.getByText('Ask a member', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Sheet in English, Excel' }).click(),
  ]);
  const [sheet] = openSheets({ name: 'sheet.xlsx', content: await buffer(await download.createReadStream()) }, []);
  const rows = sheet!.records.map(({ cells }) => Array.from({ length: 8 }, (_, index) => cells[index] ?? ''));
  rows.find(([, statement]) => statement!.includes('member of the Lantern Network'))![3] = 'yes';
  rows.find(([, statement]) => statement!.includes('partner of the Code Office'))![3] = 'no';

  await page.goto(new URL('/en/import', page.url()).href);
  await page.getByText('As a coordinator you import the sheets of “Ask a member” that came back.').waitFor();
  await sheets(page).setInputFiles({ ...WORKBOOK, name: 'answer.xlsx', buffer: workbookOf({ Links: rows }) });
  await go(page);
  await question(page, 'Is this right?');
  await page.getByRole('button', { name: '“no” is never true' }).click();
  await heading(page, /^answer.xlsx would add or change one link and evidence for one record/).waitFor();
  const changes = page.getByRole('table', { name: 'What changes' });
  await changes.getByRole('row').filter({ hasText: 'Lantern Network' }).getByText('confirmed').waitFor();
  await changes.getByRole('row').filter({ hasText: 'Code Office' }).getByText('withdrawn: never true').waitFor();
  await page.getByRole('button', { name: /^Import one link/ }).click();
  const status = page.getByRole('main').getByRole('status');
  await status.getByRole('heading', { name: 'Recorded' }).waitFor();
  await status.getByRole('button', { name: 'Undo' }).click();
  await status.getByRole('heading', { name: 'Undone' }).waitFor();
});

test('says who imports before a file is chosen', async () => {
  const page = await explorer.open('/fr/import');
  await page.getByText('Seuls les administrateurs importent des tableaux.').waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  const editor = await openAsEditor(explorer, '/en/import');
  await editor.getByText('Only administrators import sheets; you are signed in as an editor.').waitFor();
  expect(await editor.locator('input[type=file]').count()).toBe(0);
});

test('a sign-in that ends loses no choice', async () => {
  const page = await openAsAdmin('/en/import');
  await sheets(page).setInputFiles(WORKBOOK);
  await go(page);
  await question(page, 'What is in its columns?');
  await page.evaluate(() => sessionStorage.setItem('token', 'of-yesterday'));
  await page.getByRole('combobox', { name: 'What “Body” is' }).selectOption({ value: 'name' });
  await page.getByText('Only administrators import sheets.').waitFor();
  await signInByDialog(page, await explorer.token(Role.ADMIN));
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await heading(page, /^2 problems/).waitFor();
  expect(await page.getByRole('combobox', { name: 'What “Body” is' }).inputValue()).toBe('name');
  expect(explorer.takeProblems()).toEqual([expect.stringContaining('401')]);
});

/** Drops a file on the field for sheets, like the browser. */
async function drop(page: Page, path: string): Promise<void> {
  const { x, y, width, height } = (await sheets(page).boundingBox())!;
  const at = { x: x + width / 2, y: y + height / 2 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  expect(await sheets(page).evaluate((input) => (input as HTMLInputElement).files!.length)).toBe(1);
}
