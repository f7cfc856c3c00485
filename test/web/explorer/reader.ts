import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Explorer, menuButton } from './explorer';

type Role = Parameters<Page['getByRole']>[0];

/** The maximum number of clicks, filled fields and keys of a task. */
export const MAX_ACTIONS = 8;

export interface Reader {
  /** The page, to read from it without counting an action. */
  page: Page;
  /** Finds the first element by role and accessible name. */
  find: (role: Role, name: string | RegExp) => Locator;
  /** Clicks the first of a role and name, within a part of the page if there is one. */
  click: (role: Role, name: string | RegExp, within?: Locator) => Promise<void>;
  fill: (role: Role, name: string | RegExp, text: string) => Promise<void>;
  /** Chooses an option of a list by its text. */
  choose: (name: string | RegExp, option: string | RegExp) => Promise<void>;
  /** Chooses a file for a field of this name. */
  attach: (name: string, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>;
  /** Opens the content behind a line. */
  unfold: (line: string | RegExp) => Promise<void>;
  /** Opens a page by its group of the menu, in two clicks. */
  openByMenu: (group: string, name: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Returns the number of clicks, filled fields and keys so far. */
  actions: () => number;
}

/**
 * Starts a user who begins at `/` and knows only the content for a screen reader: everything is
 * found by role and name, and counted.
 */
export async function startReader(explorer: Explorer, options?: BrowserContextOptions): Promise<Reader> {
  const page = await explorer.open('/', options);
  let actions = 0;
  const find: Reader['find'] = (role, name) => page.getByRole(role, { name }).first();
  const count = <T>(action: Promise<T>): Promise<T> => {
    actions++;
    return action;
  };
  return {
    page,
    find,
    click: (role, name, within = page.locator('body')) => count(within.getByRole(role, { name }).first().click()),
    fill: async (role, name, text) => {
      // A user does not type into a page that is still loading.
      await find(role, name).waitFor();
      await explorer.settled(page);
      await count(find(role, name).fill(text));
    },
    choose: async (name, option) => {
      const options = find('combobox', name).getByRole('option', { name: option });
      await options.first().waitFor({ state: 'attached' });
      await count(find('combobox', name).selectOption({ label: (await options.first().textContent())! }));
    },
    attach: (name, file) => count(page.getByLabel(name).setInputFiles(file)),
    unfold: (line) => count(page.getByRole('main').locator('summary', { hasText: line }).first().click()),
    openByMenu: async (group, name) => {
      await count(menuButton(page, group).click());
      await count(page.getByRole('navigation').getByRole('link', { name }).click());
    },
    press: (key) => count(page.keyboard.press(key)),
    actions: () => actions,
  };
}
