import { heading, useExplorer } from './explorer';

interface Commitment {
  name: string;
  status: string;
  dueOn: string | null;
  by: { name: string };
  followUps: { asOf: string }[];
}

const explorer = useExplorer('explorer');

const WORDS: Record<string, string> = { OPEN: 'Open', MET: 'Met', MISSED: 'Missed', WITHDRAWN: 'Withdrawn' };

test('each commitment matches the API, and a missing value is unknown', async () => {
  const {
    commitments: { totalCount, nodes },
  } = await explorer.ask<{ commitments: { totalCount: number; nodes: Commitment[] } }>(
    '{ commitments(first: 100) { totalCount nodes { name status dueOn by { name } followUps { asOf } } } }',
  );
  const page = await explorer.open('/en/commitments');
  await heading(page, `${String(totalCount)} promises are on record.`).waitFor();
  const openOnes = nodes.filter(({ status }) => status === 'OPEN').length;
  await page.getByText(`Status: Open (${String(openOnes)})`).waitFor();
  for (const { name, status, dueOn: due, by, followUps } of nodes) {
    const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
    const [maker = '', when = '', became = ''] = await row.getByRole('cell').allInnerTexts();
    expect(maker).toContain(by.name);
    expect([name, when]).toEqual([name, expect.stringContaining(due ? due.slice(0, 4) : 'unknown')]);
    expect([name, became]).toEqual([
      name,
      expect.stringContaining(WORDS[status] ?? 'Nobody has said what became of it.'),
    ]);
    for (const { asOf } of followUps) expect(became).toContain(asOf.slice(0, 4));
  }
  await page.getByRole('heading', { level: 2, name: /^Due to come: \d/ }).waitFor();
  await page.getByRole('region', { name: 'Sources' }).getByText('Pledge Book').waitFor();
});

test('their outcome, a date and a text limit the list, and remain in the address', async () => {
  const page = await explorer.open('/en/commitments');
  const form = page.getByRole('form', { name: 'Which promises' });
  await form.getByRole('option', { name: 'Met (1)' }).waitFor({ state: 'attached' });
  await form.getByLabel('What became of it').selectOption('MET');
  await heading(page, 'One promise is on record: Met.').waitFor();
  await page.waitForURL(/status=MET/);
  await form.getByLabel('Due from').fill('2029');
  await form.getByRole('button', { name: 'Show' }).click();
  await heading(page, /^Nobody has told us of any promise/).waitFor();
  await form.getByRole('link', { name: 'Clear' }).click();
  await form.getByLabel('Text').fill('shelters');
  await form.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('row', { name: /^Money for shelters/ }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBe(1);
  await page.getByRole('button', { name: 'Take along' }).click();
  const file = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(file).toMatch(/^\/export\/commitments\.csv\?text=shelters/);
});
