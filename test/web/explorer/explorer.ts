import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as AXE, type run } from 'axe-core';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import pino from 'pino';
import { Role } from '../../../src/graph/access/role';
import { buildExplorer } from '../../../src/cli/build-explorer';
import type { GraphRows } from '../../../src/store/model/rows';
import { type Api, RECORDED, startApi, testTokens } from '../../support/api';
import { openBrowser } from '../browser';

export interface Explorer {
  api: Api;
  browser: Browser;
  tokens: ReturnType<typeof testTokens>;
  /** Opens an address, such as /en/coverage, and waits for its answers. Errors on the page fail the next `expectNoProblems`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The errors that pages reported, and what they asked for from elsewhere, since the last call. */
  takeProblems: () => string[];
  /** Fails where there are any. */
  expectNoProblems: () => void;
  close: () => Promise<void>;
}

/** Stays open as long as a page is seen. */
const STREAM = '/graphql/stream';
const awaited = new WeakMap<Page, Set<Request>>();
const QUIET_MS = 300;

/** Waits until a page that `open` opened has awaited no response for a moment, the stream of changes aside. */
export async function settled(page: Page): Promise<void> {
  for (let quietSince = Date.now(); Date.now() - quietSince < QUIET_MS; await page.waitForTimeout(50)) {
    if ((awaited.get(page)?.size ?? 0) > 0) quietSince = Date.now();
  }
}

/** Builds the explorer and starts it over rows, or over the facts, with a browser beside it. */
export async function startExplorer(rows?: GraphRows): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'convening-graph-test-explorer-'));
  await buildExplorer(folder);
  const browser = await openBrowser();
  const tokens = testTokens();
  const api = await startApi(rows, RECORDED, pino({ level: 'silent' }), tokens, undefined, undefined, folder);
  const problems: string[] = [];
  const watch = (page: Page): void => {
    awaited.set(page, new Set());
    page.on('request', (request) => request.url().endsWith(STREAM) || awaited.get(page)?.add(request));
    const end = (request: Request) => awaited.get(page)?.delete(request);
    page.on('requestfinished', end);
    page.on('requestfailed', end);
    page.on('pageerror', (error) => problems.push(error.message));
    // What the Content-Security-Policy forbids is reported here.
    page.on('console', (entry) => entry.type() === 'error' && problems.push(entry.text()));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(api.address)) problems.push(request.url());
    });
  };
  return {
    api,
    browser,
    tokens,
    open: async (path, options) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
      watch(page);
      await page.goto(api.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The heading may come before the rest of the answer.
      await settled(page);
      return page;
    },
    takeProblems: () => problems.splice(0),
    expectNoProblems: () => expect(problems.splice(0)).toEqual([]),
    close: async () => {
      await browser.close();
      await api.close();
    },
  };
}

/** Opens a page and signs in as an editor, or as another role. */
export async function openAsEditor({ open, tokens }: Explorer, path: string, role = Role.EDITOR): Promise<Page> {
  const page = await open(path);
  await signInByDialog(page, await tokens.issue(role, []));
  return page;
}

/** Signs in on an English page, as a reader does. */
export async function signInByDialog(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).first().click();
  await page.getByLabel('Your token').fill(token);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in, on a page in any language, without its dialog. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.evaluate((value) => sessionStorage.setItem('token', value), token);
  await page.reload();
  await settled(page);
}

/** What axe finds on a page, as `rule: element`. The page has to be opened with `bypassCSP`, or axe cannot run. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: typeof run } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}

/** The widths and colours in which each view has to work. */
const LOOKS = [360, 1600].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport: { width, height: 900 }, colorScheme })),
);
type Look = (typeof LOOKS)[number];

/** Expects that axe finds nothing on a page, and that it does not scroll sideways. `look` says which page it is. */
export async function expectGood(page: Page, look: string): Promise<void> {
  expect([look, await axeFindings(page)]).toEqual([look, []]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect([look, scrollWidth]).toEqual([look, clientWidth]);
}

/** As `expectGood`, in each width and colours. */
export async function expectGoodInLooks(page: Page, name: string, looks: readonly Look[] = LOOKS): Promise<void> {
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await expectGood(page, `${name} ${String(viewport.width)} ${colorScheme}`);
  }
}

/**
 * Opens a path below each language, narrow and light or wide and dark, expects that it is good in each look, and that no error
 * is reported. `visit` then goes on from there.
 */
export async function expectGoodInAllLooks(
  { open, expectNoProblems }: Explorer,
  path: string,
  visit?: (page: Page, lang: string) => Promise<void>,
): Promise<void> {
  for (const [lang, looks] of [
    ['en', LOOKS],
    ['fr', [...LOOKS].reverse()],
  ] as const) {
    const page = await open(`/${lang}${path}`, { ...looks[0]!, bypassCSP: true });
    await expectGoodInLooks(page, lang, looks);
    await visit?.(page, lang);
    await page.close();
  }
  expectNoProblems();
}
