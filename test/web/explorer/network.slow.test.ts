import { text } from 'node:stream/consumers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { formatPictureView } from '../../../src/graph/picture/picture-view';
import { heading, useExplorer } from './explorer';
import { keyboardOf } from './input-device';
import { list, markOf, OPENED, openPicture as openPictureIn, parameter, picture, placed, tool } from './picture-page';

const explorer = useExplorer('facts');

const card = (page: Page) => page.getByRole('region', { name: 'What is told' });
const openPicture = (...how: [path?: string, options?: BrowserContextOptions]) => openPictureIn(explorer, ...how);
const drawnCount = (page: Page) => page.locator('canvas[data-drawn]').getAttribute('data-drawn');

describe('a picture that is opened', () => {
  test('shows as many names and lines as the list, and says how many links are in force', async () => {
    const { neighbourhood } = await explorer.ask<{
      neighbourhood: { ties: { from: { id: string }; to: { id: string } }[] };
    }>('{ neighbourhood(of: ["MBR-ECPAT-SWE"], hops: 1, first: 2000) { ties { from { id } to { id } } } }');
    const ownTies = neighbourhood.ties.filter(({ from, to }) => [from.id, to.id].includes('MBR-ECPAT-SWE')).length;
    const page = await openPicture();
    await heading(page, 'The network around ECPAT Sweden and the Association of Southeast Asian Nations.').waitFor();
    const names = await list(page).getByRole('heading', { level: 3 }).count();
    const lines = await list(page).getByRole('listitem').count();
    expect(await picture(page).getAttribute('aria-label')).toBe(
      `The network: ${String(names)} names and ${String(lines)} lines. The list holds the same rows in the same order.`,
    );
    expect(await drawnCount(page)).toBe(String(names));
    expect(parameter(page, 'nodes').split(',')).toHaveLength(names);
    await list(page)
      .getByRole('button', { name: `ECPAT Sweden ${String(ownTies)} links in force` })
      .waitFor();
  });

  test('shows the details of a link over the picture, with its sentence, status and source, and nothing moves', async () => {
    const page = await openPicture();
    const before = await picture(page).boundingBox();
    await list(page)
      .getByRole('button', { name: /^is a member of ECPAT International/ })
      .click();
    await card(page).getByRole('heading', { name: 'ECPAT Sweden is a member of ECPAT International.' }).waitFor();
    await card(page).getByRole('link', { name: 'The Code' }).waitFor();
    expect(await picture(page).boundingBox()).toEqual(before);
    await card(page).getByRole('button', { name: 'Close' }).click();
    await card(page).waitFor({ state: 'detached' });
  });

  test('is the same again by its address', async () => {
    const page = await openPicture();
    const address = page.url();
    const again = await explorer.newPage();
    await again.goto(address);
    await again.locator('canvas[data-drawn]').waitFor();
    expect(again.url()).toBe(address);
    expect(await list(again).innerText()).toBe(await list(page).innerText());
  });

  test('of 400 names is the same again by its address, which is longer than servers take by default', async () => {
    const { neighbourhood } = await explorer.ask<{ neighbourhood: { nodes: { id: string }[] } }>(
      '{ neighbourhood(of: ["ECPAT"], hops: 2, first: 2000) { nodes { id } } }',
    );
    const ids = neighbourhood.nodes.map(({ id }) => id);
    const nodes = ids.sort((a, b) => b.length - a.length).slice(0, 400);
    const at = new Map(nodes.map((id, index) => [id, { x: -1_000 + 100 * (index % 20), y: 50 * index }]));
    const query = formatPictureView({ nodes, at, pinned: nodes });
    expect(query.length).toBeGreaterThan(2 ** 14);
    for (const path of ['/en/network', '/embed/network']) {
      const page = await explorer.open(`${path}?${query}`);
      await page.locator('canvas[data-drawn="400"]').waitFor();
      expect(new URL(page.url()).search).toBe(`?${query}`);
    }
  });

  test('is linked from an organisation, a partnership, a country and a route', async () => {
    for (const path of [
      '/en/organisations/MBR-ECPAT-SWE',
      '/en/partnerships/EU-IF',
      '/en/countries/MAR',
      '/en/routes?from=MBR-ECPAT-SWE&to=ASEAN',
    ]) {
      const page = await explorer.open(path);
      await page.getByRole('link', { name: 'See the network' }).click();
      await heading(page, /^(The network around|ECPAT Sweden reaches)/).waitFor();
      await picture(page).waitFor();
    }
  });

  test('of more than 1,000 lines hides them while it moves, and shows them again at rest', async () => {
    const { neighbourhood } = await explorer.ask<{ neighbourhood: { nodes: { id: string }[] } }>(
      '{ neighbourhood(of: ["ECPAT"], hops: 2, first: 2000) { nodes { id } } }',
    );
    const page = await explorer.newPage();
    // The number of lines of each painting: the dashes are set once per line, and once more after
    // the last.
    await page.addInitScript(
      `const { getContext } = HTMLCanvasElement.prototype;
      const { setLineDash } = CanvasRenderingContext2D.prototype;
      paintings = [];
      HTMLCanvasElement.prototype.getContext = function (...how) {
        paintings.push(-1);
        return getContext.apply(this, how);
      };
      CanvasRenderingContext2D.prototype.setLineDash = function (dashes) {
        paintings[paintings.length - 1]++;
        return setLineDash.call(this, dashes);
      };`,
    );
    await explorer.visit(page, `/en/network?nodes=${neighbourhood.nodes.map(({ id }) => id).join()}`);
    await placed(explorer, page);
    const title = (await picture(page).getAttribute('aria-label'))!.replaceAll(',', '');
    const [names, lines] = title.match(/\d+/g)!.map(Number) as [number, number];
    expect(lines).toBeGreaterThan(1_000);
    expect(await drawnCount(page)).toBe(String(names));
    const { x, y } = (await picture(page).boundingBox())!;
    await page.evaluate('paintings = []');
    await page.mouse.move(x + 6, y + 6);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((all) => {
      const { paintings } = globalThis as unknown as { paintings: number[] };
      return paintings.length > 1 && paintings.at(-1) === all;
    }, lines);
    expect(await page.evaluate('paintings[0]')).toBe(0);
  });

  test('on a phone shows the selection and its neighbours above, and the whole list below', async () => {
    const page = await openPicture(OPENED, { viewport: { width: 360, height: 800 } });
    expect(Number(await drawnCount(page))).toBeLessThanOrEqual(12);
    expect(await list(page).getByRole('heading', { level: 3 }).count()).toBeGreaterThan(12);
  });

  test('on a phone shows a whole path while nothing is selected', async () => {
    const phone = { viewport: { width: 360, height: 800 } };
    const page = await openPicture(`${OPENED}&path=MBR-ECPAT-SWE,ASEAN`, phone);
    await page.locator('canvas[data-drawn="12"]').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const drawn = await text(await file.createReadStream());
    for (const name of ['ECPAT Sweden', 'ECPAT International', 'ASEAN'])
      expect(drawn).toMatch(new RegExp(`>${name} \\d+<`));
  });
});

