import { heading, useExplorer } from './explorer';

const ROUTE = '/routes?from=MBR-ECPAT-SWE&to=ASEAN';

const explorer = useExplorer('facts');

interface End {
  __typename: string;
  id: string;
  name: string;
  nameInSentence: string;
}

interface PathAnswer {
  answer: string;
  longerPath: number | null;
  missingLink: { from: End; to: End } | null;
  paths: {
    explanation: string;
    through: { node: End; tieCount: number; factor: number }[];
    hops: { phrase: string; tie: { id: string }; from: End; to: End }[];
  }[];
}

/** Returns the answer of the API to a question of the view. */
async function paths(input: string): Promise<PathAnswer> {
  const name = '{ __typename id ... on Entity { name nameInSentence } }';
  const { influencePaths } = await explorer.ask<{ influencePaths: PathAnswer }>(
    `{ influencePaths(input: { k: 3, ${input} }) {
      answer longerPath missingLink { from ${name} to ${name} }
      paths { explanation through { node ${name} tieCount factor } hops { phrase tie { id } from ${name} to ${name} } }
    } }`,
  );
  return influencePaths;
}

type PathOfAnswer = PathAnswer['paths'][number];

/**
 * Returns the number of first hops that the card of a path omits since an earlier card has them:
 * two or more, which end at an actor.
 */
function sharedHops(hops: PathOfAnswer['hops'], earlier: readonly PathOfAnswer[]): number {
  const counts = earlier.map((earlierHops) => {
    const differs = hops.findIndex(
      ({ tie, to }, at) => earlierHops.hops[at]?.tie.id !== tie.id || earlierHops.hops[at].to.id !== to.id,
    );
    let count = differs < 0 ? hops.length : differs;
    while (count > 0 && /^(Partnership|AdvocacyAction|Campaign)$/.test(hops[count - 1]!.to.__typename)) count--;
    return count;
  });
  const longest = Math.max(0, ...counts);
  return longest > 1 ? longest : 0;
}

/** Matches a text that has these words in this order. */
const inOrder = (...words: string[]): unknown =>
  expect.stringMatching(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));

const hubText = ({ node, tieCount: ties }: PathOfAnswer['through'][number]): string =>
  `Passing through ${node.nameInSentence}: ${String(ties)} ${ties === 1 ? 'link leads' : 'links lead'} on from it.`;

test('cards and picture show the nodes and ties that the API gives, and nothing else', async () => {
  const { answer, paths: shownPaths } = await paths('from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 6');
  const page = await explorer.open(`/en${ROUTE}`);
  expect(await heading(page).innerText()).toBe(answer);
  const cards = page.getByRole('article');
  expect(await cards.count()).toBe(shownPaths.length);
  for (const [index, { explanation, hops, through }] of shownPaths.entries()) {
    const card = cards.nth(index);
    expect(await card.getByText(explanation, { exact: true }).count()).toBeGreaterThan(0);
    const shared = sharedHops(hops, shownPaths.slice(0, index));
    expect(await card.getByRole('row', { name: /^[\d–]+ Steps? 1.* of path \d/ }).count()).toBe(shared > 0 ? 1 : 0);
    const own = hops.slice(shared).flatMap(({ from, phrase, to }, at) => {
      const hop = inOrder(from.name, phrase.split(' …')[0]!, to.name);
      const passed = through[shared + at];
      return passed && passed.factor < 1 ? [hop, inOrder(hubText(passed))] : [hop];
    });
    const rows = (await card.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    expect(rows.slice(shared > 0 ? 2 : 1)).toEqual(own);
    expect(await card.getByRole('row', { name: 'Check this first' }).count()).toBe(1);
  }
  const drawing = page.getByRole('group', { name: /from left to right by step/ });
  const drawn = await drawing.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const nodes = new Set(shownPaths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from.id, to.id])));
  const ids = drawn.map((address) => new URL(address, 'http://explorer').searchParams.get('detail'));
  expect([...ids].sort()).toEqual([...nodes].sort());
});

