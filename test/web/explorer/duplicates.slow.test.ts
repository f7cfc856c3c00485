import type { Page } from 'playwright-core';
import { heading, openAsEditor, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

const pair = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const record = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
const exists = async (id: string) => (await explorer.node(id, 'id')) !== null;

test('a pair is shown side by side and merged after a check, and the merge is undone', async () => {
  const page = await openAsEditor(explorer, '/en/organisations/LUC-2');
  await page.getByRole('link', { name: 'Compare them side by side' }).click();
  await heading(page).getByText('One pair of organisations may be the same').waitFor();
  const website = page.getByRole('row', { name: /Website/ });
  expect(await website.textContent()).toContain('differs');
  expect(await website.textContent()).toContain('lucero.example.org');
  await page.getByRole('radio', { name: /Yes: keep Fundación Lucero \(LUC-1\)/ }).check();
  await page.getByText('Do not name a person').waitFor();
  await page.getByRole('textbox', { name: 'Why' }).fill('One organisation, with and without its accent.');
  await go(page);
  await page.getByText('This will be said').waitFor();
  expect(await exists('LUC-2')).toBe(true);
  await record(page);
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await exists('LUC-2')).toBe(false);
  await heading(page).getByText('No pair of organisations is left').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Undone' }).waitFor();
  expect(await exists('LUC-2')).toBe(true);
});

test('one pair is left for later, and for another a reason to keep it apart is recorded', async () => {
  const page = await openAsEditor(explorer, '/en/record');
  await page.getByRole('main').getByRole('link', { name: 'The same one twice?' }).click();
  await heading(page).getByText('2 pairs of organisations').waitFor();
  await page.getByRole('button', { name: 'Later' }).click();
  await heading(page).getByText('and one is left for later').waitFor();
  await page.getByRole('radio', { name: 'No: they are not the same' }).check();
  await page.getByRole('textbox', { name: 'Why' }).fill('One is a union, the other its federation.');
  await go(page);
  await record(page);
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  await page.getByRole('link', { name: 'Show those left for later' }).click();
  await heading(page).getByText('One pair of organisations may be the same').waitFor();
});

test('a visitor without a sign-in compares, and sees how to decide', async () => {
  const page = await explorer.open('/en/duplicates?actor=LUC-1');
  await pair(page, 'Fundación Lucero and Fundacion Lucero');
  await page.getByText('Sign in to record').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
});