describe('a hovered item', () => {
  const caption = (page: Page) => page.locator('.network-pointed');

  test('has a caption with its date and source, by mouse and by keyboard, and the picture does not move', async () => {
    const page = await openPicture();
    const before = (await picture(page).boundingBox())!;
    const [from, to] = ['ECPAT', 'ASEAN'].map((id) => markOf(page, id, before)) as [[number, number], [number, number]];
    await page.mouse.move(before.x + (from[0] + to[0]) / 2, before.y + (from[1] + to[1]) / 2);
    await caption(page)
      .getByText(/^ECPAT International .* Association of Southeast Asian Nations.*\. .* Source: /)
      .waitFor();
    await page.mouse.move(0, 0);
    await picture(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await caption(page)
      .getByText(/^ECPAT Sweden is a member of ECPAT International\. Current; 2024\. Source: /)
      .waitFor();
    const { width, height } = (await picture(page).boundingBox())!;
    expect({ width, height }).toEqual({ width: before.width, height: before.height });
  });

  test('links to an introduction and to recording, with the names filled in, for users who may', async () => {
    const page = await openPicture();
    const select = () =>
      list(page)
        .getByRole('button', { name: /Association of Southeast Asian Nations \d+ links/ })
        .click();
    await select();
    await card(page).getByRole('link', { name: 'Whom to invite' }).waitFor();
    expect(await card(page).getByRole('link', { name: 'Record a link' }).count()).toBe(0);
    expect(await card(page).getByRole('link', { name: 'Ask for this introduction' }).count()).toBe(0);
    await explorer.signIn(page, Role.EDITOR);
    await select();
    const record = card(page).getByRole('link', { name: 'Record a link' });
    await record.waitFor();
    expect(await record.getAttribute('href')).toBe('/en/record/tie?from=ASEAN');
    await card(page).getByRole('link', { name: 'Ask for this introduction' }).click();
    await page.waitForURL(/\/routes\?from=MBR-ECPAT-SWE&to=ASEAN/);
    await page.getByRole('button', { name: 'Ask for this introduction' }).first().waitFor();
  });
});

describe('by keyboard alone', () => {
  test('the arrow keys follow links, and Enter opens the details', async () => {
    const page = await openPicture();
    await picture(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name: 'ECPAT Sweden is a member of ECPAT International.' }).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
  });

  test('a user hides, pins, expands by kind and undoes', async () => {
    const page = await openPicture();
    const nodes = () => parameter(page, 'nodes').split(',').length;
    const before = nodes();
    await list(page)
      .getByRole('button', { name: /ECPAT International \d+ links/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('p');
    await page.waitForURL(/pinned=MBR-ECPAT-SWE,ASEAN,ECPAT(&|$)/);
    await page.keyboard.press('e');
    const kinds = page.getByRole('region', { name: 'Linked to ECPAT International, not drawn' });
    await kinds.getByRole('button', { name: /^Members, by region/ }).focus();
    await page.keyboard.press('Enter');
    await kinds
      .getByRole('button', { name: /^[A-Z].* \d+$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => new URL(location.href).searchParams.get('nodes')!.split(',').length > count,
      before,
    );
    expect(nodes()).toBeLessThanOrEqual(before + 25);
    await page.waitForFunction(() => {
      const { searchParams } = new URL(location.href);
      return searchParams.get('at')!.split(',').length === searchParams.get('nodes')!.split(',').length;
    });
    await picture(page).focus();
    await page.keyboard.press('z');
    await page.waitForFunction(
      (count) => new URL(location.href).searchParams.get('nodes')!.split(',').length === count,
      before,
    );
    await page.keyboard.press('y');
    await page.waitForFunction(
      (count) => new URL(location.href).searchParams.get('nodes')!.split(',').length > count,
      before,
    );
    await page.keyboard.press('h');
    await page.waitForURL(/hidden=/);
  });
});

describe('the legend', () => {
  test('hides unconfirmed links, and shows their number', async () => {
    const page = await openPicture();
    const button = page.getByRole('button', { name: /^Unconfirmed \d+$/ });
    const count = Number((await button.innerText()).match(/\d+/)![0]);
    const lines = await list(page).getByRole('listitem').count();
    await button.click();
    await page.waitForURL(/statuses=CURRENT/);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await list(page).getByRole('listitem').count()).toBe(lines - count);
  });
});

describe('limits', () => {
  const limits = (page: Page) => page.getByRole('region', { name: 'Limits' });

  test('of a type and of a confidence leave out lines, by keyboard alone, and can be undone', async () => {
    const page = await openPicture();
    const lines = await list(page).getByRole('listitem').count();
    await picture(page).focus();
    await page.keyboard.press('l');
    const partner = limits(page).getByRole('checkbox', { name: /^is a partner of … \(\d+\)$/ });
    await partner.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/types=(?!.*PARTNER_OF)/);
    expect(await list(page).getByRole('listitem').count()).toBeLessThan(lines);
    await tool(page, 'Undo').click();
    await page.waitForURL((url) => !url.searchParams.has('types'));
    await limits(page).getByLabel('Least confidence').selectOption({ value: 'HIGH' });
    await page.waitForURL(/confidence=HIGH/);
    expect(await list(page).getByRole('listitem').count()).toBeLessThan(lines);
    await tool(page, 'Limits: 1').waitFor();
    await limits(page).getByRole('button', { name: 'Clear' }).click();
    await page.waitForURL((url) => !url.searchParams.has('confidence'));
    expect(await list(page).getByRole('listitem').count()).toBe(lines);
  });

  test('of a region leaves the names that are in it', async () => {
    const page = await openPicture();
    await tool(page, 'Limits').click();
    const region = limits(page).getByRole('combobox', { name: 'Region' });
    const options = await region
      .locator('option')
      .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value, text }) => ({ value, text })));
    const { value, text } = options.find((option) => option.value)!;
    await region.selectOption({ value });
    await page.waitForURL(new RegExp(`region=${value}`));
    const names = await list(page).getByRole('heading', { level: 3 }).count();
    expect(text).toMatch(new RegExp(`\\(${String(names)}\\)$`));
    expect(names).toBeLessThan(parameter(page, 'nodes').split(',').length);
  });

  test('of an objective leaves the actors that work for it by the API', async () => {
    const page = await openPicture();
    await tool(page, 'Limits').click();
    await limits(page).getByLabel('Objective').selectOption({ value: 'OBJ3' });
    await page.waitForURL(/objective=OBJ3/);
    await explorer.settled(page);
    const names = await list(page)
      .getByRole('heading', { level: 3 })
      .locator('span > span, button > span:last-child')
      .evaluateAll((spans) => spans.map((span) => span.firstChild!.textContent!.trim()));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { actors } = await explorer.ask<{ actors: { nodes: { name: string }[] } }>(
        'query ($text: String!) { actors(filter: { objectives: ["OBJ3"], text: $text }) { nodes { name } } }',
        { text: name },
      );
      expect(actors.nodes.map((actor) => actor.name)).toContain(name);
    }
    await list(page)
      .getByRole('button', { name: /ECPAT Sweden \d+ links/ })
      .waitFor();
  });

  test('that exclude all names are named, and can be removed', async () => {
    const page = await openPicture();
    const address = page.url();
    await page.goto(`${address}&region=REG-NONE`);
    await page.getByText('No name of this picture is on record as: REG-NONE.').waitFor();
    await tool(page, 'Limits: 1').click();
    await limits(page).getByRole('button', { name: 'Clear' }).click();
    await list(page).getByRole('listitem').first().waitFor();
  });
});

