import type { Page } from 'playwright-core';
import { problemParameters, readProblem } from '../../../src/web/convene/problem';
import { rowsOf } from '../../support/tables';
import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

const TARGETS = 'targets=CM-ACCOR,UNWTO:2,EU-COMMISSION';
const RULED = `${TARGETS}&seats=6&groupQuotas=GOVERNMENT:1,SURVIVORS_AND_YOUTH:4&exclude=EUROPOL`;

interface Invitee {
  gain: number;
  explanation: string;
  actor: { id: string; name: string };
  runnerUp: { id: string; name: string } | null;
}

interface List {
  reach: number;
  bound: number;
  invitees: Invitee[];
  emptySeats: { count: number; reason: string }[];
}

/** Returns the answer of the API to the problem of an address. */
async function listOf(query: string): Promise<List> {
  const parameters = new URLSearchParams(query);
  const input = readProblem((name) => parameters.get(name) ?? '');
  const { conveningList } = await explorer.ask<{ conveningList: List }>(
    `query ($input: ConveningInput!) { conveningList(input: $input) {
      reach bound emptySeats { count reason }
      invitees { gain explanation actor { id name } runnerUp { id name } } } }`,
    { input },
  );
  return conveningList;
}

const open = (query: string, lang = 'en') => explorer.open(`/${lang}/convene?${query}`);
const list = (page: Page) => page.getByRole('region', { name: 'Whom to invite' });
const names = (page: Page) => list(page).locator('tbody tr:not(.empty-seat) td:nth-child(2) b a').allInnerTexts();
const queryOf = (page: Page) => new URL(page.url()).search.slice(1);

/** Waits for the list of the address, and compares it with the API. */
async function expectList(page: Page): Promise<List> {
  const expected = await listOf(decodeURIComponent(queryOf(page)));
  const expectedNames = expected.invitees.map(({ actor }) => actor.name);
  await page.waitForFunction(
    (joined) =>
      [...document.querySelectorAll('.invitees tbody tr:not(.empty-seat) td:nth-child(2) b a')]
        .map(({ textContent }) => textContent)
        .join() === joined,
    expectedNames.join(),
  );
  return expected;
}

test('without a target it asks for one, and a target that is chosen makes a list of ten', async () => {
  const page = await open('');
  expect(await heading(page).innerText()).toMatch(/^Name those whom you want to move/);
  await page.getByRole('combobox', { name: 'Add a target' }).fill('INTERPOL');
  await page
    .getByRole('option', { name: /INTERPOL/ })
    .first()
    .click();
  await heading(page, /^Ten invitations go .* of the way to your target\.$/).waitFor();
  expect((await expectList(page)).invitees).toHaveLength(10);
  expect(queryOf(page)).toContain('seats=10');
});

test('it shows what the API answers: reach and bound, each invitee with gain, reason and runner-up, and empty seats', async () => {
  const page = await open(RULED);
  const { reach, bound, invitees, emptySeats } = await expectList(page);
  const empty = emptySeats.reduce((sum, { count }) => sum + count, 0);
  expect(empty).toBeGreaterThan(0);
  expect(await heading(page).innerText()).toMatch(/ of the way to your three targets\. .*stays? empty\.$/);
  const number = (value: number) => String(Math.round(100 * value) / 100);
  await page
    .getByText(`; weighed by the strength of the paths, ${number(reach)} of 4, the sum of your weights.`)
    .waitFor();
  await page.getByText(`can pass ${number(bound)}`).waitFor();
  const rows = list(page).getByRole('row');
  for (const [index, { actor, gain, explanation, runnerUp }] of invitees.entries()) {
    const row = rows.nth(index + 1);
    const words = await row.innerText();
    expect(words).toContain(actor.name);
    expect(words).toContain(explanation);
    if (gain >= 0.01) expect(words).toContain(number(gain));
    if (runnerUp) expect(words).toContain(runnerUp.name);
  }
  await list(page).getByText('Check first:').first().waitFor();
  for (let at = 0; at < empty; at += 1) {
    const words = await rows.nth(invitees.length + at + 1).innerText();
    expect(words).toContain(emptySeats[0]!.reason);
    expect(words).toContain('unknown');
  }
});

