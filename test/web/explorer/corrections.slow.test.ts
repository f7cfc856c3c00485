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
  await mistake.getByText('Enter a date such as 2025, 2025-05 or 2025-05-31').waitFor();
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
    .filter({ hasText: /^(?!.*Undone).* by an editor, undone$/ })
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
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
  // The form begins with the values recorded a moment ago.
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
    explorer.ask<object>(
      '{ ties(filter: { node: "PSH-2", statuses: [CURRENT, UNCONFIRMED, ENDED] }) { nodes { id } } }',
    );
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

test('an organisation that closed is ended with its links, but for those that are left out, and this is undone at once', async () => {
  interface Link {
    id: string;
    type: string;
    sentence: string;
    since: string | null;
    until: string | null;
    isDerived: boolean;
  }
  const linksOf = async () => {
    const selection = '... on Actor { ties(first: 100) { nodes { id type sentence since until isDerived } } }';
    const query = `{ node(id: "MBR-ABO") { ${selection} } }`;
    const { node } = await explorer.ask<{ node: { ties: { nodes: Link[] } } }>(query, {}, Role.EDITOR);
    return node.ties.nodes;
  };
  const before = await linksOf();
  const ending = before.filter(
    ({ type, isDerived: derived }) => !derived && !['HONOURS', 'ENDORSES', 'PROMISED'].includes(type),
  );
  const since = (id: string) => ending.find((link) => link.id === id)!.since!;
  expect([since('S-1-ABO-C'), since('S-1-ABO-S')]).toEqual(['2015', '2016-02']);
  const page = await openAsEditor(explorer, '/en/organisations/MBR-ABO');
  await link(page, 'End it').click();
  await question(page, 'When did it close, or stop working?');
  await field(page, 'Until').fill('2016-01');
  await go(page);
  await question(page, 'Which of its links ended with it?');
  const links = page.getByRole('group', { name: 'Links that ended' }).getByRole('checkbox');
  expect(await links.count()).toBe(ending.length);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(ending.length);
  // The form reports the ties that began later one after the other.
  const later = ending.filter((tie) => tie.since !== null && tie.since >= '2016-02');
  const TOO_EARLY = /: It ends in 2016-01, before it begins in .*/;
  const left: string[] = [];
  for (let index = 0; index < later.length; index++) {
    await go(page);
    const mistake = page.getByRole('alert').getByRole('link', { name: TOO_EARLY });
    await mistake.filter({ hasNotText: left.at(-1) ?? 'none yet' }).waitFor();
    const name = (await mistake.innerText()).replace(TOO_EARLY, '');
    await page.getByRole('checkbox', { name, exact: true }).uncheck();
    left.push(name);
  }
  expect(left.sort()).toEqual(later.map(({ sentence }) => sentence).sort());
  await go(page);
  await question(page, 'How do you know?');
  await field(page, 'Title of the page or document').fill('Log of the quay');
  await go(page);
  await page.getByText(`Links checked: ${String(ending.length - later.length)} ended`).waitFor();
  expect(await linksOf()).toEqual(before);
  await record(page);
  await recorded(page);
  const idsOf = (links: readonly Link[]) => links.map(({ id }) => id).sort();
  const current = await linksOf();
  expect(idsOf(ending.filter(({ id }) => current.some((tie) => tie.id === id)))).toEqual(idsOf(later));
  expect(await explorer.node('S-1-ABO-C', '... on Tie { until status evidence { source { title } } }')).toMatchObject({
    until: '2016-01',
    status: 'ENDED',
    evidence: expect.arrayContaining([{ source: { title: 'Log of the quay' } }]) as unknown,
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await recorded(page, 'Undone');
  expect(await linksOf()).toEqual(before);
});

test('une organisation sans lien qui puisse prendre fin le dit', async () => {
  const page = await explorer.open('/fr/record/end-organisation?id=ZEB-1&step=links');
  await explorer.signIn(page, Role.EDITOR);
  await heading(page, 'Indiquer qu’une organisation a fermé ou a cessé ses activités').waitFor();
  await page
    .getByRole('group', { name: 'Liens qui ont pris fin' })
    .getByText('Aucun lien qui puisse prendre fin n’est consigné.')
    .waitFor();
});

test('changes are under “What you recorded”, with unsent answers, until these are dropped or the user signs out', async () => {
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
  expect(await link(page, 'Correct').count()).toBe(0);
  for (const path of ['/record/tie', '/record/correct-organisation?id=UNI-KEEL', '/check?targets=GOV-ABO']) {
    await explorer.visit(page, `/en${path}`);
    await page.getByText('you are signed in as a reader').waitFor();
    expect(await page.getByRole('main').getByRole('radio').or(field(page, 'Organisation')).count()).toBe(0);
  }
});

test('a wrong key keeps the dialog open, which explains where to get one', async () => {
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

test.each([
  '/organisations/UNI-KEEL?valid=soon',
  '/organisations/UNI-KEEL?valid=2027-13',
  '/organisations/UNI-KEEL?known=soon',
  '?valid=soon',
])('an invalid value in the address %s is explained in words', async (path) => {
  const page = await explorer.newPage();
  await page.goto(`${explorer.address}/en${path}`);
  await page
    .getByRole('alert')
    .getByText('cannot be read, such as a date: 2027, 2027-05 or 2027-05-31.')
    .first()
    .waitFor();
  expect(await page.getByText('Variable').count()).toBe(0);
});
