import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { testTokens } from '../../support/api';
import { MARKUP } from '../../worlds/explorer-world';
import { heading, menuButton, openByMenu, signInByDialog, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search everything' });

/** Returns the matches of a text; the page may have other options. */
const matches = (page: Page) => page.getByRole('listbox').getByRole('option');

/** Types a text, and waits for its matches. */
async function search(page: Page, text: string) {
  await searchBox(page).fill(text);
  await matches(page).first().waitFor();
  return matches(page);
}

describe('the search box has the keys of the ARIA Authoring Practices Guide', () => {
  let page: Page;

  beforeEach(async () => {
    page = await explorer.open('/en');
  });

  const activeName = async () => {
    const id = await searchBox(page).getAttribute('aria-activedescendant');
    return id && page.locator(`[id="${id}"]`).innerText();
  };

  test('it is closed at first, and opens while a text is typed', async () => {
    expect(await searchBox(page).getAttribute('aria-expanded')).toBe('false');
    await search(page, 'aboria');
    expect(await searchBox(page).getAttribute('aria-expanded')).toBe('true');
    expect(await searchBox(page).getAttribute('aria-autocomplete')).toBe('list');
    const list = await searchBox(page).getAttribute('aria-controls');
    expect(await page.locator(`[id="${list!}"]`).getAttribute('role')).toBe('listbox');
    expect(await searchBox(page).getAttribute('aria-activedescendant')).toBeNull();
  });

  test('Down and Up move through the matches and around their ends, with the focus in the input', async () => {
    const names = await (await search(page, 'a')).allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    await searchBox(page).press('ArrowDown');
    expect(await activeName()).toBe(names[0]);
    await searchBox(page).press('ArrowUp');
    expect(await activeName()).toBe(names.at(-1));
    await searchBox(page).press('ArrowDown');
    expect(await activeName()).toBe(names[0]);
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(1);
    expect(await searchBox(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('Home and End move the caret in the text, and no match stays active', async () => {
    await search(page, 'aboria');
    await searchBox(page).press('ArrowDown');
    await searchBox(page).press('Home');
    const caret = () => searchBox(page).evaluate((input) => (input as HTMLInputElement).selectionStart);
    expect(await caret()).toBe(0);
    expect(await activeName()).toBeNull();
    await searchBox(page).press('End');
    expect(await caret()).toBe('aboria'.length);
  });

  test('Escape closes the list, and then clears the text', async () => {
    await search(page, 'aboria');
    await searchBox(page).press('Escape');
    expect(await searchBox(page).getAttribute('aria-expanded')).toBe('false');
    expect(await searchBox(page).inputValue()).toBe('aboria');
    await searchBox(page).press('Escape');
    expect(await searchBox(page).inputValue()).toBe('');
  });

  test('Enter opens the active match, whose heading then has the focus', async () => {
    await search(page, 'Aboria');
    await searchBox(page).press('ArrowDown');
    await searchBox(page).press('Enter');
    await page.waitForURL(/\/en\/countries\/ABO$/);
    expect(await searchBox(page).inputValue()).toBe('');
  });

  test('Enter on a text without an active match lists all its matches', async () => {
    await search(page, 'bell');
    await searchBox(page).press('Enter');
    await heading(page, /for “bell”/).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'answer');
  });

  test('after a second it says how many matches there are, or that there is none', async () => {
    const count = await (await search(page, 'aboria')).count();
    await page
      .getByRole('status')
      .getByText(new RegExp(`^${String(count)} match`))
      .waitFor();
    await searchBox(page).fill('xyzzy');
    await page.getByRole('status').getByText('Nothing is called “xyzzy”.').waitFor();
    expect(await searchBox(page).getAttribute('aria-expanded')).toBe('false');
  });
});

test('a fuzzy match is not chosen before it was highlighted', async () => {
  const page = await explorer.open('/en/routes');
  const from = page.getByRole('combobox', { name: 'From' });
  await from.fill('abroia');
  await page.getByRole('option').first().waitFor();
  await page
    .getByRole('status')
    .getByText(/^Nothing is called “abroia”\. \d+ similar name/)
    .waitFor();
  await from.press('Enter');
  expect(await from.inputValue()).toBe('abroia');
  expect(await from.getAttribute('aria-activedescendant')).not.toBeNull();
  await from.press('Enter');
  expect(await from.inputValue()).toBe('Aboria');
});

test('the questions to begin with are about what this graph has', async () => {
  const page = await explorer.open('/en');
  const questions = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('link');
  await questions.first().waitFor();
  const { countries } = await explorer.ask<{ countries: { nodes: { nameInSentence: string }[] } }>(
    '{ countries(first: 1, filter: { hasMember: true }) { nodes { nameInSentence } } }',
  );
  expect((await questions.allInnerTexts()).join('\n')).toContain(
    `What is known of ${countries.nodes[0]!.nameInSentence}?`,
  );
  expect(await questions.count()).toBeGreaterThanOrEqual(3);
});

test('a name with markup stays text', async () => {
  const page = await explorer.open('/en/search?text=Sons');
  await page.getByRole('link', { name: MARKUP }).waitFor();
  await search(page, 'Sons');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});

test('the button of the search box stands level with its field', async () => {
  const page = await explorer.open('/fr', { viewport: { width: 360, height: 740 } });
  const form = page.getByRole('banner').getByRole('search');
  const [field, button] = await Promise.all(
    [form.getByRole('combobox'), form.getByRole('button')].map((part) => part.boundingBox()),
  );
  expect(Math.abs(field!.y + field!.height - button!.y - button!.height)).toBeLessThan(1);
});

test('a search without a match suggests the nearest name', async () => {
  const page = await explorer.open('/en/search?text=Abroia');
  expect(await heading(page).innerText()).toBe('Nothing is called “Abroia”. Did you mean Aboria?');
});

test('a search without a text asks for it', async () => {
  const page = await explorer.open('/en/search');
  await heading(page, 'Name an organisation, a country, a partnership or an objective').waitFor();
  expect(await page.getByText('Stopped').count()).toBe(0);
});

test('other dates are kept in the address, in links, in tables and in the other language; one click leads back to today', async () => {
  const page = await explorer.open('/en');
  await page.getByRole('button', { name: 'Change dates' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('As the world stood on').fill('June 2018');
  await dialog.getByRole('button', { name: 'Show' }).click();
  expect(await dialog.getByRole('alert').innerText()).toMatch(/^Enter a date such as/);
  await dialog.getByLabel('As the world stood on').fill('2018-06');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/valid=2018-06/);
  await page.getByText('June 2018').waitFor();
  for (const [opener, name] of [
    ['Partnerships', 'Objectives by region'],
    ['Take along', 'CSV'],
    ['', 'Français'],
  ] as const) {
    if (opener) await page.getByRole('banner').getByRole('button', { name: opener }).click();
    expect([name, await page.getByRole('link', { name }).first().getAttribute('href')]).toEqual([
      name,
      expect.stringContaining('valid=2018-06'),
    ]);
  }
  await page.getByRole('link', { name: 'Back to today' }).click();
  await page.waitForURL((url) => !url.search.includes('valid'));
});

test('a slider moves the page over the years, by keyboard too, and back to today', async () => {
  const page = await explorer.open('/en');
  const slider = page.getByRole('slider', { name: 'Year that the page is read at' });
  await slider.fill('2015');
  await page.waitForURL(/valid=2015-12-31/);
  await page.getByText('31 December 2015').waitFor();
  await slider.press('ArrowRight');
  await page.waitForURL(/valid=2016-12-31/);
  expect(await slider.evaluate((input) => input === document.activeElement)).toBe(true);
  await slider.press('End');
  await page.waitForURL((url) => !url.search.includes('valid'));
});

describe('the menu', () => {
  const links = (page: Page) => page.getByRole('navigation').getByRole('link');

  test('a group opens by its button, closes where another opens, and by Escape, which gives the focus back', async () => {
    const page = await explorer.open('/en');
    expect(await links(page).count()).toBe(0);
    await menuButton(page, 'Find').focus();
    await page.keyboard.press('Enter');
    await links(page).getByText('Paths').waitFor();
    await menuButton(page, 'Organisations').click();
    await links(page).getByText('All organisations').waitFor();
    expect(await links(page).getByText('Paths').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(
      await links(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await links(page).count()).toBe(0);
    expect(await menuButton(page, 'Organisations').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('the page that is shown is marked in its group, which closes when it opens', async () => {
    const page = await explorer.open('/en');
    await openByMenu(page, 'Partnerships', 'All partnerships');
    await page.waitForURL(/partnerships$/);
    expect(await links(page).count()).toBe(0);
    await menuButton(page, 'Partnerships').click();
    expect(await page.getByRole('navigation').locator('[aria-current=page]').allInnerTexts()).toEqual([
      'All partnerships',
    ]);
  });

  test('stays open when the answer of the page arrives', async () => {
    const page = await explorer.open('/en');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql?*', async (route) => {
      await released;
      await route.continue();
    });
    await openByMenu(page, 'Partnerships', 'All partnerships');
    await page.waitForURL(/partnerships$/);
    await menuButton(page, 'Partnerships').click();
    release();
    await heading(page, /partnerships/).waitFor();
    expect(await links(page).getByText('All partnerships').count()).toBe(1);
  });

  test.each(['en', 'fr'])('of %s is one line, above which nothing moves when another date is chosen', async (lang) => {
    for (const width of [360, 1280]) {
      const page = await explorer.open(`/${lang}/organisations`, { viewport: { width, height: 900 } });
      const places = () =>
        page.locator('header button:not([aria-haspopup]), main > :first-child').evaluateAll((parts) =>
          parts.map((part) => {
            const { left, top } = part.getBoundingClientRect();
            return [Math.round(left), Math.round(top)];
          }),
        );
      const before = await places();
      expect(before.at(-1)![1]).toBeLessThanOrEqual(150);
      for (const chosen of [
        'valid=2015-12-31',
        'known=2026-11-20T12:00:00Z',
        'valid=2015-12-31&known=2026-11-20T12:00:00Z',
      ]) {
        await explorer.visit(page, `/${lang}/organisations?${chosen}`);
        expect({ chosen, places: await places() }).toEqual({ chosen, places: before });
      }
    }
  });

  test('on a narrow screen it is one button, and a year is one press away', async () => {
    const page = await explorer.open('/en', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'A year earlier' }).click();
    await page.waitForURL(new RegExp(`valid=${String(new Date().getFullYear() - 1)}-12-31`));
    await openByMenu(page, 'Follow up', 'Calendar');
    await page.waitForURL(/calendar\?valid=/);
    await page.getByRole('button', { name: 'A year later' }).click();
    await page.waitForURL((url) => !url.search.includes('valid'));
  });
});

test('the first use of a term links to its meaning, as of the same day', async () => {
  const page = await explorer.open('/en/stakeholders?targets=GOV-ABO&valid=2024-12-31');
  await page.getByRole('main').getByRole('link', { name: 'strength' }).click();
  await page.waitForURL(/glossary\?valid=2024-12-31#strength$/);
  await heading(page, 'What the words mean').waitFor();
  await page
    .getByRole('definition')
    .getByText(/^How much of an introduction arrives/)
    .waitFor();
});

test('a term links to its meaning once on a page, at its first use', async () => {
  const page = await explorer.open('/en/countries/LBY');
  const terms = page.getByRole('main').locator('a.term');
  const leads = await terms.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(leads).toEqual([...new Set(leads)]);
  expect(leads).toContain('/en/glossary#unknown');
  const unknown = page.getByRole('main').getByText('unknown', { exact: true });
  const used = await unknown.evaluateAll((words) => words.map((word) => word.matches('a.term')));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(used.length).toBeGreaterThan(1);
});

test('the other language has the same page, and Back leads back', async () => {
  const page = await explorer.open('/en/search?text=aboria');
  await page.getByRole('link', { name: 'Français' }).click();
  await heading(page, /pour «\saboria\s»/i).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.goBack();
  await heading(page, /for “aboria”/).waitFor();
});

test('the operation behind a page runs as it is copied', async () => {
  const page = await explorer.open('/en/search?text=aboria', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [query = '', variables = ''] = copied.split('# Variables:');
  const { search: matches } = await explorer.ask<{ search: { matched: string }[] }>(
    query,
    JSON.parse(variables.replaceAll('\n#', '\n').replace('#', '')) as Record<string, unknown>,
  );
  expect(matches[0]!.matched).toBe('Aboria');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) === location.href);
});

describe('an answer that does not come', () => {
  // The browser reports a request that fails.
  afterEach(() => explorer.takeProblems());

  test('a graph that does not answer is reported, the question is kept, and can be asked again', async () => {
    const page = await explorer.open('/en');
    await page.route('**/graphql?*', (route) => route.abort());
    await searchBox(page).fill('aboria');
    await searchBox(page).press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: 'The graph does not answer.' }).waitFor();
    await page.unroute('**/graphql?*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await heading(page, /for “aboria”/).waitFor();
  });

  test('the last answer stays, with its time', async () => {
    const page = await explorer.open('/en/search?text=aboria');
    await page.getByRole('link', { name: 'Partnership explorer' }).click();
    await page.getByRole('heading', { name: /^For the ECPAT network/ }).waitFor();
    await page.route('**/graphql?*', (route) => route.abort());
    await page.goBack();
    await page.getByText(/^This is the answer of \d\d:\d\d\./).waitFor();
    await heading(page, /for “aboria”/).waitFor();
  });

  test('a slow answer is announced, and after eight seconds it can be stopped', async () => {
    const page = await explorer.newPage();
    await explorer.visit(page, '/en');
    await page.clock.install();
    await page.route('**/graphql?*', () => undefined);
    await searchBox(page).fill('aboria');
    await searchBox(page).press('Enter');
    await page.clock.fastForward(1_000);
    await page.getByRole('status').getByText('Looking it up…').waitFor();
    await page.clock.fastForward(8_000);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Your question is kept.').waitFor();
    await page.unroute('**/graphql?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, /for “aboria”/).waitFor();
  });
});

describe('signing in', () => {
  test('a signed-in user reads with their token until they sign out', async () => {
    const page = await explorer.open('/en/search?text=aboria');
    const sent: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/graphql?')) sent.push(request.headers().authorization);
    });
    const token = await explorer.token(Role.EDITOR);
    await signInByDialog(page, token);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await heading(page, /for “aboria”/).waitFor();
    expect(sent).toContain(`Bearer ${token}`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByText('Your sign-in ended').count()).toBe(0);
  });

  test('a sign-in that the API no longer accepts is reported, and public data is shown', async () => {
    const page = await explorer.open('/en/search?text=aboria');
    await page.evaluate((token) => sessionStorage.setItem('token', token), await testTokens().issue(Role.EDITOR, []));
    await page.reload();
    await page.getByText('Your sign-in ended. What you typed is kept.').waitFor();
    await heading(page, /for “aboria”/).waitFor();
    await page.getByRole('button', { name: 'Sign in' }).first().waitFor();
    explorer.takeProblems();
  });
});

test('all of the frame can be reached by keyboard, in the order in which it is read', async () => {
  const page = await explorer.open('/en');
  const reached: string[] = [];
  for (let presses = 0; presses < 18; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      }),
    );
  }
  expect(reached[0]).toBe('Skip to the answer');
  const order = ['Français', 'Sign in', 'Find', 'Record', 'Change dates', 'Take along'];
  expect(reached.filter((name) => order.includes(name))).toEqual(order);
  await page.keyboard.press('Shift+Tab');
});
