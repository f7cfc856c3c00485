import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { heading, openAsEditor, useExplorer } from './explorer';
import { expectGood, openInLook, LOOKS } from './looks';

const explorer = useExplorer('explorer');

const ROUTE = '/en/routes?from=MBR-BEL&to=GOV-ABO';
const CHECK = '/en/check?targets=GOV-ABO';

const answers = (page: Page) => page.getByRole('radiogroup', { name: /^Answer: / });
const answerTo = (page: Page, name: string, answer: string) =>
  page.getByRole('radiogroup', { name, exact: true }).getByRole('radio', { name: answer }).check();
const recorded = (page: Page) => page.getByRole('heading', { name: 'Recorded' }).first().waitFor();

test('answers about several ties are recorded with one source of the organisation, and undone', async () => {
  const page = await openAsEditor(explorer, CHECK);
  await heading(page).getByText('the Ministry of Shores').waitFor();
  await answers(page).nth(2).waitFor();
  const questions = await answers(page).evaluateAll((groups) =>
    groups.map((group) => group.getAttribute('aria-label')!),
  );
  for (const [at, answer] of ['Still true', 'Ended', 'Do not know'].entries())
    await answerTo(page, questions[at]!, answer);
  await page.getByText('Of “Do not know” nothing is recorded').waitFor();
  const form = page.getByRole('region', { name: 'One source for 2 answers' });
  await form.getByText('Do not name a person').waitFor();
  await form.getByRole('textbox', { name: /^When it ended/ }).fill('2026');
  await form.getByRole('textbox', { name: 'What it is' }).fill('Answer about the piers');
  await form.getByRole('textbox', { name: 'Day' }).fill('2026-11');
  await form.getByRole('button', { name: 'Record 2 answers' }).click();
  await recorded(page);
  await page.getByText('Links checked: 1 still true and 1 ended').waitFor();
  const kinds = async () => {
    const query = `{ search(text: "Answer about the piers", filter: { types: [SOURCE] }) { node { ... on Source { kind publishedOn citedBy { totalCount } } } } }`;
    return (await explorer.ask<{ search: { node: unknown }[] }>(query)).search[0]?.node;
  };
  expect(await kinds()).toEqual({ kind: 'OWN', publishedOn: '2026-11', citedBy: { totalCount: 2 } });
  await page.getByRole('button', { name: 'Undo' }).click();
  const undone = page.getByRole('heading', { name: 'Undone' });
  await undone.waitFor();
  expect(await undone.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await kinds()).toBeUndefined();
  // An actor with the answer “Do not know” is not asked again at once, but can be.
  await page.reload();
  for (const name of questions.slice(0, 2)) await page.getByRole('radiogroup', { name, exact: true }).waitFor();
  expect(await page.getByRole('radiogroup', { name: questions[2]!, exact: true }).count()).toBe(0);
  await page.getByText('One was answered “Do not know” in the last 90 days').click();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.getByRole('radiogroup', { name: questions[2]!, exact: true }).waitFor();
});