test('the first contact is shown before the routes', async () => {
  const { influencePaths } = await explorer.ask<{ influencePaths: { askFirst: { explanation: string }[] } }>(
    '{ influencePaths(input: { from: ["ECPAT"], to: ["KEN"] }) { askFirst { explanation } } }',
  );
  const [first] = influencePaths.askFirst;
  const page = await explorer.open('/en/routes?from=ECPAT&to=KEN');
  const section = page.locator('#ask-first');
  await section.getByText(first!.explanation, { exact: true }).waitFor();
  expect(await section.getByRole('listitem').count()).toBe(influencePaths.askFirst.length);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const at = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(heading));
  expect(at(/^Whom to ask first$/)).toBeGreaterThanOrEqual(0);
  expect(at(/^Whom to ask first$/)).toBeLessThan(at(/^(Paths, best first|The path|What would open a path)$/));
});

test('by keyboard alone: a question, the details of a node, and to avoid it', async () => {
  const page = await explorer.open('/en/routes');
  expect(await heading(page).innerText()).toBe('How does one organisation reach another?');
  await page.getByRole('combobox', { name: 'From' }).focus();
  await page.keyboard.type('ECPAT Sweden');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ASEAN');
  await page.getByRole('option', { name: /Association of Southeast/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('article').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');

  const { paths: shownPaths } = await paths('from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 6');
  const { node: hub } = shownPaths[0]!.through[0]!;
  await page
    .getByRole('group', { name: /from left to right/ })
    .getByRole('link', { name: hub.name })
    .focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: `Avoid ${hub.name}` }).focus();
  expect(page.url()).toContain(`detail=${hub.id}`);
  await page.keyboard.press('Enter');

  const without = await paths(`from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 6, avoid: ["${hub.id}"]`);
  await heading(page, without.answer).waitFor();
  await page.getByRole('button', { name: `Remove: avoiding ${hub.name}` }).focus();
  await page.keyboard.press('Delete');
  await heading(page, (await paths('from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 6')).answer).waitFor();
  await page.goBack();
  await heading(page, without.answer).waitFor();
});

test('the limits change the question, and say what they are', async () => {
  const page = await explorer.open(`/en${ROUTE}`);
  await page.getByRole('combobox', { name: 'Steps at most' }).selectOption('1');
  const short = await paths('from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 1');
  await heading(page, short.answer).waitFor();
  await page.getByRole('link', { name: `Allow ${String(short.longerPath)} steps` }).click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: 'Change: include ended links' }).click();
  await page.getByText('Ended links included').waitFor();
  await page.getByRole('button', { name: 'Must pass…' }).click();
  await page.keyboard.type('INHOPE');
  await page
    .getByRole('option', { name: /INHOPE/ })
    .first()
    .click();
  const via = await paths('from: ["MBR-ECPAT-SWE"], to: ["ASEAN"], maxHops: 2, includeEnded: true, via: ["INHOPE"]');
  await heading(page, via.answer).waitFor();
  expect(new URL(page.url()).searchParams.toString()).toContain('ended=1');
});

test('swapped, the question is asked the other way', async () => {
  const page = await explorer.open(`/en${ROUTE}`);
  await page.getByRole('button', { name: 'Swap' }).click();
  const { answer } = await paths('from: ["ASEAN"], to: ["MBR-ECPAT-SWE"], maxHops: 6');
  await heading(page, answer).waitFor();
  expect(await page.getByRole('combobox', { name: 'To' }).inputValue()).toBe('ECPAT Sweden');
});

test('changing the name of what was chosen keeps what is typed, and looks for it', async () => {
  const page = await explorer.open(`/en${ROUTE}`);
  const from = page.getByRole('combobox', { name: 'From' });
  await from.press('End');
  await from.press('Backspace');
  await page.getByRole('option').first().waitFor();
  expect(await from.inputValue()).toBe('ECPAT Swede');
});

