import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { Tokens } from '../../../src/api/access/tokens';
import { type Answer, RECORDED } from '../../support/api';
import type { ExplorerTools } from '../../support/explorers';
import { askLane, postToWorldServer } from '../../support/lane';
import type { World } from '../../support/use-world';
import { EXPLORER_WORLD } from '../../worlds/explorer-world';

/** The facts, or a small world with records that the facts lack. */
const WORLDS = {
  facts: 'facts',
  explorer: [{ rows: EXPLORER_WORLD, recorded: RECORDED }],
} as const satisfies Record<string, World>;

/** The maximum wait for a page: on a busy machine a first answer is slow. */
const WAIT_MS = 120_000;
/** The stream, which remains open as long as a page is visible. */
const STREAM = '/graphql/stream';

/** The explorer over a world, with a browser. */
class Explorer {
  address = '';
  /** The folder of its build. */
  folder = '';
  browser!: Browser;
  boardPort = 0;
  private tokens!: Tokens;
  private readonly problems: string[] = [];
  private readonly awaited = new WeakMap<Page, Set<Request>>();
  private kept: BrowserContext[] = [];
  /**
   * The pages of earlier tests, and those of this test, by their options: a new page costs more
   * than most tests.
   */
  private readonly left = new Map<string, Page>();
  private used: [string, Page][] = [];

  /** `expected` is a text in problems that pages may report. */
  constructor(private readonly expected?: string) {}

  async connect(world: World): Promise<void> {
    const tools = await askLane<ExplorerTools>('/explorer');
    const { address } = await postToWorldServer<{ address: string }>('explorer', { world, tools });
    this.address = address;
    this.folder = tools.folder;
    this.boardPort = tools.boardPort;
    this.tokens = new Tokens({ keyFile: tools.keyFile });
    this.browser = await chromium.connect(tools.browser);
  }

  /**
   * Opens an address, such as /en/coverage, and waits for its answers. The page may be that of
   * another test.
   */
  async open(path: string, options?: BrowserContextOptions): Promise<Page> {
    const kind = JSON.stringify(options);
    const page = this.left.get(kind) ?? (await this.newPage(options));
    this.left.delete(kind);
    this.used.push([kind, page]);
    // An earlier test may have left it in other colours.
    await page.emulateMedia({ colorScheme: options?.colorScheme ?? 'light' });
    await this.visit(page, path);
    return page;
  }

  /** Does the same as `open`, on an existing page. */
  async visit(page: Page, path: string): Promise<void> {
    await page.goto(this.address + path);
    await heading(page).waitFor();
    // The heading may appear before the rest of the answer.
    await this.settled(page);
  }

