import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { heading, openAsEditor, useExplorer } from './explorer';

const explorer = useExplorer('explorer', 'status of 400');

const field = (page: Page, name: string) => page.getByRole('textbox', { name });
const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const question = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** Opens a step of a form with some answers. */
async function openStep(page: Page, path: string, answers: object = {}): Promise<void> {
  await page.getByRole('button', { name: /^Contin/ }).waitFor();
  const [, form = ''] = /\/[a-z]{2}(\/.*)\?/.exec(path)!;
  await page.evaluate(([key, draft]) => sessionStorage.setItem(key, draft), [
    `draft-${form}`,
    JSON.stringify(answers),
  ] as const);
  await page.goto(explorer.address + path);
}

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

async function giveEvidence(page: Page): Promise<void> {
  await question(page, 'How do you know?');
  await field(page, 'Title of the page or document').fill('Log of the quay');
  await field(page, 'Its date').fill('2025-03');
  await go(page);
  await question(page, 'Check your answers');
}

async function namesMatching(name: string): Promise<string[]> {
  const query = 'query ($text: String!) { actors(filter: { text: $text }) { nodes { name } } }';
  const { actors } = await explorer.ask<{ actors: { nodes: { name: string }[] } }>(query, { text: name });
  return actors.nodes.map((node) => node.name);
}

test('without a sign-in, a form explains that one is needed', async () => {
  const page = await explorer.open('/en/record/organisation');
  await page.getByText('Sign in to record').waitFor();
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
});

test('an invalid date is reported each time, also at the final check, and remains as typed', async () => {
  const page = await openAsEditor(explorer, '/en/record/tie');
  await openStep(page, '/en/record/tie?step=time');
  await page.getByRole('textbox', { name: 'Since' }).fill('2027-13');
  const problem = page.getByRole('alert').getByText('Enter a date such as');
  for (const press of ['once', 'again']) {
    await page.getByRole('button', { name: 'Continue' }).focus();
    await page.keyboard.press('Enter');
    await problem.waitFor();
    await explorer.settled(page);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect({ press, focused }).toEqual({ press, focused: 'alert' });
  }
  await page.goto(`${explorer.address}/en/record/tie?step=check`);
  await page.getByText('2027-13').waitFor();
  await problem.waitFor();
});

const HINT = {
  en: 'Do not name a person: no check finds a name in a sentence.',
  fr: 'Ne nommez aucune personne : aucun contrôle ne trouve un nom dans une phrase.',
};

test.each([
  ['/en/record/organisation?step=name', [HINT.en, HINT.en]],
  ['/fr/record/organisation?step=name', [HINT.fr, HINT.fr]],
  ['/en/record/organisation?step=website', [null]],
  ['/en/record/tie?step=qualifier', [HINT.en, HINT.en]],
  ['/en/record/tie?step=evidence', [HINT.en, null, 'A day, a month or a year: 2024-03-13, 2024-03 or 2024.']],
  ['/en/record/commitment?step=promise', [HINT.en, HINT.en]],
  ['/en/record/follow-up?step=note', [HINT.en]],
  ['/en/record/ask?step=ask', [HINT.en]],
  ['/en/record/meeting?step=outcome', [HINT.en]],
])('the form at %s warns at each free-text field against naming a person', async (path, hints) => {
  const page = await openAsEditor(explorer, '/en/record/organisation');
  const inputs = page.getByRole('main').getByRole('textbox');
  await inputs.first().waitFor();
  await openStep(page, path);
  await inputs.first().waitFor();
  const described = await inputs.evaluateAll((all) =>
    all.map((input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? null),
  );
  expect(described).toEqual(hints);
});

test('an organisation is checked question by question, recorded and undone', async () => {
  const page = await openAsEditor(explorer, '/en/record');
  await page.getByRole('link', { name: 'Record an organisation' }).click();
  await question(page, 'What is it called?');

  // A mistake appears at its field, and in a summary that links to it.
  await field(page, 'In English or its own language').fill('contact@quay.example.org');
  await go(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.getByRole('link').click();
  const name = field(page, 'In English or its own language');
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);

  await name.fill('Keel Universty');
  await go(page);
  await question(page, 'What kind of organisation is it?');
  await go(page);
  await page.getByRole('alert').getByText('Choose one.').waitFor();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Academia');
  await go(page);
  await choose(page, 'Country', 'corinia', /Corinia/);
  await go(page);
  await question(page, 'What is its website?');
  await field(page, 'Website').fill('no address');
  await go(page);
  await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
  await field(page, 'Website').fill('https://quay.example.org/');
  await go(page);

  await question(page, 'Is it one of these?');
  await page.getByRole('radio', { name: /Keel University/ }).waitFor();
  await page.getByRole('radio', { name: 'None of these' }).check();
  await go(page);
  await giveEvidence(page);

  await page.getByText('Recorded: Keel Universty').waitFor();
  expect(await namesMatching('Keel Universty')).not.toContain('Keel Universty');
  // An answer can be changed, and the others remain.
  await page.getByRole('button', { name: 'Change: In French' }).click();
  await field(page, 'In French').fill('Université de la quille');
  await go(page);
  await question(page, 'What kind of organisation is it?');
  await page.goBack();
  await question(page, 'What is it called?');
  await page.goto(`${explorer.address}/en/record/organisation?step=check`);
  await page.getByText('Université de la quille').waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();

  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await namesMatching('Keel Universty')).toContain('Keel Universty');
  await status(page).getByRole('button', { name: 'Undo' }).click();
  await status(page).getByRole('heading', { name: 'Undone' }).waitFor();
  expect(await namesMatching('Keel Universty')).not.toContain('Keel Universty');
});