test('the actors that the route depends on follow the answer, with the effect of losing another', async () => {
  const { pathRedundancy: routeRedundancy, whatIf } = await explorer.ask<Record<string, { answer: string }>>(`{
    pathRedundancy(from: ["MBR-ECPAT-SWE"], to: "ASEAN") { answer }
    whatIf(remove: ["UNICEF"], from: ["MBR-ECPAT-SWE"], targets: ["ASEAN"], maxHops: 6) { answer }
  }`);
  const page = await explorer.open(`/en${ROUTE}`);
  const part = page.getByRole('region', { name: 'If somebody leaves' });
  await part.getByText(routeRedundancy!.answer).waitFor();
  await part.getByText('If ECPAT International leaves:').waitFor();
  await part.getByRole('combobox', { name: 'Try another…' }).selectOption({ label: 'UNICEF' });
  await part.getByText(whatIf!.answer).waitFor();
  await page.getByRole('button', { name: 'Remove: what if UNICEF leaves' }).click();
  await part.getByText('If ECPAT International leaves:').waitFor();
});

test('where no path leads, the link is named that a member there could make', async () => {
  const { actors } = await explorer.ask<{ actors: { nodes: { country: { id: string } | null }[] } }>(
    '{ actors(first: 100, filter: { kinds: [MEMBER] }) { nodes { country { id } } } }',
  );
  const countries = [...new Set(actors.nodes.flatMap(({ country }) => country?.id ?? []))];
  for (const id of countries) {
    const { answer, missingLink } = await paths(`from: ["MBR-ECPAT-SWE"], to: ["${id}"], maxHops: 6`);
    if (!missingLink) continue;
    const page = await explorer.open(`/en/routes?from=MBR-ECPAT-SWE&to=${id}`);
    expect(await heading(page).innerText()).toBe(answer);
    const { from, to } = missingLink;
    await page.getByText(`The link that we could make: ${from.nameInSentence} with ${to.nameInSentence}.`).waitFor();
    return;
  }
  throw new Error('A path leads to the government of each country with a member.');
});

test('where no path leads and nobody of ours is there, no pair is named', async () => {
  const { answer, missingLink } = await paths('from: ["MBR-ECPAT-SWE"], to: ["AIPA"], maxHops: 6');
  expect(missingLink).toBeNull();
  const page = await explorer.open('/en/routes?from=MBR-ECPAT-SWE&to=AIPA');
  expect(await heading(page).innerText()).toBe(answer);
  await page.getByRole('heading', { name: 'What would open a path' }).waitFor();
  expect(await page.getByText('The link that we could make').count()).toBe(0);
});

test('a missing end, the same end twice, a node of another kind and an unknown id are explained', async () => {
  const page = await explorer.newPage();
  const headingAt = async (query: string) => {
    await explorer.visit(page, `/en/routes?${query}`);
    return heading(page).innerText();
  };
  expect(await headingAt('from=ASEAN')).toBe('Name both ends: who wants to reach whom?');
  expect(await headingAt('from=ASEAN&to=ASEAN')).toBe('Both ends are the same. Name two organisations.');
  expect(await headingAt('from=MBR-ECPAT-SWE&to=EU-IF')).toMatch(/^The EU Internet Forum is not an organisation/);
  expect(await headingAt('from=MBR-ECPAT-SWE&to=ASAEN')).toBe('Nothing on record is called “ASAEN”.');
  expect(await headingAt('from=MBR-ECPAT-SWE&to=ASEAN&avoid=NOBODY')).toBe('Nothing on record is called “NOBODY”.');
});

test('on a phone the question is one line, so that the answer is on the first screen', async () => {
  const page = await explorer.open(`/en${ROUTE}`, { viewport: { width: 360, height: 740 } });
  const box = (await heading(page).boundingBox())!;
  expect(box.y + box.height).toBeLessThan(740);
  expect(await page.getByRole('group', { name: /from left to right/ }).count()).toBe(0);
  await page.getByText('The picture needs a wider screen.').waitFor();
  await page.getByRole('button', { name: 'Change the question' }).click();
  await page.getByRole('combobox', { name: 'From' }).waitFor();
});
