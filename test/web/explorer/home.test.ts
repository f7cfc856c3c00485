import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

test('the first page says how complete the records are, as the API does', async () => {
  interface Completeness {
    subject: string;
    recorded: number;
    reported: number;
  }
  const { completeness } = await explorer.ask<{ completeness: Completeness[] }>(
    '{ completeness { subject recorded reported } }',
  );
  const page = await explorer.open('/en');
  const members = completeness.find(({ subject }) => subject === 'MEMBERS')!;
  await page.getByText(`${String(members.recorded)} of ${String(members.reported)}`).waitFor();
});

test('the desk shows what is due and what to confirm in a region that the browser keeps, and what changed since the last visit', async () => {
  const page = await explorer.open('/en?valid=2026-11-30');
  await page.getByRole('heading', { name: 'Changed last' }).waitFor();
  await page.getByRole('region', { name: 'Due' }).getByText('UPR review, session 53').first().waitFor();
  await page.getByRole('combobox', { name: 'My region' }).selectOption('Sub-Saharan Africa');
  const due = page.getByRole('region', { name: 'Due in my region' });
  await due.getByText('Tanzania').first().waitFor();
  expect(await due.getByText('Greece').count()).toBe(0);
  await page.getByRole('link', { name: 'For the African Union: all' }).waitFor();
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page.getByRole('heading', { name: /^Changed since \d+ / }).waitFor();
  await page.getByRole('region', { name: 'Due in my region' }).waitFor();
});

test('the first three questions have their answers', async () => {
  const page = await explorer.open('/en?valid=2026-11-30');
  const questions = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('link');
  await questions.nth(0).getByText('17 are; we have members in 4 of them.').waitFor();
  await questions.nth(1).getByText('12 are on record for Sub-Saharan Africa; for 10 of them').waitFor();
  await questions.nth(2).getByText('through the American Hotel & Lodging Association').waitFor();
  await questions.nth(0).click();
  await page.getByRole('heading', { name: '17 states are not party to it' }).waitFor();
  const kenya = page.getByRole('row', { name: /^Kenya yes/ });
  expect(await kenya.innerText()).toMatch(/yes[\s\S]*Kenya Alliance for Advancement of Children/i);
  await explorer.visit(page, '/en?valid=2026-11-30');
  await questions.nth(1).click();
  await heading(page, /^12 /).waitFor();
  expect(await page.getByRole('combobox', { name: 'Made at' }).inputValue()).toBe('OPP-CONFERENCE-COL-2024-11-07');
});

test('without a language in the address, the page has that of the browser', async () => {
  const french = await explorer.open('/', { locale: 'fr-FR' });
  expect(await heading(french).innerText()).toMatch(/^Pour le réseau ECPAT/);
  const english = await explorer.open('/', { locale: 'de-DE' });
  expect(await heading(english).innerText()).toMatch(/^For the ECPAT network/);
});

test('the policy allows nothing inline, and GraphiQL has its own', async () => {
  const policyOf = async (path: string) => {
    const response = await fetch(explorer.address + path, { headers: { accept: 'text/html' } });
    await response.body?.cancel();
    return response.headers.get('content-security-policy') ?? '';
  };
  expect(await policyOf('/')).toMatch(/^default-src 'self'/);
  expect(await policyOf('/')).not.toMatch(/unsafe/);
  expect(await policyOf('/graphql')).toMatch(/script-src 'sha256-/);
});
