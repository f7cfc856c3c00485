import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { EVIDENCE, operation } from '../../support/writer';
import { useExplorer } from './explorer';

const explorer = useExplorer('explorer');

async function recordContact(from: string, visibility?: string): Promise<void> {
  const input = { type: 'CONTACT_OF', from, to: 'POL-BLM', since: '2025-01', visibility, evidence: EVIDENCE };
  const saved = await explorer.ask(operation('recordTie', ''), { input }, Role.EDITOR);
  expect(saved).toMatchObject({ recordTie: { userErrors: [] } });
}

/** Opens a page, and waits until it follows the changes. */
async function openFollowing(path: string): Promise<Page> {
  const page = await explorer.newPage();
  await page.clock.install();
  await explorer.visit(page, path);
  await page.clock.fastForward(6_000);
  return page;
}

const STREAM = /\/graphql\/stream$/;

const contact = (page: Page) =>
  page.getByRole('region', { name: 'Links over time' }).getByRole('row', { name: /contact/ });

test('a change is counted, and nothing moves until it is shown', async () => {
  const page = await openFollowing('/en/organisations/COM-DUNE');
  await recordContact('COM-DUNE', 'CONFIDENTIAL');
  await recordContact('COM-DUNE');
  const show = page.getByRole('button', { name: '1 change: show' });
  await show.waitFor();
  expect(await contact(page).count()).toBe(0);
  await show.click();
  await contact(page).waitFor();
  expect(await show.count()).toBe(0);
});

test('changes while the page is hidden are counted when it is visible again', async () => {
  const page = await openFollowing('/fr/organisations/COM-DUNE');
  const setHidden = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const ended = page.waitForEvent('requestfailed', (request) => STREAM.test(request.url()));
  await setHidden(true);
  await ended;
  await recordContact('MED-OAK');
  await recordContact('DON-FIR');
  await setHidden(false);
  await page.getByRole('button', { name: '2 changements\u202f: montrer' }).waitFor();
});

test('a lost stream is reported with its time, and resumes', async () => {
  const page = await explorer.newPage();
  await page.route(STREAM, (route) => route.abort());
  await page.clock.install();
  await explorer.visit(page, '/en/organisations/COM-DUNE');
  await page.clock.fastForward(6_000);
  const lost = page.getByRole('status').getByText(/^Not live since \d\d:\d\d\.$/);
  await lost.waitFor();
  await page.unroute(STREAM);
  await lost.waitFor({ state: 'detached' });
  explorer.takeProblems();
});

test('a page as of a past moment does not follow changes', async () => {
  const page = await explorer.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.clock.install();
  await explorer.visit(page, '/en/organisations/COM-DUNE?known=2026-06-01T00:00:00.000Z');
  await page.clock.fastForward(6_000);
  await explorer.settled(page);
  expect(sent.filter((url) => STREAM.test(url))).toEqual([]);
});
