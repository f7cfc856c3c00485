import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/role';
import { bearer, EVIDENCE, recorder, type Write, writer } from '../../support/writer';
import { SMALL_WORLD } from '../../worlds/small-world';
import { type Explorer, startExplorer } from './explorer';

let explorer: Explorer;
let headers: Record<string, string>;
let record: Write;

beforeAll(async () => {
  explorer = await startExplorer(SMALL_WORLD);
  headers = await bearer(explorer.tokens, Role.EDITOR);
  record = recorder(
    writer(
      () => explorer.api,
      () => headers,
    ),
  );
});

afterAll(() => explorer?.close());

const recordTie = (visibility?: string) =>
  record('recordTie', {
    input: { type: 'CONTACT_OF', from: 'COM-DUNE', to: 'POL-BLM', since: '2025-01', visibility, evidence: EVIDENCE },
  });

/** Opens a page and waits until it follows the changes. */
async function openFollowing(path: string): Promise<Page> {
  const page = await explorer.browser.newPage();
  const follows = page.waitForRequest((request) => request.url().endsWith('/graphql/stream'));
  await page.goto(explorer.api.address + path);
  await follows;
  return page;
}

const contact = (page: Page) =>
  page.getByRole('region', { name: 'Ties over time' }).getByRole('row', { name: /contact/ });

test('a change is counted, and nothing moves until it is shown', async () => {
  const page = await openFollowing('/en/organisations/COM-DUNE');
  await recordTie('CONFIDENTIAL');
  await recordTie();
  const show = page.getByRole('button', { name: '1 change: show' });
  await show.waitFor();
  expect(await contact(page).count()).toBe(0);
  await show.click();
  await contact(page).waitFor();
  expect(await show.count()).toBe(0);
  await page.close();
});

test('what changes while the page is hidden is counted when it is seen again', async () => {
  const page = await openFollowing('/fr/organisations/COM-DUNE');
  const setHidden = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql/stream'));
  await setHidden(true);
  await ended;
  for (const actor of ['MED-OAK', 'DON-FIR']) {
    await record('recordTie', { input: { type: 'CONTACT_OF', from: actor, to: 'POL-BLM', evidence: EVIDENCE } });
  }
  await setHidden(false);
  await page.getByRole('button', { name: '2 changements\u202f: montrer' }).waitFor();
  await page.close();
});

test('a stream that is lost is said, with its time, and found again', async () => {
  const page = await explorer.open('/en/organisations/COM-DUNE');
  await page.route('**/graphql/stream', (route) => route.abort());
  const lost = page.getByRole('status').getByText(/^Not live since \d\d:\d\d\.$/);
  await lost.waitFor();
  await page.unroute('**/graphql/stream');
  await lost.waitFor({ state: 'detached' });
  explorer.takeProblems();
  await page.close();
});

test('what was on record at a moment in the past is not followed', async () => {
  const page = await explorer.open('/en/organisations/COM-DUNE?known=2026-06-01T00:00:00.000Z');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.waitForTimeout(7_000);
  expect(sent.filter((url) => url.endsWith('/graphql/stream'))).toEqual([]);
  explorer.expectNoProblems();
  await page.close();
});
