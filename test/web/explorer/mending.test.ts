import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { heading, openAsEditor, useExplorer } from './explorer';

const explorer = useExplorer('explorer', 'status of 40');

const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const record = async (page: Page) => {
  await question(page, 'Check your answers');
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
};
const recorded = (page: Page, name = 'Recorded') =>
  page.getByRole('main').getByRole('status').getByRole('heading', { name }).waitFor();

/** The tie of the small world that these tests correct. */
const TIE = 'S-1-ABO-C';
const sinceOf = async () => (await explorer.node<{ since: string | null }>(TIE, '... on Tie { since }'))!.since;

test('a wrong date found on the page of an organisation is corrected there, and undone in its history', async () => {
  const since = await sinceOf();
  const page = await openAsEditor(explorer, `/en/records/${TIE}`);
  await link(page, 'Correct').click();
  await question(page, 'Since when, and until when?');
  await page.waitForFunction(
    (value) =>
      document.querySelector('input')?.form &&
      [...document.querySelectorAll('input')].some((input) => input.value === value),
    since,
  );
  await field(page, 'Since').fill('last year');
  await go(page);
  const mistake = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await mistake.getByText('Enter a date such as 2027, 2027-05 or 2027-05-31.').waitFor();
  await field(page, 'Since').fill('2013-05');
  await go(page);
  await question(page, 'Would it say more than its source without a caveat? Which?');
  await go(page);
  await question(page, 'How do you know?');
  expect(await field(page, 'Title of the page or document').inputValue()).not.toBe('');
  await go(page);
  await page.getByText('Corrected: ').waitFor();
  await record(page);
  await recorded(page);
  expect(await sinceOf()).toBe('2013-05');
  await link(page, 'Its page').click();
  await page.getByRole('button', { name: /^Undo: Corrected: / }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^(?!.*Undone).*, undone$/ })
    .first()
    .waitFor();
  expect(await sinceOf()).toBe(since);
});

test('an organisation is corrected: a field that is emptied is removed', async () => {
  const page = await openAsEditor(explorer, '/en/organisations/UNI-KEEL');
  await link(page, 'Correct').click();
  await question(page, 'What is it called?');
  const name = field(page, 'In English or its own language');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-nameEn')?.value === 'Keel University',
  );
  await name.fill('Keel Sea University');
  await go(page);
  await question(page, 'What is it, and where?');
  expect(await page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('ACADEMIA');
  await field(page, 'Website').fill('keel.example.org');
  await go(page);
  await question(page, 'How do you know?');
  await field(page, 'Title of the page or document').fill('Log of the quay');
  await go(page);
  await record(page);
  await recorded(page);
  const keel = () => explorer.node('UNI-KEEL', '... on Actor { name website }');
  expect(await keel()).toEqual({ name: 'Keel Sea University', website: 'https://keel.example.org/' });
  // What was recorded a moment ago is what the form begins with.
  await link(page, 'Its page').click();
  await link(page, 'Correct').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-nameEn')?.value === 'Keel Sea University',
  );
  await go(page);
  await question(page, 'What is it, and where?');
  await field(page, 'Website').fill('');
  await go(page);
  await question(page, 'How do you know?');
  await go(page);
  await record(page);
  await recorded(page);
  expect(await keel()).toEqual({ name: 'Keel Sea University', website: null });
  // The newest change first, then the one before it.
  for (let time = 0; time < 2; time++) {
    await page.goto(`${explorer.address}/en/organisations/UNI-KEEL`);
    await page
      .getByRole('button', { name: /^Undo: Changed: Keel Sea University/ })
      .first()
      .click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^(?!.*Undone).*, undone$/ })
      .first()
      .waitFor();
  }
});

test('a partnership is ended with its seats as they are, and a source is added to it', async () => {
  const ended = () =>
    explorer.node<{ until: string | null }>('PSH-2', '... on Partnership { until evidence { source { title } } }');
  const seats = () =>
    explorer.ask<object>('{ ties(filter: { node: "PSH-2", status: [CURRENT, UNCONFIRMED, ENDED] }) { nodes { id } } }');
  const before = await seats();
  const page = await openAsEditor(explorer, '/en/partnerships/PSH-2');
  await link(page, 'End it').click();
  await question(page, 'Since when, and until when?');
  await field(page, 'Until').fill('2024-12');
  await go(page);
  await question(page, 'How do you know?');
  await field(page, 'Title of the page or document').fill('Log of the quay');
  await go(page);
  await record(page);
  await recorded(page);
  expect([(await ended())!.until, await seats()]).toEqual(['2024-12', before]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await recorded(page, 'Undone');
  await page.goto(`${explorer.address}/en/partnerships/PSH-2`);
  await link(page, 'Add a source').click();
  await field(page, 'Title of the page or document').fill('Second log of the quay');
  await go(page);
  await record(page);
  await recorded(page);
  expect(JSON.stringify(await ended())).toContain('Second log of the quay');
  await page.getByRole('button', { name: 'Undo' }).click();
  await recorded(page, 'Undone');
});

test('what was recorded is under “What you recorded”, and what was left open, until it is dropped or the reader signs out', async () => {
  const page = await openAsEditor(explorer, '/en/record/tie?from=UNI-KEEL');
  await page.getByRole('combobox', { name: 'Organisation', exact: true }).waitFor();
  await go(page);
  await question(page, 'How?');
  await page.goto(`${explorer.address}/en/changes`);
  await heading(page, 'What you recorded').waitFor();
  await page.getByText('as an editor').waitFor();
  await link(page, 'Record a link').click();
  await page.getByRole('button', { name: 'Drop what I entered' }).click();
  await page.goto(`${explorer.address}/en/changes`);
  await heading(page, 'What you recorded').waitFor();
  expect(await link(page, 'Record a link').count()).toBe(0);
  await page.goto(`${explorer.address}/en/record/tie?from=UNI-KEEL`);
  await go(page);
  await question(page, 'How?');
  expect(await page.evaluate(() => Object.keys(sessionStorage).length)).toBe(2);
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect(await page.evaluate(() => Object.keys(sessionStorage).length)).toBe(0);
});

test('a reader is offered neither forms nor Undo', async () => {
  const page = await openAsEditor(explorer, '/en/organisations/UNI-KEEL', Role.READER);
  await page.getByRole('heading', { name: 'What was recorded, and when' }).waitFor();
  await explorer.settled(page);
  expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
});

test('a wrong key keeps the dialog open, which says where one gets a key', async () => {
  const page = await explorer.open('/en');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('nonsense');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await dialog.getByRole('alert').getByText('npm run token').waitFor();
  expect(await dialog.isVisible()).toBe(true);
  expect(await page.evaluate(() => sessionStorage.getItem('token'))).toBeNull();
  await dialog.getByRole('textbox').fill(await explorer.token(Role.EDITOR));
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
});

test('a value of the address that cannot be read is told in words', async () => {
  const page = await explorer.newPage();
  await page.goto(`${explorer.address}/en/organisations/UNI-KEEL?valid=soon`);
  await page
    .getByRole('alert')
    .getByText('cannot be read, such as a date: 2027, 2027-05 or 2027-05-31.')
    .first()
    .waitFor();
  expect(await page.getByText('Variable').count()).toBe(0);
});