test('answers are kept in this tab with their source, and linked from the desk, until they are dropped', async () => {
  const page = await openAsEditor(explorer, CHECK);
  const first = answers(page).first().getByRole('radio', { name: 'Still true' });
  await first.check();
  const title = page.getByRole('textbox', { name: 'What it is' });
  await title.fill('Minutes of the piers');
  await explorer.visit(page, '/en');
  await page
    .getByRole('region', { name: 'Left open in this tab' })
    .getByRole('link', { name: 'What to confirm next' })
    .click();
  await first.waitFor();
  expect(await first.isChecked()).toBe(true);
  expect(await title.inputValue()).toBe('Minutes of the piers');
  const lead = page.getByRole('link', { name: 'One source for one answer' });
  await answers(page).first().scrollIntoViewIfNeeded();
  expect(await lead.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await lead.click();
  const form = page.getByRole('region', { name: 'One source for one answer' });
  expect(await form.evaluate((region) => region === document.activeElement)).toBe(true);
  await form.getByRole('button', { name: 'Drop what I entered' }).click();
  await form.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft-')))).toEqual([]);
});

test('a statement that was never true needs a reason', async () => {
  const page = await openAsEditor(explorer, CHECK);
  await answers(page).first().getByRole('radio', { name: 'Not true' }).check();
  const form = page.getByRole('region', { name: 'One source for one answer' });
  await form.getByRole('textbox', { name: 'Why it never was true' }).fill('Another office was meant');
  await form.getByRole('textbox', { name: 'What it is' }).fill('Answer about the office');
  await form.getByRole('button', { name: 'Record one answer' }).click();
  await recorded(page);
  await page.getByText('Links checked: 1 never true (Another office was meant)').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Undone' }).waitFor();
});

test('a visitor without a sign-in sees what to confirm and the contacts, but cannot answer', async () => {
  const page = await explorer.open(CHECK);
  await page.getByRole('columnheader', { name: 'Whom to ask' }).first().waitFor();
  await page.getByText('Sign in to record').waitFor();
  expect(await answers(page).count()).toBe(0);
  await page.goto(`${explorer.address}/fr/check`);
  await heading(page, 'Qui voulez-vous atteindre').waitFor();
});

test('an introduction is asked for along a route, and its outcome is shown there to users who may see it', async () => {
  const page = await openAsEditor(explorer, ROUTE);
  const card = page.getByRole('article').filter({ hasText: 'Through' }).first();
  await card.getByRole('button', { name: 'Ask for this introduction' }).click();
  const draft = card.getByRole('textbox', { name: 'Draft of a message' });
  await draft.waitFor();
  const form = card.getByRole('region', { name: 'Ask for this introduction' });
  const hasFocus = () => form.evaluate((region) => region === document.activeElement);
  expect(await hasFocus()).toBe(true);
  const questions = await form
    .locator('.field')
    .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().y));
  expect(new Set(questions).size).toBe(questions.length);
  const asker = card.getByRole('combobox', { name: 'Who asks' });
  await asker.fill('');
  await card.getByRole('button', { name: 'Record', exact: true }).click();
  await card.getByRole('alert').getByText('Choose one from the list.').waitFor();
  await asker.fill('Bellmare');
  await page.getByRole('option', { name: 'Bellmare Shelter' }).click();
  await draft.waitFor();
  await card.getByRole('textbox', { name: 'Until when' }).fill('2099-05');
  expect(await draft.inputValue()).toMatch(
    /^Bellmare Shelter would like to be introduced to the Ministry of Shores by May 2099, and asks whether .+ can open the door\. .+\(.+\)\./,
  );
  await card.getByRole('combobox', { name: 'As part of' }).selectOption('A new policy dialogue');
  await card.getByRole('button', { name: 'Record', exact: true }).click();
  await recorded(page);
  expect(await hasFocus()).toBe(true);
  const introductions = page
    .getByRole('article')
    .filter({ hasText: 'Through' })
    .first()
    .getByRole('list', { name: 'Introductions asked for' });
  await introductions
    .getByText(/An introduction to the Ministry of Shores, through .+: planned, until May 2099/)
    .waitFor();
  await introductions.getByRole('combobox', { name: /How far it is/ }).selectOption('Asked');
  await introductions.getByText(/: asked, until May 2099/).waitFor();
  const otherPage = await explorer.open(ROUTE);
  expect(await otherPage.getByText('An introduction to the Ministry of Shores').count()).toBe(0);
});

test('an introduction that was left open is found on the desk, and opens with what was entered, until it is cancelled', async () => {
  const page = await openAsEditor(explorer, ROUTE);
  const openLinks = () => page.getByRole('region', { name: 'Left open in this tab' }).getByRole('link');
  await page.getByRole('button', { name: 'Ask for this introduction' }).first().click();
  const form = page.getByRole('region', { name: 'Ask for this introduction' });
  await form.getByRole('combobox', { name: 'Who asks' }).fill('Bellmare');
  await page.getByRole('option', { name: 'Bellmare Shelter' }).click();
  await form.getByRole('textbox', { name: 'Until when' }).fill('2099-05');
  await form.getByRole('combobox', { name: 'Who may see it' }).selectOption({ value: 'CONFIDENTIAL' });
  await explorer.visit(page, '/en');
  expect(await openLinks().allTextContents()).toEqual(['Ask for this introduction']);
  await openLinks().click();
  await form.waitFor();
  expect(await form.getByRole('combobox', { name: 'Who asks' }).inputValue()).toBe('Bellmare Shelter');
  expect(await form.getByRole('textbox', { name: 'Until when' }).inputValue()).toBe('2099-05');
  expect(await form.getByRole('combobox', { name: 'Who may see it' }).inputValue()).toBe('CONFIDENTIAL');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await explorer.visit(page, '/en');
  expect(await openLinks().count()).toBe(0);
});

test.each(LOOKS)('the forms are good in %j', async (look) => {
  const page = await openInLook(explorer, ROUTE.replace('/en', `/${look.lang}`), look);
  await explorer.signIn(page, Role.EDITOR);
  await page
    .getByRole('button', { name: /Ask for this introduction|Demander cette introduction/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Draft of a message|Projet de message/ }).waitFor();
  await expectGood(page, 'introduction', look.colorSchemes);
  await explorer.visit(page, CHECK.replace('/en', `/${look.lang}`));
  await page
    .getByRole('radiogroup', { name: /^(Answer|Réponse)/ })
    .first()
    .getByRole('radio')
    .nth(1)
    .check();
  await page.getByRole('textbox', { name: /What it is|Ce que c’est/ }).waitFor();
  await expectGood(page, 'check', look.colorSchemes);
});
