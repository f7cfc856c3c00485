import { text } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { readCalendar } from '../../support/calendar';
import { heading, useExplorer } from './explorer';

interface Item {
  text: string;
  node: { id: string };
}

const explorer = useExplorer('facts');

const NOW = 'valid=2026-11-26';

async function agenda(args: string): Promise<Item[]> {
  const query = `query @asOf(valid: "2026-11-26") { agenda(first: 200, ${args}) { text node { id } } }`;
  return (await explorer.ask<{ agenda: Item[] }>(query)).agenda;
}

const RECORDS = 'tbody td:nth-child(2) > a';

/** Returns the ids of the records that a list links to. */
async function shownIn(list: Locator): Promise<string[]> {
  const addresses = await list.locator(RECORDS).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  return addresses.map((address) => address.match(/records\/([^?]+)/)![1]!).sort();
}

test('lists the agenda by month, with the next item as its heading', async () => {
  const items = await agenda('kinds: [OPPORTUNITY, DEADLINE, COMMITMENT_DUE, AGREEMENT_ENDS, NEXT_STEP]');
  expect(items.length).toBeGreaterThan(1);
  const page = await explorer.open(`/en/calendar?${NOW}`);
  const sentence = await heading(page).innerText();
  expect(sentence).toMatch(/^Coming up next/);
  expect(items.filter(({ text }) => sentence.includes(` – ${text.split(':')[0]!}`))).not.toEqual([]);
  const list = page.getByRole('region', { name: 'What is coming up' });
  expect(await shownIn(list)).toEqual(items.map(({ node }) => node.id).sort());
  await list.locator(RECORDS).first().click();
  await page.waitForURL(`**/en/records/${items[0]!.node.id}?${NOW}`);
});

test('an address may name several values of a filter', async () => {
  const items = await agenda('kinds: [OPPORTUNITY, DEADLINE], countries: ["UGA", "THA"]');
  const page = await explorer.open(`/en/calendar?${NOW}&kind=OPPORTUNITY,DEADLINE&country=UGA,THA`);
  const list = page.getByRole('region', { name: 'What is coming up' });
  await list.locator(RECORDS).first().waitFor();
  expect(await shownIn(list)).toEqual(items.map(({ node }) => node.id).sort());
  expect(new Set(items.map(({ text }) => text.includes('Uganda'))).size).toBe(2);
  await page.getByRole('option', { name: 'Uganda, Thailand' }).waitFor({ state: 'attached' });
});

test('the reviews of a session are one row with its states, on one axis of time with all else', async () => {
  const page = await explorer.open(`/en/calendar?${NOW}&kind=OPPORTUNITY&from=2027-01&to=2027-02`);
  const list = page.getByRole('region', { name: 'What is coming up' });
  const row = list.getByRole('row', { name: /UPR review, session 54 \(dates inferred\): Haiti, Iceland, Lithuania/ });
  await row.getByRole('link', { name: 'Barnaheill' }).waitFor();
  await list.getByRole('img', { name: 'The list below on one axis of time' }).waitFor();
});

test('says who prepares a review: the members in its country where no action is on record', async () => {
  const page = await explorer.open(`/en/calendar?${NOW}&kind=OPPORTUNITY&from=2027-01&to=2027-02&country=UGA`);
  const row = page.getByRole('region', { name: 'January 2027' }).getByRole('row').nth(1);
  await row.getByText('nobody on record').waitFor();
  const { country } = await explorer.ask<{ country: { actors: { nodes: { name: string }[] } } }>(
    '{ country(code: "UGA") { actors(first: 3, kinds: [MEMBER]) { nodes { name } } } }',
  );
  expect(country.actors.nodes.length).toBeGreaterThan(0);
  for (const { name } of country.actors.nodes) await row.getByRole('link', { name }).waitFor();
});

test('a filter is in the address of the page and of the calendar to subscribe to, which has the same', async () => {
  const page = await explorer.open(`/en/calendar?${NOW}`);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Reviews and events' });
  await page.waitForURL(/kind=OPPORTUNITY/);
  await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Uganda' });
  await page.waitForURL(/country=/);
  const address = await page.getByRole('textbox', { name: 'Address of the calendar' }).inputValue();
  expect(address).toBe(`${explorer.address}/calendar.ics?countries=UGA&kinds=OPPORTUNITY&lang=en`);
  const { events } = await readCalendar(await (await fetch(`${address}&from=2026-11-26`)).text());
  const items = await agenda('kinds: [OPPORTUNITY], countries: ["UGA"]');
  expect(events.map(({ summary }) => summary)).toEqual(items.map(({ text }) => text));
  expect(events[0]!.url).toBe(`${explorer.address}/en/records/${items[0]!.node.id}`);
  await explorer.settled(page);
  const list = page.getByRole('region', { name: 'What is coming up' }).locator('tbody').getByRole('row');
  expect(await list.count()).toBe(items.length);
});