test('a form without answers begins at its first question, whatever its address contains', async () => {
  const page = await openAsEditor(explorer, '/en/record/tie?step=check');
  await question(page, 'Who is linked?');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('for a name without a match, the first press on the button shows the mistake', async () => {
  const page = await openAsEditor(explorer, '/en/record/commitment');
  await page.getByRole('combobox', { name: 'By' }).fill('qqqq');
  await page.getByText('Nothing is called “qqqq”').waitFor();
  const button = (await page.getByRole('button', { name: 'Continue' }).boundingBox())!;
  await page.mouse.move(button.x + button.width / 2, button.y + 2);
  await page.mouse.down();
  await explorer.settled(page);
  await page.mouse.up();
  await page.getByRole('alert').getByText('Choose one from the list').waitFor();
});

test('the focus stays at the box of a list', async () => {
  const page = await openAsEditor(explorer, '/en/record/meeting');
  await choose(page, 'Held by', 'oak radio', /Oak Radio/);
  await go(page);
  await choose(page, 'Add: Organisation met', 'keel', /Keel University/);
  await page.getByRole('button', { name: 'Remove Keel University' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('field-with');
  await page.keyboard.type('aboria');
  await page
    .getByRole('option', { name: /Aboria/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Remove .*Aboria/ }).waitFor();
  expect(await focused()).toBe('field-with');
});

test('une date écrite le jour d’abord est comprise, et un jour qui n’existe pas est dit', async () => {
  const page = await explorer.open('/fr/record/meeting');
  await explorer.signIn(page, Role.EDITOR);
  await openStep(page, '/fr/record/meeting?step=day');
  const day = page.getByRole('textbox', { name: 'Jour de la rencontre' });
  for (const [typed, read] of [
    ['30/11/2025', '2025-11-30'],
    ['1.5.2025', '2025-05-01'],
    ['12/2025', '2025-12'],
    ['30/02/2025', '2025-02-30'],
  ] as const) {
    await day.fill(typed);
    await day.blur();
    expect(await day.inputValue()).toBe(read);
  }
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('alert').getByText('Ce jour n’existe pas').waitFor();
});

test('an ambiguous date remains as typed, and is reported', async () => {
  const page = await openAsEditor(explorer, '/en/record/meeting');
  await openStep(page, '/en/record/meeting?step=day');
  const day = field(page, 'Day of the meeting');
  await day.fill('30/11/2025');
  await day.blur();
  expect(await day.inputValue()).toBe('2025-11-30');
  await day.fill('03/04/2025');
  await go(page);
  await page.getByRole('alert').getByText('with the year first').waitFor();
  expect(await day.inputValue()).toBe('03/04/2025');
});

test('une personne qui ne fait que lire apprend comme qui elle est connectée', async () => {
  const page = await explorer.open('/fr/record/meeting');
  await explorer.signIn(page, Role.READER);
  await page.getByText('vous êtes connecté comme lecteur').waitFor();
});

test('a link already on record is reported with its page', async () => {
  const page = await openAsEditor(explorer, '/en/record/tie');
  await openStep(page, '/en/record/tie?step=check', {
    from: { id: 'MBR-ABO', name: 'Aboria' },
    type: 'CONTACT_OF',
    to: { id: 'GOV-ABO', name: 'Government' },
    visibility: 'PUBLIC',
    'evidence.title': 'Log of the quay',
    'evidence.confidence': 'MEDIUM',
  });
  await page.getByRole('alert').getByText('T-ABO-GOV').waitFor();
  const link = page.getByRole('main').getByRole('link', { name: 'Its page' });
  expect(await link.getAttribute('href')).toBe('/en/records/T-ABO-GOV');
});

test('an organisation that is on record already is not recorded again', async () => {
  const page = await openAsEditor(explorer, '/en/record/organisation');
  await field(page, 'In English or its own language').fill('Oak Radio');
  await go(page);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Media');
  await go(page);
  await question(page, 'Which country is it based in?');
  await go(page);
  await question(page, 'What is its website?');
  await go(page);
  await page.getByRole('radio', { name: /Oak Radio/ }).check();
  await go(page);
  await page.getByRole('heading', { name: 'Oak Radio is on record already.' }).waitFor();
  await page.getByRole('link', { name: 'Record a link' }).click();
  await heading(page, 'Record a link').waitFor();
  const from = await page.getByRole('combobox', { name: 'Organisation', exact: true }).elementHandle();
  await page.waitForFunction((input) => (input as HTMLInputElement).value === 'Oak Radio', from);
});

test('a tie, a commitment and a follow-up are recorded', async () => {
  const page = await openAsEditor(explorer, '/en/record/tie');
  await choose(page, 'Organisation', 'oak radio', /Oak Radio/);
  await go(page);
  await page.getByRole('combobox', { name: 'How it is linked' }).selectOption('is in standing contact with');
  await go(page);
  await question(page, 'To whom?');
  await choose(page, 'To', 'keel', /Keel University/);
  await go(page);
  await field(page, 'Since').fill('soon');
  await go(page);
  await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
  await field(page, 'Since').fill('2024');
  await go(page);
  await question(page, 'Would it say more than its source without a caveat? Which?');
  await field(page, 'Caveat in English').fill('on the quay only');
  await field(page, 'Caveat in French').fill('sur le quai seulement');
  await go(page);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page)
    .getByText(/Oak Radio .* Keel University, on the quay only/)
    .waitFor();

  await status(page).getByRole('link', { name: 'Record something else' }).click();
  await page.getByRole('link', { name: 'Record a promise' }).click();
  await choose(page, 'By', 'aboria', /Aboria/);
  await go(page);
  await field(page, 'In English or its own language').fill('A quay for all');
  await go(page);
  await field(page, 'Due').fill('2030');
  await go(page);
  await question(page, 'Which objective is it for?');
  await go(page);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page)
    .getByText(/A quay for all/)
    .waitFor();

  await status(page).getByRole('link', { name: 'Record something else' }).click();
  await page.getByRole('link', { name: 'Record a follow-up' }).click();
  await choose(page, 'Promise', 'quay for all', /A quay for all/);
  await go(page);
  await page.getByRole('radio', { name: 'Met' }).check();
  await go(page);
  await field(page, 'Date').fill('2025-03');
  await go(page);
  await question(page, 'Is there something to add?');
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await explorer.ask('{ commitments(filter: { statuses: [MET], text: "quay" }) { totalCount } }')).toEqual({
    commitments: { totalCount: 1 },
  });
});

test('the completeness of a list is recorded', async () => {
  const page = await openAsEditor(explorer, '/en/record');
  await page.getByRole('link', { name: 'Record how much of a list is here' }).click();
  await choose(page, 'Organisation, partnership, treaty or other record', 'anchor', /Anchor Table/);
  await go(page);
  await page.getByRole('combobox', { name: 'List of its' }).selectOption('Participants');
  await go(page);
  await page.getByRole('radio', { name: /^A part/ }).check();
  await go(page);
  await page.getByRole('spinbutton', { name: 'Number' }).fill('310');
  await page.getByRole('radio', { name: 'At least this number' }).check();
  await go(page);
  await field(page, 'Date').fill('2025-03');
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  const roster = 'of extent reported isMinimum asOf evidence { source { title publishedOn } }';
  expect(await explorer.ask(`{ partnerships(filter: { text: "anchor" }) { nodes { roster { ${roster} } } } }`)).toEqual(
    {
      partnerships: {
        nodes: [
          {
            roster: {
              of: 'PARTICIPANTS',
              extent: 'PARTIAL',
              reported: 310,
              isMinimum: true,
              asOf: '2025-03',
              evidence: [{ source: { title: 'Log of the quay', publishedOn: '2025-03' } }],
            },
          },
        ],
      },
    },
  );
  // A recorded answer is no question any more.
  await page.reload();
  await question(page, 'Whose list is it?');
  await explorer.settled(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the keeper of a link is recorded from its page, and the contact interval from the page of an organisation', async () => {
  const page = await openAsEditor(explorer, '/en/records/T-ABO-GOV');
  await page.getByText('nobody is on record as keeping this').waitFor();
  await page.getByRole('link', { name: 'Say who keeps a link' }).click();
  await choose(page, 'Kept by', 'keel', /Keel University/);
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await explorer.ask('{ node(id: "T-ABO-GOV") { ... on Tie { keeper { id } } } }')).toEqual({
    node: { keeper: { id: 'UNI-KEEL' } },
  });

  await page.goto(`${explorer.address}/en/organisations/UNI-KEEL`);
  await page.getByRole('link', { name: 'Say how often to be in touch' }).click();
  await page.getByRole('spinbutton', { name: 'Every how many months' }).fill('6');
  await go(page);
  await field(page, 'Date').fill('2025-03');
  await go(page);
  await giveEvidence(page);
  await page.getByRole('main').getByRole('button', { name: 'Record', exact: true }).click();
  await status(page).getByRole('heading', { name: 'Recorded' }).waitFor();
  const query = '{ node(id: "UNI-KEEL") { ... on Actor { engagement { contactEvery } } } }';
  expect(await explorer.ask(query, {}, Role.EDITOR)).toEqual({ node: { engagement: { contactEvery: 6 } } });
});
