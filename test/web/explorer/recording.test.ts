import type { Page } from 'playwright-core';
import { Role } from '../../../src/access/role';
import { SMALL_WORLD } from '../../worlds/small-world';
import { type Explorer, expectGoodInAllLooks, startExplorer } from './explorer';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer(SMALL_WORLD);
});

afterAll(() => explorer?.close());

/** Opens a page and signs in as an editor. */
async function openAsEditor(path: string): Promise<Page> {
  const page = await explorer.open(path);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Your token').fill(await explorer.tokens.issue(Role.EDITOR, []));
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  return page;
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const status = (page: Page) => page.getByRole('main').getByRole('status');

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function giveEvidence(page: Page): Promise<void> {
  await question(page, 'How do you know?');
  await field(page, 'Title of the page or document').fill('Log of the quay');
  await field(page, 'Its date').fill('2025-03');
  await go(page);
  await question(page, 'Check your answers');
}

/** What a browser reports of an input that the API rejects is no problem of the page. */
const expectNoProblems = () =>
  expect(explorer.takeProblems().filter((problem) => !problem.includes('status of 400'))).toEqual([]);

test('the forms are good in all looks', async () => {
  await expectGoodInAllLooks(explorer, '/record');
  await expectGoodInAllLooks(explorer, '/record/tie');
}, 120_000);

test('without a sign-in, a form says what it takes', async () => {
  const page = await explorer.open('/en/record/tie');
  await page.getByText('Sign in to record').waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
});

test('a tie, a commitment and a follow-up are recorded', async () => {
  const page = await openAsEditor('/en/record/tie');
  await choose(page, 'Organisation', 'oak radio', /Oak Radio/);
  await go(page);
  await page.getByRole('combobox', { name: 'How it is tied' }).selectOption('is in standing contact with');
  await go(page);
  await question(page, 'To whom?');
  await choose(page, 'To', 'keel', /Keel University/);
  await go(page);
  await field(page, 'Since').fill('soon');
  await go(page);
  await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
  await field(page, 'Since').fill('2024');
  await go(page);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page)
    .getByText(/Oak Radio .* Keel University/)
    .waitFor();

  await status(page).getByRole('link', { name: 'Record something else' }).click();
  await page.getByRole('link', { name: 'Record a commitment' }).click();
  await choose(page, 'By', 'aboria', /Aboria/);
  await go(page);
  await field(page, 'In English or its own language').fill('A quay for all');
  await go(page);
  await field(page, 'Due').fill('2030');
  await go(page);
  await question(page, 'Which objective is it for?');
  await go(page);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page)
    .getByText(/A quay for all/)
    .waitFor();

  await status(page).getByRole('link', { name: 'Record something else' }).click();
  await page.getByRole('link', { name: 'Record a follow-up' }).click();
  await choose(page, 'Commitment', 'quay for all', /A quay for all/);
  await go(page);
  await page.getByRole('radio', { name: 'Met' }).check();
  await go(page);
  await field(page, 'Date').fill('2025-03');
  await go(page);
  await question(page, 'Is there something to add?');
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  const { data } = await explorer.api.ask('{ commitments(filter: { status: [MET], text: "quay" }) { totalCount } }');
  expect(data.commitments!.totalCount).toBe(1);
  expectNoProblems();
}, 60_000);
