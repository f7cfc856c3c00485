import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { heading, menuButton, useExplorer } from './explorer';
import { type InputDevice, keyboardOf, mouseOf } from './input-device';
import { parameter, placed, tool } from './picture-page';

const explorer = useExplorer('facts');

const SWEDEN = { id: 'MBR-ECPAT-SWE', name: 'ECPAT Sweden' };
const ECPAT = { id: 'ECPAT', name: 'ECPAT International' };
const ASEAN = { id: 'ASEAN', name: 'Association of Southeast Asian Nations' };
const STEPS = [
  { of: [SWEDEN], sentence: 'In 2015 one asks from Stockholm.' },
  { of: [SWEDEN, ECPAT], sentence: 'ECPAT Sweden reaches ECPAT International.' },
  { of: [ECPAT, ASEAN], sentence: 'ECPAT International reaches ASEAN.' },
];

test.each([
  { how: 'by mouse', deviceOf: mouseOf },
  { how: 'by keyboard alone', deviceOf: keyboardOf },
])(
  'a network is opened, expanded, limited, saved, shown as a story, embedded and exported $how',
  async ({ how, deviceOf }) => {
    const page = await explorer.open('/en', { permissions: ['clipboard-read', 'clipboard-write'] });
    const device = deviceOf(page);
    await open(page, device);
    await reach(page, device);
    await limit(page, device);
    await saveStory(page, device, `How ECPAT Sweden reached ASEAN, ${how}`);
    await device.press(page.getByRole('link', { name: 'Work in this picture' }));
    await placed(explorer, page);
    await embed(await takeIframe(page, device), await takeSvg(page, device));
  },
);

/** Goes from the first page to the network of ECPAT Sweden. */
async function open(page: Page, { press, type }: InputDevice): Promise<void> {
  await press(menuButton(page, 'Find'));
  await press(page.getByRole('navigation').getByRole('link', { name: 'Network' }));
  await heading(page, 'Around whom do you want to see the network?').waitFor();
  await type(page.getByRole('combobox', { name: 'Names to begin with' }), SWEDEN.name);
  const match = page.getByRole('option', { name: /ECPAT Sweden/ }).first();
  await match.waitFor();
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Draw the network' }));
  await heading(page, 'The network around ECPAT Sweden.').waitFor();
  await placed(explorer, page);
  expect(parameter(page, 'nodes').split(',')).toContain(ECPAT.id);
}

/** Draws the regional bodies around ECPAT International, and the path between two names over it. */
async function reach(page: Page, { press, take, expand, leave }: InputDevice): Promise<void> {
  await take(ECPAT);
  await expand();
  const kinds = page.getByRole('region', { name: 'Linked to ECPAT International, not drawn' });
  await press(kinds.getByRole('button', { name: /^Regional bodies/ }));
  await page.waitForURL(new RegExp(`at=[^&]*${ASEAN.id}:`));
  await leave();
  for (const name of [SWEDEN, ASEAN]) await take(name, true);
  await press(tool(page, 'Path between 2'));
  await heading(page, /^ECPAT Sweden reaches the Association .* through ECPAT International\./).waitFor();
  await leave();
}

/** Hides unconfirmed ties, and shows 2015. */
async function limit(page: Page, { press, slideBack }: InputDevice): Promise<void> {
  await press(page.getByRole('button', { name: /^Unconfirmed \d+$/ }));
  await page.waitForURL(/statuses=/);
  await slideBack(page.getByLabel('The world in'), new Date().getFullYear() - 2015);
  await page.waitForURL(/valid=2015-12-31/);
  await page.getByText(/^2015: \d+ lines; /).waitFor();
}

/** Saves the picture as a story, signed in as an editor, and reads it. */
async function saveStory(page: Page, { press, type, take, leave }: InputDevice, name: string): Promise<void> {
  await press(page.getByRole('button', { name: 'Sign in' }).first());
  await type(page.getByLabel('Your key'), await explorer.token(Role.EDITOR));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Sign in' }));
  await press(tool(page, 'Save, tell as a story'));
  const form = page.getByRole('region', { name: 'Save, tell as a story' });
  await type(form.getByLabel('Name in English'), name);
  for (const [index, { of, sentence }] of STEPS.entries()) {
    for (const node of of) await take(node, true);
    await press(form.getByRole('button', { name: 'Add a step' }));
    const step = form.getByRole('group', { name: `Step ${String(index + 1)}` });
    await type(step.getByLabel('Sentence in English'), sentence);
    await leave();
  }
  await press(form.getByRole('button', { name: 'Save', exact: true }));
  await press(form.getByRole('link', { name: 'See the story' }));
  await heading(page, name).waitFor();
  const stepText = page.getByRole('region', { name: 'What this step tells' });
  for (const { sentence } of STEPS) {
    await stepText.getByText(sentence).waitFor();
    if (sentence !== STEPS.at(-1)!.sentence) await press(stepText.getByRole('button', { name: 'Next' }));
  }
}

async function takeIframe(page: Page, { press }: InputDevice): Promise<string> {
  await press(page.getByRole('button', { name: 'Copy for another site' }));
  await page.getByText('Copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function takeSvg(page: Page, { press }: InputDevice): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: 'SVG' })),
  ]);
  return text(await download.createReadStream());
}

/** Shows both in a document of another origin. */
async function embed(iframe: string, svg: string): Promise<void> {
  const site = await explorer.browser.newPage();
  await site.goto(`http://127.0.0.1:${String(explorer.boardPort)}`);
  await site.setContent(iframe + svg);
  await site.locator('svg title', { hasText: 'ECPAT Sweden' }).waitFor({ state: 'attached' });
  await site.locator('svg text', { hasText: 'ASEAN' }).first().waitFor();
  const framed = site.frameLocator('iframe');
  await framed.getByRole('heading', { level: 1, name: /^The network around ECPAT Sweden/ }).waitFor();
  await framed.locator('canvas[data-drawn]').waitFor();
  await framed.getByText('As of 31 December 2015').waitFor();
}