  /**
   * Opens a page, closed at the end of the test; its errors and its requests to other sites fail
   * the test.
   */
  async newPage(options?: BrowserContextOptions): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
    page.setDefaultTimeout(WAIT_MS);
    const awaited = new Set<Request>();
    this.awaited.set(page, awaited);
    page.on('request', (request) => {
      if (!request.url().endsWith(STREAM)) awaited.add(request);
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(this.address)) {
        this.problems.push(request.url());
      }
    });
    page.on('requestfinished', (request) => awaited.delete(request));
    page.on('requestfailed', (request) => awaited.delete(request));
    page.on('pageerror', (error) => this.problems.push(error.message));
    // The browser reports violations of the Content-Security-Policy here.
    page.on('console', (entry) => {
      // A test that bypasses the policy makes the browser request an icon.
      const isIcon = entry.location().url.endsWith('/favicon.ico');
      if (entry.type() === 'error' && !isIcon) this.problems.push(entry.text());
    });
    return page;
  }

  /**
   * Waits until a page awaits no response, and has drawn twice since without another request. After
   * the maximum wait the test continues, since the browser may not have reported the end of a
   * request; its expectations then show whether the page is complete.
   */
  async settled(page: Page): Promise<void> {
    const awaited = this.awaited.get(page)!;
    const begun = performance.now();
    for (let quiet = 0; quiet < 2; quiet = awaited.size === 0 ? quiet + 1 : 0) {
      if (performance.now() - begun > WAIT_MS) {
        const addresses = [...awaited].map((request) => request.url());
        console.warn(`${page.url()} still awaits ${addresses.join(', ') || 'nothing, but asks again and again'}`);
        return;
      }
      await drawn(page);
    }
  }

  /** Returns the data of an operation without errors. */
  async ask<Data>(query: string, variables?: Record<string, unknown>, role?: Role): Promise<Data> {
    const { data, errors } = await this.post(query, variables, role);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  }

  /** Returns the selected fields of a node; null for an unknown id. */
  async node<Node>(id: string, selection: string): Promise<Node | null> {
    const { data } = await this.post(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id });
    return data.node as Node | null;
  }

  private async post(query: string, variables?: Record<string, unknown>, role?: Role): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(role && { authorization: `Bearer ${await this.token(role)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  token(role: Role, regions: string[] = []): Promise<string> {
    return this.tokens.issue(role, regions);
  }

  /** Signs in, on a page in any language, without its dialog. */
  async signIn(page: Page, role: Role, regions?: string[]): Promise<void> {
    await page.evaluate((value) => sessionStorage.setItem('token', value), await this.token(role, regions));
    await page.reload();
    await this.settled(page);
  }

  /**
   * Returns the errors of pages and their requests to other sites since the last call or the
   * beginning of the test.
   */
  takeProblems(): string[] {
    const problems = this.problems.splice(0);
    return problems.filter((problem) => !this.expected || !problem.includes(this.expected));
  }

  beginTest(): void {
    this.kept = this.browser.contexts();
  }

  async endTest(): Promise<void> {
    const problems = this.takeProblems();
    for (const [kind, page] of this.used.splice(0)) {
      if (page.isClosed() || this.left.has(kind)) continue;
      await leave(page);
      this.left.set(kind, page);
    }
    const kept = [...this.kept, ...[...this.left.values()].map((page) => page.context())];
    await Promise.all(
      this.browser
        .contexts()
        .filter((context) => !kept.includes(context))
        .map((context) => context.close()),
    );
    this.takeProblems();
    expect(problems).toEqual([]);
  }
}

export type { Explorer };

/** Clears everything that a test leaves in a page, except its history. */
async function leave(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
  await page.goto('about:blank');
  await page.emulateMedia({ media: null });
}

/**
 * The explorer over a world for the tests of a file. After each test its pages are closed, and must
 * have no problems.
 */
export function useExplorer(world: keyof typeof WORLDS, expected?: string): Explorer {
  const explorer = new Explorer(expected);
  beforeAll(() => explorer.connect(WORLDS[world]));
  beforeEach(() => explorer.beginTest());
  afterEach(() => explorer.endTest());
  afterAll(() => explorer.browser?.close());
  return explorer;
}

/** Returns the answer of a view, or the one with a name. */
export const heading = (page: Page, name?: string | RegExp): Locator => page.getByRole('heading', { level: 1, name });

/** Returns the button of a group of the menu; on a narrow screen, the one of all groups. */
export const menuButton = (page: Page, group: string): Locator =>
  page.getByRole('navigation').getByRole('button', { name: new RegExp(`^(${group}|Menu)$`) });

/** Opens a page by its group of the menu. */
export async function openByMenu(page: Page, group: string, name: string): Promise<void> {
  await menuButton(page, group).click();
  await page.getByRole('navigation').getByRole('link', { name }).click();
}

/**
 * Waits until a page has drawn its data and so may send its next requests; a second where the
 * browser draws no frames.
 */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        setTimeout(resolve, 1_000);
      }),
  );
}

/** Opens a page and signs in as an editor, or in another role. */
export async function openAsEditor(explorer: Explorer, path: string, role = Role.EDITOR): Promise<Page> {
  const page = await explorer.open(path);
  await signInByDialog(page, await explorer.token(role));
  return page;
}

/** Signs in on an English page, like a user. */
export async function signInByDialog(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).first().click();
  await page.getByLabel('Your key').fill(token);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
}
