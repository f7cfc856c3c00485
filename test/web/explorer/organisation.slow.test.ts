import type { Page } from 'playwright-core';
import { heading, useExplorer } from './explorer';

const DUTCH = 'MBR-DCI-ECPAT-NLD';

const explorer = useExplorer('facts');

const ties = (page: Page) => page.getByRole('region', { name: 'Links over time' });

describe('an organisation', () => {
  test('says in its heading what it is, where, and how many of its ties are current', async () => {
    interface Counted {
      name: string;
      country: { nameInSentence: string };
      all: { totalCount: number };
      current: { totalCount: number };
    }
    const { node } = await explorer.ask<{ node: Counted }>(`{ node(id: "${DUTCH}") { ... on Actor {
      name country { nameInSentence }
      all: ties(first: 1, statuses: [CURRENT, UNCONFIRMED, CONTESTED, UPCOMING, ENDED]) { totalCount }
      current: ties(first: 1, statuses: [CURRENT]) { totalCount } } } }`);
    const { name, country, all, current } = node;
    const page = await explorer.open(`/en/organisations/${DUTCH}`);
    expect(await heading(page).innerText()).toBe(
      `${name} is a civil-society member of the network in ${country.nameInSentence}, with ${String(all.totalCount)} links on record, ${String(current.totalCount)} of them current.`,
    );
  });

  test('lists its ties with dates, status, confidence and sources; what has ended on demand', async () => {
    const page = await explorer.open(`/en/organisations/${DUTCH}`);
    const row = ties(page).getByRole('row', { name: /took part in.*Global Study on SECTT/ });
    await ties(page)
      .getByRole('row', { name: /is a member of.*ECPAT International/ })
      .waitFor();
    expect(await row.count()).toBe(0);
    await ties(page)
      .getByRole('link', { name: /Show \d+ ended links/ })
      .click();
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'took part in',
      expect.stringContaining('Global Study on SECTT'),
      'October 2014 to May 2016',
      expect.stringMatching(/^2016/),
      'Ended',
      'high confidence',
    ]);
    expect(new URL(page.url()).searchParams.get('ended')).toBe('yes');
    await row
      .getByRole('link', { name: /^source \d+$/ })
      .first()
      .click();
    expect(await page.locator(':target').innerText()).toContain('Global Study on Sexual Exploitation of Children');
  });

  test('lists what began and what ended since a year, of those ties whose dates are known', async () => {
    const page = await explorer.open(`/en/organisations/${DUTCH}`);
    const compared = page.getByRole('region', { name: 'What began and what ended' });
    await compared.getByRole('combobox', { name: 'Compare with' }).selectOption('the end of 2009');
    await compared.getByRole('heading', { name: /links? began after the end of 2009/ }).waitFor();
    expect(await compared.getByRole('link', { name: /Don't Look Away!/ }).count()).toBeGreaterThan(0);
    await compared.getByRole('combobox', { name: 'Compare with' }).selectOption('the end of 2011');
    await compared
      .getByRole('heading', { name: /after the end of 2011/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('compare')).toBe('2011');
    await compared.getByText(/no source says when/).waitFor();
  });

  test('draws as many life spans as the list has rows; on a phone there is only the list', async () => {
    const page = await explorer.open(`/en/organisations/${DUTCH}?ended=yes`);
    const picture = ties(page).getByRole('img', { name: /^Life spans of/ });
    await picture.waitFor();
    const rows = await ties(page).locator('tbody').getByRole('row').count();
    expect(await picture.getAttribute('aria-label')).toMatch(`Life spans of ${String(rows)} links`);
    const phone = await explorer.open(`/en/organisations/${DUTCH}?ended=yes`, {
      viewport: { width: 360, height: 800 },
    });
    await ties(phone).getByRole('row').nth(1).waitFor();
    expect(
      await ties(phone)
        .getByRole('img', { name: /^Life spans of/ })
        .count(),
    ).toBe(0);
  });

  test('shows which facts have no source, and allies with the reasons of the API', async () => {
    const { node } = await explorer.ask<{ node: { allies: [{ explanation: string; actor: { name: string } }] } }>(
      `{ node(id: "${DUTCH}") { ... on Actor { allies(first: 1) { explanation actor { name } } } } }`,
    );
    const page = await explorer.open(`/en/organisations/${DUTCH}`);
    await page.getByText('No source says what it is called in French.').waitFor();
    await page.getByText('Nothing on record looks like a duplicate.').waitFor();
    const [ally] = node.allies;
    await page.getByRole('row', { name: ally.explanation }).getByRole('link', { name: ally.actor.name }).waitFor();
  });

  test('leads to its routes and to those who could move it, by keyboard', async () => {
    const page = await explorer.open(`/en/organisations/${DUTCH}`);
    await page.getByRole('link', { name: /^Whom to invite to move/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/convene\?targets=MBR-DCI-ECPAT-NLD$/);
    await page.goBack();
    await page.getByRole('link', { name: 'How does it reach …?' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/routes\?from=MBR-DCI-ECPAT-NLD$/);
  });
});

describe('the list of organisations', () => {
  test('counts what each limit would leave, and sets it in the address', async () => {
    const { actors, tally } = await explorer.ask<{
      actors: { totalCount: number };
      tally: { rows: { count: number; keys: { id: string }[] }[] };
    }>(
      '{ actors(first: 1, filter: { kinds: [DONOR] }) { totalCount } tally(of: ACTORS, by: [KIND]) { rows { count keys { id } } } }',
    );
    const donors = tally.rows.find(({ keys }) => keys[0]?.id === 'DONOR')!;
    const page = await explorer.open('/en/organisations');
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.getByRole('option', { name: `Donor (${String(donors.count)})` }).waitFor({ state: 'attached' });
    await kind.selectOption('DONOR');
    await heading(page, `${String(actors.totalCount)} organisations on record: Donor.`).waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('DONOR');
  });

  test('opens the next page, and finds by name', async () => {
    const page = await explorer.open('/en/organisations');
    const first = page.getByRole('row').nth(1).getByRole('link').first();
    const before = await first.innerText();
    await page.getByRole('link', { name: 'Next 50' }).click();
    await page.getByRole('link', { name: 'Back to the first' }).waitFor();
    await page.waitForFunction((name) => document.querySelector('tbody a')?.textContent !== name, before);
    await page.getByRole('searchbox', { name: 'Name contains' }).fill('ASEAN');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await heading(page, /on record: called “ASEAN”\.$/).waitFor();
  });
});
