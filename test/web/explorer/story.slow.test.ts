import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { parsePictureView } from '../../../src/graph/picture/picture-view';
import { heading, openAsEditor, openByMenu, useExplorer } from './explorer';

const explorer = useExplorer('facts');

const NAME = 'How ECPAT Sweden reaches ASEAN, in two steps';
const OTHER_NAME = 'ECPAT Sweden and ASEAN';
const SENTENCES = ['ECPAT Sweden is a member of ECPAT International.', 'It works with ASEAN.'];

const row = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: 'The same as a list' }).getByRole('button', { name });

/** Opens a picture as an editor, and saves it with a step for each sentence. */
async function saveStory(name = NAME): Promise<Page> {
  const page = await openAsEditor(explorer, '/en/network?nodes=MBR-ECPAT-SWE,ASEAN');
  await page.waitForURL(/[?&]at=/);
  await page.getByRole('button', { name: 'Save, tell as a story' }).click();
  const form = page.getByRole('region', { name: 'Save, tell as a story' });
  // The form opens below the picture, out of sight.
  expect(await form.getByLabel('Name in English').evaluate((input) => input === document.activeElement)).toBe(true);
  await form.getByLabel('Name in English').fill(name);
  for (const [index, rowName] of [/^is a member of ECPAT International/, /ECPAT International \d+ links/].entries()) {
    await row(page, rowName).click();
    await form.getByRole('button', { name: 'Add a step' }).click();
    const step = form.getByRole('group', { name: `Step ${String(index + 1)}` });
    await step.getByLabel('Sentence in English').fill(SENTENCES[index]!);
  }
  await form.getByRole('group', { name: 'Step 1' }).getByText('2 sources').waitFor();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.getByRole('link', { name: 'See the story' }).waitFor();
  return page;
}

test('an editor saves a picture as a story in steps, which any signed-in user finds by the menu', async () => {
  const saved = await saveStory();
  expect(new URL(saved.url()).searchParams.get('picture')).toMatch(/^PICTURE-/);
  const page = await explorer.open('/en');
  await explorer.signIn(page, Role.READER);
  await openByMenu(page, 'Follow up', 'Saved pictures');
  // The previous page lists recent changes, and so names the picture too.
  await page.getByRole('table', { name: 'Saved pictures' }).getByRole('link', { name: NAME }).click();
  await heading(page, NAME).waitFor();
  const stepText = page.getByRole('region', { name: 'What this step tells' });
  await stepText.getByText(SENTENCES[0]!).waitFor();
  await stepText.getByRole('link', { name: 'source 1' }).waitFor();
  expect(await stepText.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
  await page.locator('canvas[data-drawn]').waitFor();

  // By keyboard, and by an address that opens the step.
  await page.getByRole('group', { name: /^The network: / }).focus();
  await page.keyboard.press('ArrowRight');
  await stepText.getByText(SENTENCES[1]!).waitFor();
  expect(new URL(page.url()).searchParams.get('step')).toBe('2');
  expect(await stepText.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  await stepText.getByRole('button', { name: 'Back' }).click();
  await stepText.getByText(SENTENCES[0]!).waitFor();

  // On paper each step has a page of its own, with its picture.
  await page.emulateMedia({ media: 'print' });
  for (const sentence of SENTENCES) await page.getByRole('img', { name: sentence }).waitFor();
  await page.emulateMedia({ media: null });

  await page.getByRole('link', { name: 'Work in this picture' }).click();
  await heading(page, /^The network around/).waitFor();
});

test('a story whose picture has no positions is drawn, each name in the same place in all of its steps', async () => {
  const { pictures } = await explorer.ask<{ pictures: { nodes: { id: string; view: string }[] } }>(
    '{ pictures { nodes { id view } } }',
  );
  const { id, view } = pictures.nodes.find((picture) => picture.id === 'PICTURE-ASEAN')!;
  const { nodes = [], at } = parsePictureView(view).view;
  expect(at).toBeUndefined();
  const page = await explorer.open(`/en/story/${id}`);
  await page.locator(`canvas[data-drawn="${String(nodes.length)}"]`).waitFor();
  await page.emulateMedia({ media: 'print' });
  const marks = page.getByRole('img').locator('path[transform]:not([stroke-dasharray])[fill^="var"]');
  const places = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('transform')));
  expect(new Set(places).size).toBe(nodes.length);
});

test('a user with a saved picture open sees that it was saved again, and what is new in it', async () => {
  const page = await saveStory(OTHER_NAME);
  const id = new URL(page.url()).searchParams.get('picture')!;
  const save = `mutation ($input: PictureInput!) { savePicture(input: $input) { userErrors { message } } }`;
  const { node } = await explorer.ask<{ node: { view: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Picture { view } } }',
    { id },
    Role.EDITOR,
  );
  await explorer.ask(save, { input: { id, nameEn: OTHER_NAME, view: `${node.view}&hidden=INHOPE` } }, Role.EDITOR);
  await page.getByText(/ saved this picture anew at \d+:\d+\./).waitFor();
  expect(new URL(page.url()).searchParams.has('hidden')).toBe(false);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/hidden=INHOPE/);

  const tie = `mutation ($input: TieInput!) { recordTie(input: $input) { userErrors { message } } }`;
  const evidence = [{ title: 'A page', publisher: 'A publisher', url: 'https://example.org/page' }];
  await explorer.ask(tie, { input: { from: 'MBR-ECPAT-SWE', to: 'ASEAN', type: 'PARTNER_OF', evidence } }, Role.EDITOR);
  await page.reload();
  await page.getByText('Since it was saved: one line is new, none has ended.').waitFor();
});

test('a visitor without a sign-in does not see a picture for the network', async () => {
  const { pictures } = await explorer.ask<{ pictures: { nodes: { id: string; name: string }[] } }>(
    '{ pictures { nodes { id name } } }',
    {},
    Role.EDITOR,
  );
  const { id } = pictures.nodes.find(({ name }) => name === NAME)!;
  const page = await explorer.open(`/en/story/${id}`);
  await heading(page, 'There is no such page').waitFor();
  const list = await explorer.open('/en/pictures');
  await heading(list).waitFor();
  expect(await list.getByRole('link', { name: NAME }).count()).toBe(0);
});

test('a picture from the first facts is marked as such', async () => {
  const page = await explorer.open('/en/pictures');
  await page.getByText('at the beginning').first().waitFor();
});

test('a user who replaces another user’s change sees whose it was, and can undo their own', async () => {
  const first = await saveStory('A picture that two edit');
  const { pathname, search } = new URL(first.url());
  const second = await openAsEditor(explorer, pathname + search);
  await second.getByRole('button', { name: 'Save, tell as a story' }).click();
  await second.getByRole('group', { name: 'Step 2' }).waitFor();
  for (const [page, name] of [
    [first, 'A picture as the first says'],
    [second, 'A picture as the second says'],
  ] as const) {
    const form = page.getByRole('region', { name: 'Save, tell as a story' });
    await form.getByLabel('Name in English').fill(name);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await explorer.settled(page);
  }
  await second.getByText('It replaced what an editor had saved meanwhile.').waitFor();
  await second.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).last().click();
  await second.getByRole('status').getByText('Undone').waitFor();
});