test('copies the address of the calendar', async () => {
  const page = await explorer.open(`/fr/calendar?${NOW}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await page.getByText('Copié').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${explorer.address}/calendar.ics?lang=fr`);
});

test('a signed-in user gets a file of all that they may see, which nobody else is offered', async () => {
  const { recorded } = await explorer.ask<{ recorded: { change: { id: string } } }>(
    `mutation { recorded: recordEngagement(input: { actor: "UNICEF", contactEvery: 3, asOf: "2026-11", evidence: [{ title: "Log of contacts", asOf: "2026-11", confidence: HIGH }] }) { change { id } } }`,
    {},
    Role.EDITOR,
  );
  const page = await explorer.open(`/en/calendar?${NOW}`);
  const section = page.getByRole('region', { name: 'Subscribe with your own calendar' });
  const button = section.getByRole('button', { name: 'Download my calendar file' });
  expect(await button.count()).toBe(0);
  await explorer.signIn(page, Role.EDITOR);
  await section.getByText('of which some is not public: do not pass it on').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('calendar.ics');
  const { events } = await readCalendar(await text(await download.createReadStream()));
  expect(events.filter(({ uid }) => uid === 'UNICEF.CONTACT_DUE@convening-graph')).toHaveLength(1);
  const publicEvents = (await readCalendar(await (await fetch(`${explorer.address}/calendar.ics?lang=en`)).text()))
    .events;
  expect(JSON.stringify(publicEvents)).not.toContain('CONTACT_DUE');
  expect(events.length).toBeGreaterThan(publicEvents.length);
  await explorer.ask(
    `mutation { undoChange(input: { id: "${recorded.change.id}" }) { userErrors { message } } }`,
    {},
    Role.EDITOR,
  );
});

test('ties that turn unconfirmed are listed apart, once they are asked for', async () => {
  const ties = await agenda('kinds: [TIE_UNCONFIRMED]');
  expect(ties.length).toBeGreaterThan(0);
  const page = await explorer.open(`/en/calendar?${NOW}`);
  const section = page.getByRole('region', { name: 'Links that turn unconfirmed' });
  await section.getByText(`${String(ties.length)} link`).click();
  await section.getByRole('link', { name: ties[0]!.text, exact: true }).first().waitFor();
});

test('without anything on record, it shows that this is unknown', async () => {
  const page = await explorer.open(`/en/calendar?${NOW}&from=2090&to=2090`);
  await heading(page, /Nobody has told us/).waitFor();
  await page.getByText('nothing on record for this time').first().waitFor();
});

test('says until when the calendar of a body is on record, where sessions after that are asked for', async () => {
  const page = await explorer.newPage();
  const notesAt = async (query: string) => {
    await explorer.visit(page, query);
    const notes = await page
      .getByRole('listitem')
      .filter({ hasText: /No session of|Aucune session n/ })
      .allInnerTexts();
    return notes.map((text) => text.replace(/^(unknown|inconnu)\s+/, ''));
  };
  const committee =
    'No session of the UN Committee on the Rights of the Child after January 2026 is on record, and not all of the earlier ones are.';
  const reviews = expect.stringMatching(
    /^No session of .+ after February 2027 is on record, and not all of the earlier ones are\.$/,
  ) as string;
  expect(await notesAt(`/en/calendar?${NOW}`)).toEqual([committee, reviews]);
  expect(await notesAt(`/en/calendar?${NOW}&to=2027-02`)).toEqual([committee]);
  expect(await notesAt(`/en/calendar?${NOW}&kind=COMMITMENT_DUE`)).toEqual([]);
  expect((await notesAt(`/fr/calendar?${NOW}&to=2027-02`))[0]).toMatch(
    /^Aucune session n’est recensée pour le Comité des droits de l’enfant .* après janvier 2026\u202f; celles d’avant ne le sont pas toutes\.$/,
  );
});
