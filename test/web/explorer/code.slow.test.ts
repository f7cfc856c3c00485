import { heading, useExplorer } from './explorer';

const explorer = useExplorer('explorer');

test('the matrix shows met criteria; one without a source is hatched, and never "not met"', async () => {
  const page = await explorer.open('/en/code');
  await heading(page, 'One company is on record as a signatory of The Code.').waitFor();
  await page.getByText('Associations are counted below only.').waitFor();
  await page.getByText('Associations that signed count from here on.').waitFor();
  const matrix = page.getByRole('table', { name: 'Companies by the six criteria' });
  const row = matrix.getByRole('row', { name: /^Private sector Dune Hotels/ });
  const [signed, first, second] = await row.getByRole('cell').allInnerTexts();
  expect(signed).toBe('May 2012');
  expect(first).toMatch(/met$/);
  expect(second!.replace(/\s+/g, ' ').trim()).toBe('? unknown');
  await page.getByRole('list').getByRole('link', { name: 'Train the crew' }).waitFor();
});

test('a status on a criterion limits the matrix', async () => {
  const page = await explorer.open('/en/code');
  const form = page.getByRole('form', { name: 'Which companies' });
  await form.getByRole('option', { name: '2. Train the crew' }).waitFor({ state: 'attached' });
  await form.getByLabel('Criterion').selectOption('2');
  await heading(page, 'No company that signed The Code and fits is on record.').waitFor();
  await form.getByLabel('How far').selectOption('UNKNOWN');
  await page.getByRole('row', { name: /Dune Hotels/ }).waitFor();
  const several = await explorer.open('/en/code?criterion=2&status=NOT_STARTED,UNKNOWN');
  await several.getByRole('row', { name: /Dune Hotels/ }).waitFor();
  await several
    .getByRole('option', { name: 'not started, No source says how far it is.' })
    .waitFor({ state: 'attached' });
});

test('the contacts for a criterion of a company are those of the API, with the route to it', async () => {
  const { codeLeverage: leverage } = await explorer.ask<{
    codeLeverage: { actor: { id: string; name: string }; explanation: string; best: object | null }[];
  }>('{ codeLeverage(company: "COM-DUNE", criterion: 2, first: 3) { actor { id name } explanation best { score } } }');
  expect(leverage.length).toBeGreaterThan(0);
  const page = await explorer.open('/en/code');
  await page.getByRole('link', { name: 'Who could tell it? Dune Hotels' }).click();
  await heading(
    page,
    'Dune Hotels is known to meet 1 of the six criteria of The Code; of one that is unknown.',
  ).waitFor();
  const table = page.getByRole('table', { name: 'Who could tell it about criterion 2' });
  await table.waitFor();
  for (const { actor, explanation, best } of leverage) {
    const row = table.getByRole('row', { name: new RegExp(actor.name) });
    expect(await row.innerText()).toContain(explanation);
    const route = row.getByRole('link', { name: /^Show the path/ });
    expect(await route.count()).toBe(best ? 1 : 0);
    if (best) expect(await route.getAttribute('href')).toBe(`/en/routes?from=${actor.id}&to=COM-DUNE`);
  }
  // A met criterion needs no explanation.
  expect(await page.getByRole('table').count()).toBe(1);
});

test('a company that did not sign says so, and an address without a company too', async () => {
  const page = await explorer.open('/en/code/COM-EBB');
  await heading(page, 'Ebb Ferries is not known as a signatory of The Code.').waitFor();
  await explorer.visit(page, '/en/code/MBR-ABO');
  await heading(page, 'Nothing on record has this address.').waitFor();
});

describe('over the facts, which have no progress of any company', () => {
  const facts = useExplorer('facts');

  test('this is stated once, and the companies are listed on demand, without the criteria', async () => {
    const page = await facts.open('/en/code');
    await page.getByText(/^Of none does a source say how far it is/).waitFor();
    expect(await page.getByRole('table').locator('caption').allInnerTexts()).toEqual(['Signatories by year']);
    await page.getByText(/^\d+ companies of which nothing is known on the criteria$/).click();
    await page
      .getByRole('row', { name: /Accor Germany/ })
      .filter({ hasText: '2011' })
      .waitFor();
    expect(await page.getByRole('columnheader', { name: /^Criterion/ }).count()).toBe(0);
  });
});