test('a swap, leaving out, and dropping a rule change the address and the list, and are said and can be undone', async () => {
  const page = await open(`${TARGETS}&seats=4`);
  const [first, second] = (await expectList(page)).invitees as [Invitee, Invitee];
  const status = page.getByRole('status');
  const swap = `Swap ${first.actor.name} for ${first.runnerUp!.name}`;
  await page.getByRole('button', { name: swap }).click();
  await status.getByText(`${first.runnerUp!.name} is invited in place of ${first.actor.name}.`).waitFor();
  expect(decodeURIComponent(queryOf(page))).toContain(`mustInvite=${first.runnerUp!.id}&exclude=${first.actor.id}`);
  expect((await expectList(page)).invitees.map(({ actor }) => actor.id)).not.toContain(first.actor.id);

  await page
    .getByRole('button', { name: `Drop this rule Leave out ${first.actor.name}` })
    .first()
    .click();
  await status.getByText(`Dropped: Leave out ${first.actor.name}.`).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForURL(new RegExp(`exclude=${first.actor.id}`));

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expectList(page);
  await page.getByRole('button', { name: `Leave out ${second.actor.name}` }).click();
  await status.getByText(`${second.actor.name} is left out. The list reaches`).waitFor();
  expect(await names(page)).not.toContain(second.actor.name);
});

test('a rule is added, seats and weights are changed, and the focus is never lost', async () => {
  const page = await open(`${TARGETS}&seats=4`);
  await expectList(page);
  await page.getByText('Add a rule').click();
  await page.getByRole('spinbutton', { name: 'How many' }).fill('2');
  await page.getByRole('combobox', { name: 'Group' }).selectOption('GOVERNMENT');
  await page.getByRole('button', { name: 'Add this rule' }).click();
  await page.waitForURL(/groupQuotas=GOVERNMENT(:|%3A)2/);
  await page.getByRole('status').getByText('Added: At least 2 from the group “Government”.').waitFor();
  await expectList(page);
  await page.getByRole('spinbutton', { name: 'Weight of Accor' }).fill('3');
  await page.keyboard.press('Enter');
  await page.getByRole('spinbutton', { name: 'Weight of Accor' }).blur();
  await page.waitForURL(/CM-ACCOR(:|%3A)3/);
  await page.getByRole('spinbutton', { name: 'Places' }).fill('5');
  await page.getByRole('spinbutton', { name: 'Places' }).blur();
  await page.waitForURL(/seats=5/);
  expect((await expectList(page)).invitees).toHaveLength(5);
  const leave = list(page)
    .getByRole('button', { name: /^Leave out/ })
    .nth(1);
  await leave.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(/is left out/)
    .waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'leave-2');
});

test('rules that clash are named, none of which can be left out, and one can be dropped', async () => {
  const page = await open(`${TARGETS}&seats=3&groupQuotas=GOVERNMENT:2,INTERGOVERNMENTAL:2&mustInvite=ECPAT`);
  await heading(page, 'No list can keep these 3 rules together.').waitFor();
  const clash = page.getByRole('list', { name: 'Rules that clash' });
  expect(await clash.getByRole('listitem').count()).toBe(3);
  await clash.getByRole('button', { name: 'Drop this rule At least 2 from the group “Government”' }).click();
  await heading(page, /^Three invitations go/).waitFor();
  await expectList(page);
  explorer.takeProblems();
});

test('an id that is not on record is said, and can be removed', async () => {
  const page = await open('targets=CM-ACCOR,NOWHERE');
  await heading(page, /NOWHERE/).waitFor();
  await page.getByRole('button', { name: 'remove NOWHERE' }).click();
  await heading(page, /^Ten invitations go/).waitFor();
  explorer.takeProblems();
});

test('a route of an invitee opens, and Back leads back to the list', async () => {
  const page = await open(`${TARGETS}&seats=2`);
  const { invitees } = await expectList(page);
  await page
    .getByRole('link', { name: /^Show the path/ })
    .first()
    .click();
  await page.waitForURL(new RegExp(`/en/routes\\?from=${invitees[0]!.actor.id}&to=`));
  await page.goBack();
  await expectList(page);
});

test('its spreadsheet is that of the same problem', async () => {
  const page = await open(RULED);
  const { invitees, emptySeats } = await expectList(page);
  const href = await page.getByRole('link', { name: 'Export for a spreadsheet' }).getAttribute('href');
  expect(href).toMatch(/^\/export\/invitations\.xlsx\?/);
  const parameters = new URLSearchParams(href!.split('?')[1]);
  expect(problemParameters(readProblem((name) => parameters.get(name) ?? ''))).toEqual(
    problemParameters(readProblem((name) => new URLSearchParams(RULED).get(name) ?? '')),
  );
  const rows = await rowsOf(explorer.address, 'invitations', href!.split('?')[1]);
  expect(rows.filter(({ actor_id }) => actor_id !== null).map(({ actor }) => actor)).toEqual(
    invitees.map(({ actor }) => actor.name),
  );
  expect(rows).toHaveLength(invitees.length + emptySeats.reduce((sum, { count }) => sum + count, 0));
});
