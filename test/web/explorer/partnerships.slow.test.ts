import type { Page } from 'playwright-core';
import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

interface Row {
  name: string;
  isMultiStakeholder: boolean;
  seats: { state: string }[];
}

async function partnerships(filter: string): Promise<{ totalCount: number; nodes: Row[] }> {
  const { partnerships } = await explorer.ask<{ partnerships: { totalCount: number; nodes: Row[] } }>(`{
    partnerships(filter: { ${filter} }, first: 100) { totalCount nodes { name isMultiStakeholder seats { state } } }
  }`);
  return partnerships;
}

const list = (page: Page) => page.getByRole('region', { name: 'Partnerships' });

describe('the list of partnerships', () => {
  test('says how many there are, and shows each with its seats', async () => {
    const { totalCount, nodes } = await partnerships('');
    const page = await explorer.open('/en/partnerships');
    const seated = nodes.filter(({ isMultiStakeholder }) => isMultiStakeholder).length;
    expect(await heading(page).innerText()).toBe(
      `${String(totalCount)} partnerships are on record; ${String(seated)} of them have three groups or more.`,
    );
    for (const { name, seats } of nodes) {
      const row = list(page)
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name, exact: true }) });
      const inState = (state: string) => seats.filter((seat) => seat.state === state).length;
      const count = (pattern: RegExp) => row.getByRole('img', { name: pattern }).count();
      expect([name, await row.getByRole('img').count()]).toEqual([name, 10]);
      const counts = [
        await count(/, there is none$/),
        await count(/, nobody on record$/),
        await count(/, cannot be told$/),
      ];
      expect([name, ...counts]).toEqual([name, inState('EMPTY'), inState('NOT_ON_RECORD'), inState('UNKNOWN')]);
    }
  });

  test('is limited by keyboard, says what each limit would leave, and keeps it in the address', async () => {
    const { totalCount } = await partnerships('groupsAll: [GOVERNMENT]');
    const page = await explorer.open('/en/partnerships');
    const box = page.getByRole('checkbox', { name: `Government ${String(totalCount)} partnerships` });
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/groups=GOVERNMENT/);
    await page.getByText(`${String(totalCount)} partnerships fit this limit`).waitFor();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);

    const law = await partnerships('groupsAll: [GOVERNMENT, LAW_ENFORCEMENT]');
    await page.getByRole('checkbox', { name: /^Law enforcement/ }).check();
    await page.getByText(`${String(law.totalCount)} partnerships fit all limits`).waitFor();
    const chips = page.getByRole('list', { name: 'Limits of the list' });
    expect(await chips.getByRole('button').count()).toBe(3);
    await chips.getByRole('button', { name: 'Drop the limit “with Law enforcement”' }).focus();
    await page.keyboard.press('Delete');
    await page.getByText(`${String(totalCount)} partnerships fit this limit`).waitFor();
    await page.goBack();
    await page.getByText(`${String(law.totalCount)} partnerships fit all limits`).waitFor();
  });

  test('is limited to the partnerships of an organisation and of a country', async () => {
    const page = await explorer.open('/en/partnerships');
    const choose = async (label: string, typed: string, name: RegExp) => {
      await page.getByRole('combobox', { name: label }).fill(typed);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await choose('Add an organisation that takes part', 'Europol', /Europol/);
    const { totalCount, nodes } = await partnerships('participants: ["EUROPOL"]');
    await page.getByText(`${String(totalCount)} partnerships fit this limit`).waitFor();
    expect(await list(page).getByRole('rowheader').count()).toBe(nodes.length);
    await choose('Add a country that it covers', 'Kenya', /Kenya/);
    await page.waitForURL(/countries=KEN/);
    await page.getByText('No partnership fits all 2 limits.').waitFor();
  });

  test('says which limit leaves nothing, and drops it', async () => {
    const { totalCount } = await partnerships('groupsAll: [GOVERNMENT]');
    const page = await explorer.open('/en/partnerships?groups=GOVERNMENT,MEDIA');
    expect(await heading(page).innerText()).toBe('No partnership fits all 2 limits.');
    await page.getByText(`Without “with Media” there are ${String(totalCount)}.`).waitFor();
    await page.getByText('Without “with Government” there is still none.').waitFor();
    await page.getByRole('button', { name: 'Drop “with Media”', exact: true }).click();
    await page.getByText(`${String(totalCount)} partnerships fit this limit`).waitFor();
  });

  test('with ended ones shows how many sat in them', async () => {
    const page = await explorer.open('/en/partnerships?ended=yes&order=NAME');
    const row = list(page).getByRole('row').filter({ hasText: 'Down to Zero Alliance (2016-2020)' });
    expect(await row.innerText()).toMatch(/8 participants are on record/);
    expect(await row.getByRole('img').count()).toBe(0);
  });
});

