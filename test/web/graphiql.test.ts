import type { Browser } from 'playwright-core';
import { startApi, type Api } from '../support/api';
import { openBrowser } from './browser';

let api: Api;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  api = await startApi();
});

afterAll(async () => {
  await browser.close();
  await api.close();
});

test('a browser at /graphql runs the printed query and reads a path, with nothing fetched from elsewhere', async () => {
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  const elsewhere: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.address)) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  // What the Content-Security-Policy forbids is reported here.
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));

  await page.goto(`${api.address}/graphql`);
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.result-window');
  await answer.getByText('explanation').first().waitFor();

  // The viewer breaks long lines and shows the spaces that it breaks at as dots.
  expect((await answer.innerText()).replace(/[\s·]+/g, ' ')).toMatch(
    /ECPAT Guatemala is a member of ECPAT International/,
  );
  expect(elsewhere).toEqual([]);
  expect(problems).toEqual([]);
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
});
