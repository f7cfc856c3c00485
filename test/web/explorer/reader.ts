import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Explorer, menuButton } from './explorer';

type Role = Parameters<Page['getByRole']>[0];

/** How many clicks, filled fields and keys one task may take. */
export const MAX_ACTIONS = 8;

export interface Reader {
  /** For what is read from the page: it counts no action. */
  page: Page;
  /** By role and accessible name; the first of several. */
  find: (role: Role, name: string | RegExp) => Locator;
  /** Clicks the first of a role and name, within a part of the page where one is given. */
  click: (role: Role, name: string | RegExp, within?: Locator) => Promise<void>;
  fill: (role: Role, name: string | RegExp, text: string) => Promise<void>;
  /** Chooses an option of a list by its text. */
  choose: (name: string | RegExp, option: string | RegExp) => Promise<void>;
  /** Chooses a file for a field of this name. */
  attach: (name: string, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>;
  /** Opens what a line hides. */
  unfold: (line: string | RegExp) => Promise<void>;
  /** Opens a page by its group of the menu, which are two clicks. */
  openByMenu: (group: string, name: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** How many clicks, filled fields and keys there were so far. */
  actions: () => number;
}

/** A reader who begins at `/` and knows only what a screen reader is told: finds everything by role and name, and is counted. */
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
      // Nobody types into a page that is still coming.
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
