import type { Page } from 'playwright-core';
import { heading, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

const NOW = 'valid=2026-11-26';

const formOf = (page: Page) => page.getByRole('form', { name: 'Which promises' });
const askedOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a chosen value remains visible where it is no option', async () => {
  const page = await explorer.open('/en/commitments?country=LBY');
  const country = formOf(page).getByLabel('Country');
  await country
    .getByRole('option', { name: /\(\d+\)$/ })
    .first()
    .waitFor({ state: 'attached' });
  expect(await country.getByRole('option', { name: /^Libya/ }).count()).toBe(0);
  expect(await country.inputValue()).toBe('LBY');
  await heading(page, /^Nobody has told us of any promise/).waitFor();
});

test('a typed value limits nothing until it is sent, and is kept meanwhile', async () => {
  const page = await explorer.open(`/en/commitments?${NOW}`);
  const form = formOf(page);
  await form.getByLabel('Text').fill('shelters');
  await form.getByLabel('Due from').fill('2020');
  await form.getByLabel('What became of it').selectOption('MET');
  await heading(page, /: Met\.$/).waitFor();
  expect(askedOf(page)).toEqual({ valid: '2026-11-26', status: 'MET' });
  expect(await form.getByLabel('Text').inputValue()).toBe('shelters');
  await form.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/text=/);
  expect(askedOf(page)).toEqual({ valid: '2026-11-26', status: 'MET', text: 'shelters', dueFrom: '2020' });
});

test('an invalid date is not sent', async () => {
  const page = await explorer.open('/en/commitments');
  const from = formOf(page).getByLabel('Due from');
  await from.fill('May 2027');
  await formOf(page).getByRole('button', { name: 'Show' }).click();
  expect(await from.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
  expect(askedOf(page)).toEqual({});
});

test('counts are shown only while nothing is typed, since they do not consider typed values', async () => {
  const page = await explorer.open('/en/commitments');
  const status = formOf(page).getByLabel('What became of it');
  await status.getByRole('option', { name: 'Met (1)' }).waitFor({ state: 'attached' });
  await explorer.visit(page, '/en/commitments?text=shelters');
  await status.getByRole('option', { name: 'Met', exact: true }).waitFor({ state: 'attached' });
});

test('"Clear" drops all limits, and keeps the times; without a limit the button is absent', async () => {
  const page = await explorer.open(`/en/commitments?${NOW}&status=MET&text=shelters&dueTo=2030&unknown=DUE`);
  const clear = formOf(page).getByRole('link', { name: 'Clear' });
  await clear.click();
  await clear.waitFor({ state: 'detached' });
  expect(askedOf(page)).toEqual({ valid: '2026-11-26' });
  expect(await formOf(page).getByLabel('Text').inputValue()).toBe('');
  expect(await formOf(page).getByLabel('What became of it').inputValue()).toBe('');
});

test('a change begins a list anew', async () => {
  const page = await explorer.open('/en/organisations');
  const {
    actors: {
      pageInfo: { endCursor },
    },
  } = await explorer.ask<{ actors: { pageInfo: { endCursor: string } } }>(
    '{ actors(first: 2) { pageInfo { endCursor } } }',
  );
  await explorer.visit(page, `/en/organisations?after=${encodeURIComponent(endCursor)}`);
  await page.getByRole('link', { name: 'Back to the first' }).waitFor();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('COMPANY');
  await heading(page, /on record: Company\.$/).waitFor();
  expect(askedOf(page)).toEqual({ kind: 'COMPANY' });
});

test('on a narrow screen the question is one line with the chosen values, until it is edited', async () => {
  const page = await explorer.open('/en/calendar', { viewport: { width: 360, height: 800 } });
  const line = page.getByText('Shown: everything on record, everywhere. Change');
  const form = page.getByRole('form', { name: 'What to show' });
  expect(await form.count()).toBe(0);
  await line.click();
  await form.getByLabel('Kind').selectOption('DEADLINE');
  await page
    .getByText(/^Shown: .*\. Change$/)
    .filter({ hasText: 'Deadlines' })
    .waitFor();
  expect(await form.getByRole('link', { name: 'Clear' }).count()).toBe(1);
});

test.each(['commitments', 'code', 'organisations', 'actions', 'countries'])(
  'on a phone the filter of /%s is one line above the answer',
  async (list) => {
    const page = await explorer.open(`/en/${list}`, { viewport: { width: 360, height: 800 } });
    await page.getByText(/^Shown: .*\. Change$/).waitFor();
    expect(await page.getByRole('form', { name: /^Which/ }).count()).toBe(0);
  },
);
