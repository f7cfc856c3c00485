import type { Page } from 'playwright-core';
import { Role } from '../../../src/graph/access/viewer';
import { signInByDialog, useExplorer } from './explorer';

/** A review of the facts, its country, and a day before it. */
const REVIEW = 'OPP-UPR-REVIEW-UGA-2027-01';
const VALID = '2026-11-27';
const ACTION = 'Report on travel and tourism for the review (example)';

const explorer = useExplorer('facts', 'status of 400');
let page: Page;

beforeAll(async () => {
  page = await explorer.newPage();
});

const main = () => page.getByRole('main');
const open = (path: string) => page.goto(`${explorer.address}/en${path}`);
/** Opens a form, and waits until the nodes of the address are loaded. */
async function openForm(path: string): Promise<void> {
  await open(path);
  await untilAnswered();
}
const untilAnswered = () => page.waitForURL((url) => url.search === '');
const question = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const go = () => page.getByRole('button', { name: 'Continue' }).click();
const fill = (label: string, text: string) => page.getByRole('textbox', { name: label, exact: true }).fill(text);
const check = (label: string) => page.getByRole('radio', { name: label }).check();

async function choose(label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Answers for the source of the facts, checks, and records. */
async function finish(outcome: RegExp): Promise<void> {
  await question('How do you know?');
  await fill('Title of the page or document', 'Minutes of the example meeting');
  await fill('Its date', '2026-11');
  await go();
  await question('Check your answers');
  await main().getByText(outcome).first().waitFor();
  await main().getByRole('button', { name: 'Record', exact: true }).click();
  await main().getByRole('heading', { level: 2, name: 'Recorded' }).waitFor();
}

const ask = <Data>(query: string): Promise<Data> => explorer.ask<Data>(query, {}, Role.EDITOR);

const actionId = async (): Promise<string> => {
  const { actions } = await ask<{ actions: { nodes: { id: string }[] } }>(
    `{ actions(first: 1, filter: { opportunities: ["${REVIEW}"] }) { nodes { id } } }`,
  );
  return actions.nodes[0]!.id;
};

const answers = async (): Promise<Record<string, string[]>> => {
  const { node } = await ask<{ node: { invitations: { answer: string; actor: { id: string } }[] } }>(
    `{ node(id: "${await actionId()}") { ... on AdvocacyAction { invitations { answer actor { id } } } } }`,
  );
  const ids: Record<string, string[]> = {};
  for (const { answer, actor } of node.invitations) (ids[answer] ??= []).push(actor.id);
  return ids;
};

describe('a team prepares a review, from the calendar to its outcome', () => {
  test('plans an action for a review that is coming up', async () => {
    await open(`/calendar?valid=${VALID}&kind=OPPORTUNITY&country=UGA`);
    await signInByDialog(page, await explorer.token(Role.EDITOR));
    await main()
      .getByRole('link', { name: /Uganda/ })
      .first()
      .click();
    await page.waitForURL(`**/records/${REVIEW}*`);
    await main().getByRole('link', { name: 'Plan an advocacy action' }).click();
    await question('What is it called?');
    await fill('In English or its own language', ACTION);
    await go();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('UPR submission');
    await go();
    await question('Which review or summit is it for?');
    await go();
    await choose('Add: Lead', 'uganda', /Uganda/);
    await go();
    await choose('Add: Target', 'government of uganda', /Uganda/);
    await choose('Add: Target', 'african union', /African Union/);
    await go();
    await question('Which objectives and countries is it about?');
    await main().getByRole('listitem').filter({ hasText: 'Uganda' }).waitFor();
    await go();
    await fill('Since', '2026-11');
    await go();
    await question('Who may see it?');
    await go();
    await finish(/Report on travel and tourism/);
    expect(await actionId()).toMatch(/./);
  });

  test('records what it asks of the government, which the calendar names with the review', async () => {
    await openForm(`/record/ask?from=${await actionId()}&to=GOV-UGA`);
    await question('What asks it: which action or campaign?');
    await go();
    await question('Of whom is it asked?');
    await go();
    await fill('What is asked', 'Support the recommendation on tourism.');
    await go();
    await check('Asked');
    await fill('Since', '2026-11-25');
    await go();
    await question('Who opens the door, and until when?');
    await choose('Add: Who opens the door', 'african union', /African Union/);
    await fill('Due', '2027-03');
    await go();
    await check('Everybody');
    await go();
    await finish(/Support the recommendation/);
    await open(`/calendar?valid=${VALID}&country=UGA`);
    const due = main().getByRole('row').filter({ hasText: 'Next step: Support the recommendation on tourism.' });
    await due.getByRole('link', { name: 'African Union' }).waitFor();
    const row = main().getByRole('row').filter({ hasText: 'Asked of the Government of Uganda:' }).first();
    await row.getByText('Support the recommendation on tourism. (asked)').waitFor();
    await row.getByRole('link', { name: ACTION }).last().waitFor();
  });

  test('finds invitees, and invites ten', async () => {
    await open(`/records/${await actionId()}`);
    await main().getByRole('link', { name: 'Find whom to invite' }).click();
    await main().getByRole('link', { name: 'Record these invitations' }).click();
    await question('What are they invited to?');
    await go();
    await question('Who is invited, or has answered?');
    expect(
      await main()
        .getByRole('button', { name: /^Remove / })
        .count(),
    ).toBe(10);
    await go();
    await check('Invited');
    await fill('On', '2026-11-20');
    await go();
    await finish(/Report on travel and tourism/);
    expect((await answers()).INVITED).toHaveLength(10);
  });

  test('records the answers, which the next list considers', async () => {
    const [accepted = '', declined = ''] = (await answers()).INVITED!;
    const id = await actionId();
    for (const [guest, answer] of [
      [accepted, 'Accepted'],
      [declined, 'Declined'],
    ] as const) {
      await openForm(`/record/invitation?to=${id}&actors=${guest}`);
      await question('What are they invited to?');
      await go();
      await main()
        .getByRole('button', { name: /^Remove / })
        .waitFor();
      await go();
      await check(answer);
      await fill('On', '2026-11-24');
      await go();
      await finish(/Report on travel and tourism/);
    }
    expect(await answers()).toMatchObject({ ACCEPTED: [accepted], DECLINED: [declined] });
    await open(`/records/${id}`);
    await main().getByRole('link', { name: 'Find whom to invite' }).click();
    await main()
      .getByRole('listitem')
      .filter({ hasText: /^Guests of Report on travel and tourism/ })
      .waitFor();
    const { conveningList } = await ask<{ conveningList: { invitees: { actor: { id: string } }[] } }>(
      `{ conveningList(input: { event: "${id}", targets: [{ actor: "GOV-UGA" }, { actor: "AU" }], seats: 10 }) { invitees { actor { id } } } }`,
    );
    const ids = conveningList.invitees.map(({ actor }) => actor.id);
    expect(ids).toContain(accepted);
    expect(ids).not.toContain(declined);
  });

  test('records the meeting, with its next step', async () => {
    await openForm(`/record/meeting?about=${await actionId()}`);
    await main().getByText('A meeting opens no path').waitFor();
    await choose('Held by', 'ecpat international', /ECPAT International/);
    await go();
    await choose('Add: Organisation met', 'government of uganda', /Uganda/);
    await go();
    await fill('Day of the meeting', '2026-11-25');
    await go();
    await question('What was it about?');
    await main().getByRole('listitem').filter({ hasText: 'Report on travel' }).waitFor();
    await go();
    await fill('Outcome', 'The ministry takes up two of the recommendations.');
    await go();
    await fill('Next step', 'Send the wording of both.');
    await fill('By', '2027-01-15');
    await go();
    await question('Who may see it?');
    await go();
    await finish(/Uganda/);
  });

  test('records the resulting commitment, and a follow-up', async () => {
    await openForm('/record/commitment?by=GOV-UGA');
    await go();
    await fill('In English or its own language', 'A law on travel and tourism (example)');
    await go();
    await fill('Promised on', '2026-11-25');
    await fill('Due', '2027-06');
    await go();
    await question('Which objective is it for?');
    await go();
    await check('Everybody');
    await go();
    await finish(/A law on travel and tourism/);
    await main().getByRole('link', { name: 'Record what became of it' }).click();
    await page.waitForURL('**/record/follow-up*');
    await untilAnswered();
    await question('Which promise is it about?');
    await go();
    await check('Open');
    await go();
    await fill('Date', '2026-11-26');
    await go();
    await question('Is there something to add?');
    await go();
    await finish(/A law on travel and tourism/);
  });

  test('sees it in the calendar, the scorecard and the history, and takes the last step back', async () => {
    await main().getByRole('button', { name: 'Undo' }).click();
    await main().getByRole('heading', { level: 2, name: 'Undone' }).waitFor();
    await open(`/calendar?valid=${VALID}&country=UGA`);
    await main()
      .getByRole('link', { name: /Send the wording of both\./ })
      .waitFor();
    const commitment = main().getByRole('link', { name: /A law on travel and tourism/ });
    await commitment.waitFor();
    await open('/countries/UGA');
    await main()
      .getByText(/A law on travel and tourism/)
      .first()
      .waitFor();
    await open(`/records/${await actionId()}`);
    await main()
      .getByText(/Report on travel and tourism/)
      .first()
      .waitFor();
    // The action, ten invitations, and two answers.
    await page.locator('.history li').nth(3).waitFor();
    const { commitments } = await ask<{ commitments: { nodes: { followUps: unknown[] }[] } }>(
      '{ commitments(filter: { text: "travel and tourism (example)" }) { nodes { followUps { id } } } }',
    );
    expect(commitments.nodes).toEqual([{ followUps: [] }]);
  });
});