describe('grouping', () => {
  test('by region draws one mark a region with its count, which opens and folds back by keyboard', async () => {
    const page = await openPicture();
    const nodes = parameter(page, 'nodes').split(',').length;
    await page.getByLabel('Group by').selectOption({ label: 'region' });
    await page.waitForURL(/by=region/);
    const marks = list(page).getByRole('button', { name: /\d+ names$/ });
    await marks.first().waitFor();
    const counts = (await marks.allInnerTexts()).map((name) => Number(/(\d+) names$/.exec(name)![1]));
    const names = await list(page).getByRole('heading', { level: 3 }).count();
    expect(counts.reduce((sum, count) => sum + count, 0) + names - counts.length).toBe(nodes);
    await page.waitForFunction(
      (count) => document.querySelector('canvas[data-drawn]')?.getAttribute('data-drawn') === String(count),
      names,
    );
    await marks.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=region/);
    expect(await list(page).getByRole('heading', { level: 3 }).count()).toBe(names - 1 + counts[0]!);
    await explorer.settled(page);
    await page.keyboard.press('e');
    await page.waitForURL((url) => !url.searchParams.has('open'));
    await tool(page, 'Undo').click();
    await page.waitForURL(/open=region/);
  });

  test('a line between two marks lists each of its links', async () => {
    const page = await openPicture(`${OPENED}&by=group`);
    await list(page)
      .getByRole('button', { name: /^\d+ links with/ })
      .first()
      .click();
    const title = await card(page).getByRole('heading').innerText();
    const count = Number(/^(\d+) links between/.exec(title)![1]);
    expect(await card(page).getByRole('listitem').count()).toBe(count);
  });

  test('by closeness puts linked names together', async () => {
    const page = await openPicture(`${OPENED}&by=community`);
    await list(page)
      .getByRole('button', { name: /^Around .* \d+ names$/ })
      .first()
      .waitFor();
  });
});

