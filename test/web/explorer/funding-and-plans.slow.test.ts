import { heading, openByMenu, useExplorer } from './explorer';

const explorer = useExplorer('facts');

interface Grant {
  status: string;
  amount: number | null;
  currency: string | null;
}

test('who funds what is listed by what is known of it today, with sums by currency', async () => {
  const { ties } = await explorer.ask<{ ties: { totalCount: number; nodes: Grant[] } }>(
    '{ ties(first: 100, filter: { types: [FUNDS], statuses: [CURRENT, UNCONFIRMED, CONTESTED, ENDED] }) { totalCount nodes { status amount currency } } }',
  );
  expect(ties.nodes).toHaveLength(ties.totalCount);
  const of = (...statuses: string[]) => ties.nodes.filter(({ status }) => statuses.includes(status));
  const [confirmed, unconfirmed, ended] = [of('CURRENT'), of('UNCONFIRMED', 'CONTESTED'), of('ENDED')];
  const page = await explorer.open('/en');
  await openByMenu(page, 'Partnerships', 'Who funds what');
  await heading(
    page,
    `${String(confirmed.length)} grants are confirmed within five years, ${String(unconfirmed.length)} not; ${String(ended.length)} ended.`,
  ).waitFor();
  const body = await page.locator('main').innerText();
  for (const part of [confirmed, unconfirmed, ended]) {
    for (const currency of new Set(part.flatMap((grant) => grant.currency ?? []))) {
      const sum = part.reduce((total, grant) => total + (grant.currency === currency ? (grant.amount ?? 0) : 0), 0);
      expect(body).toContain(`${sum.toLocaleString('en')} ${currency}`);
    }
    expect(body).toContain(
      `${String(part.filter(({ amount }) => amount === null).length)} without an amount on record`,
    );
  }
});

test('a country has its plans, their period, and who has a part in them', async () => {
  const page = await explorer.open('/en/countries/KEN');
  const plans = page.getByRole('region', { name: 'Plans' }).or(page.locator('section', { hasText: /^Plans/ }));
  await plans.first().waitFor();
  const text = await plans.first().innerText();
  expect(text).toMatch(/period: 2022 to 2026/);
  expect(text).toMatch(/KAACR|Kenya Alliance/);
});

test('the regional bodies without a link to a member say that one may exist, and what ended', async () => {
  const { actors } = await explorer.ask<{ actors: { totalCount: number } }>(
    '{ actors(filter: { kinds: [REGIONAL_BODY], notTiedTo: [{ isMember: true }] }) { totalCount } }',
  );
  const page = await explorer.open('/en/organisations?kind=REGIONAL_BODY');
  await page.getByLabel('with no link to a member of ours').check();
  await heading(
    page,
    new RegExp(`^${String(actors.totalCount)} organisations on record: .*with no link to a member`),
  ).waitFor();
  await page.getByText('A link may exist that is not on record.').waitFor();
  expect(await page.getByRole('link', { name: 'List them too' }).count()).toBe(0);
});

test('who is linked with both of two boards is asked by two choices', async () => {
  const { actors } = await explorer.ask<{ actors: { totalCount: number } }>(
    '{ actors(filter: { tiedTo: [{ ids: ["ECPAT"] }, { ids: ["THE-CODE"] }] }) { totalCount } }',
  );
  const page = await explorer.open('/en/organisations?tied=ECPAT,THE-CODE');
  await heading(page, new RegExp(`^${String(actors.totalCount)} organisations on record`)).waitFor();
});

test('countries on a list, and of how many no complete list says it', async () => {
  const { countries } = await explorer.ask<{ countries: { totalCount: number; unknown: { text: string }[] } }>(
    '{ countries(filter: { coveredBy: "INHOPE" }) { totalCount unknown { text } } }',
  );
  const page = await explorer.open('/en/countries?list=INHOPE');
  await heading(
    page,
    new RegExp(`of ${String(countries.totalCount)} countr.*covered by INHOPE|${String(countries.totalCount)}`),
  ).waitFor();
  await page.getByText(countries.unknown[0]!.text).waitFor();
});

test('campaigns and actions are limited to those with a group', async () => {
  const { campaigns } = await explorer.ask<{ campaigns: { totalCount: number } }>(
    '{ campaigns(filter: { groupsAll: [GOVERNMENT] }) { totalCount } }',
  );
  const page = await explorer.open('/en/actions?groups=GOVERNMENT&kind=CAMPAIGN');
  await page
    .getByText(/no complete list says which groups have a place there/)
    .first()
    .waitFor();
  expect(await page.getByRole('table').getByRole('link').count()).toBeGreaterThanOrEqual(campaigns.totalCount);
});