describe('a partnership', () => {
  test('shows its conveners, its seats and the groups without an actor on record', async () => {
    const { node } = await explorer.ask<{
      node: { seats: { state: string }[]; participants: { edges: { role: string; node: { name: string } }[] } };
    }>(
      '{ node(id: "EU-IF") { ... on Partnership { seats { state } participants(first: 100) { edges { role node { name } } } } } }',
    );
    const page = await explorer.open('/en/partnerships/EU-IF');
    const seated = node.seats.filter(({ state }) => state === 'SEATED').length;
    expect(await heading(page).innerText()).toMatch(
      new RegExp(
        `^The European Commission convenes the EU Internet Forum\\. ${String(seated)} groups of ten take part; nobody of civil society, .* is on record\\.$`,
      ),
    );
    const seats = page.getByRole('region', { name: 'Members' });
    await seats.getByText(/\d+ of \d+ are on record; none of them is of civil society\./).waitFor();
    const withoutSeat = page.getByRole('region', { name: 'Who pays or observes, without being a member' });
    for (const { role, node: participant } of node.participants.edges) {
      const rows = role === 'FUNDER' || role === 'OBSERVER' ? withoutSeat : seats;
      await rows.getByRole('link', { name: participant.name, exact: true }).waitFor();
    }
    const chairs = page.getByRole('group', { name: /EU Internet Forum: ten places/ }).getByRole('link');
    expect(await chairs.count()).toBe(10);
  });

  test('shows who could take an empty chair that is chosen by keyboard', async () => {
    const { seatCandidates: candidates } = await explorer.ask<{
      seatCandidates: { explanation: string; actor: { id: string; name: string } }[];
    }>('{ seatCandidates(partnership: "EU-IF", group: CIVIL_SOCIETY) { explanation actor { id name } } }');
    const page = await explorer.open('/en/partnerships/EU-IF');
    await page.getByRole('link', { name: 'Civil society, nobody on record. Who could sit here?' }).focus();
    await page.keyboard.press('Enter');
    const part = page.getByRole('region', { name: 'Civil society: who could sit here?' });
    await part.getByRole('row').nth(candidates.length).waitFor();
    expect(await part.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const { explanation, actor } of candidates) {
      const row = part.getByRole('row').filter({ has: page.getByRole('link', { name: actor.name, exact: true }) });
      expect(await row.innerText()).toContain(explanation);
      const route = await row.getByRole('link', { name: 'The path' }).getAttribute('href');
      expect(route).toBe(`/en/routes?from=${actor.id}&to=EU-COMMISSION`);
      expect(await row.getByRole('link', { name: /^Add to a list/ }).getAttribute('href')).toContain(
        `must=${actor.id}`,
      );
    }
    await part.getByRole('link', { name: 'Close' }).click();
    await part.waitFor({ state: 'detached' });
  });

  test('that has ended shows its former seats, and no chair to fill', async () => {
    const page = await explorer.open('/en/partnerships/DTZ');
    expect(await heading(page).innerText()).toMatch(
      /^The Down to Zero Alliance \(2016-2020\) ended \(2020\)\. 7 organisations of/,
    );
    expect(await page.getByRole('link', { name: /Who could sit here/i }).count()).toBe(0);
  });

  test('that is an organisation has the commitments of it', async () => {
    const page = await explorer.open('/en/partnerships/TABLE-TECH-COALITION');
    const { commitments } = await explorer.ask<{ commitments: { nodes: { name: string }[] } }>(
      '{ commitments(filter: { by: ["TECH-COALITION"] }) { nodes { name } } }',
    );
    expect(commitments.nodes).not.toEqual([]);
    for (const { name } of commitments.nodes) {
      await page.getByRole('region', { name: 'Promises' }).getByRole('link', { name, exact: true }).waitFor();
    }
  });

  test('is shown in French', async () => {
    const page = await explorer.open('/fr/partnerships/EU-IF');
    expect(await heading(page).innerText()).toMatch(
      /réunit .*\. 2 groupes sur dix y participent\u202f; aucun participant n’est enregistré pour\u202f: société civile, .*\.$/,
    );
  });
});