describe('the two times', () => {
  const years = (page: Page) => page.getByRole('group', { name: 'Time' });

  test('a year shows the links current then, in the same places, and can be undone', async () => {
    const page = await openPicture();
    const places = parameter(page, 'at');
    const lines = await list(page).getByRole('listitem').count();
    await years(page).getByLabel('The world in').fill('2015');
    await page.waitForURL(/valid=2015-12-31/);
    await explorer.settled(page);
    const current = await list(page).getByRole('listitem').count();
    expect(current).toBeLessThan(lines);
    await years(page)
      .getByText(new RegExp(`^2015: ${String(current)} lines; `))
      .waitFor();
    await years(page)
      .getByText(/Of \d+ links no source says when they began/)
      .waitFor();
    expect(parameter(page, 'at')).toBe(places);
    await tool(page, 'Undo').click();
    await page.waitForURL((url) => !url.searchParams.has('valid'));
    expect(parameter(page, 'at')).toBe(places);
  });

  test('the years play one after the other until they are stopped, and the marks stay', async () => {
    const page = await openPicture();
    const places = parameter(page, 'at');
    await years(page).getByRole('button', { name: 'Play the years' }).click();
    await page.waitForURL(/valid=\d+-12-31/);
    const first = Number(parameter(page, 'valid').slice(0, 4));
    await page.waitForURL(new RegExp(`valid=${String(first + 2)}-12-31`));
    await years(page).getByRole('button', { name: 'Stop' }).click();
    const stopped = parameter(page, 'valid');
    await page.waitForTimeout(1_500);
    expect(parameter(page, 'valid')).toBe(stopped);
    expect(parameter(page, 'at')).toBe(places);
    // All of it is one step.
    await tool(page, 'Undo').click();
    await page.waitForURL((url) => !url.searchParams.has('valid'));
  });

  test('where motion is not wanted, a press shows one year', async () => {
    const page = await openPicture(`${OPENED}&valid=2015-12-31`, { reducedMotion: 'reduce' });
    await years(page).getByRole('button', { name: 'Show the next year' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/valid=2016-12-31/);
    await page.waitForTimeout(1_500);
    expect(parameter(page, 'valid')).toBe('2016-12-31');
  });

  test('the day up to which records count begins with the first of them', async () => {
    const { changes } = await explorer.ask<{ changes: { nodes: { recordedAt: string }[] } }>(
      '{ changes(first: 1) { nodes { recordedAt } } }',
    );
    const first = changes.nodes[0]!.recordedAt.slice(0, 10);
    const page = await openPicture();
    const day = years(page).getByLabel('As we knew it');
    expect(await day.getAttribute('min')).toBe(first);
    await day.fill(first);
    await page.waitForURL(new RegExp(`known=${first}T23`));
    await list(page).getByRole('listitem').first().waitFor();
  });
});

test('an address with two years shows the picture of the first, and nothing is unread', async () => {
  const before = await openPicture(`${OPENED}&valid=2015-12-31`);
  const page = await openPicture(`${OPENED}&valid=2015-12-31&beside=2020-12-31&differ=side`);
  expect(await list(page).innerText()).toBe(await list(before).innerText());
  expect(new URL(page.url()).search).toBe(new URL(before.url()).search);
  expect(await page.getByText(/this was not understood/).count()).toBe(0);
});

test('two names are compared: their shared neighbours, and those of each alone', async () => {
  const neighbours = async (id: string) => {
    const { neighbourhood } = await explorer.ask<{
      neighbourhood: { ties: { from: { id: string; name: string }; to: { id: string; name: string } }[] };
    }>(
      `query ($id: ID!) { neighbourhood(of: [$id], hops: 1, first: 2000) {
        ties { from { id ... on Entity { name } } to { id ... on Entity { name } } }
      } }`,
      { id },
    );
    const ends = neighbourhood.ties.flatMap(({ from, to }) => (from.id === id ? [to] : to.id === id ? [from] : []));
    return new Map(ends.map((end) => [end.id, end.name]));
  };
  const [sweden, inhope] = [await neighbours('MBR-ECPAT-SWE'), await neighbours('INHOPE')];
  const shared = [...sweden].filter(([id]) => inhope.has(id)).map(([, name]) => name);
  const page = await openPicture();
  for (const name of [/ECPAT Sweden \d+ links/, /INHOPE \d+ links/]) {
    await list(page).getByRole('button', { name }).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('c');
  await page.waitForURL(/pair=MBR-ECPAT-SWE,INHOPE/);
  const both = page.getByRole('region', { name: 'Linked to both', exact: true });
  const names = await both.getByRole('button').allInnerTexts();
  expect(names.sort()).toEqual(shared.sort());
  expect(shared.length).toBeGreaterThan(0);
  await page
    .getByRole('region', { name: /^ECPAT Sweden and INHOPE: / })
    .getByRole('button', { name: 'Close' })
    .click();
  await both.waitFor({ state: 'detached' });
});

/** Returns the position of a name in the address, such as "ASEAN:12:-30". */
const placeIn = (page: Page, id: string) =>
  parameter(page, 'at')
    .split(',')
    .find((part) => part.startsWith(`${id}:`))!;

test('a mark is dragged, and stays where it was put', async () => {
  const page = await openPicture();
  const { x, y, width, height } = (await picture(page).boundingBox())!;
  const before = placeIn(page, 'ASEAN');
  const [fromX, fromY] = markOf(page, 'ASEAN', { width, height });
  await page.mouse.move(x + fromX, y + fromY);
  await page.mouse.down();
  await page.mouse.move(x + fromX - 60, y + fromY - 40, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction((place) => !location.href.includes(place), before);
  expect(parameter(page, 'pinned')).toContain('ASEAN');
});

test('keys move the selection as a drag does; without a selection they move the view', async () => {
  const page = await openPicture();
  const before = placeIn(page, 'ASEAN');
  await keyboardOf(page).take({ id: 'ASEAN', name: 'Association of Southeast Asian Nations' });
  await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForFunction((place) => !location.href.includes(place), before);
  expect(parameter(page, 'pinned')).toContain('ASEAN');
  await page.keyboard.press('z');
  await page.waitForFunction((place) => location.href.includes(place), before);
  await page.keyboard.press('Escape');
  const [address, drawn] = [page.url(), await picture(page).screenshot()];
  await page.keyboard.press('Shift+ArrowLeft');
  expect(drawn.equals(await picture(page).screenshot())).toBe(false);
  await page.keyboard.press('Shift+ArrowRight');
  expect(drawn.equals(await picture(page).screenshot())).toBe(true);
  expect(page.url()).toBe(address);
});
