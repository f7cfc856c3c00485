import { heading, useExplorer } from './explorer';

const explorer = useExplorer('facts');

interface Source {
  title: string;
  publisher: string;
  url: string;
  citedBy: { totalCount: number };
}

test('a source lists all records that cite it, with its publisher and address', async () => {
  const id = 'SRC-102ERJXPWTX22GT22K9K4YYJHB';
  const { node } = await explorer.ask<{ node: Source }>(
    `{ node(id: "${id}") { ... on Source { title publisher url citedBy(first: 1) { totalCount } } } }`,
  );
  const { totalCount } = node.citedBy;
  const page = await explorer.open(`/en/sources/${id}`);
  const countText = totalCount === 1 ? 'One record rests' : `${String(totalCount)} records rest`;
  expect(await heading(page).innerText()).toBe(`${countText} on “${node.title}”.`);
  await page.getByText(node.publisher, { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: node.url }).getAttribute('href')).toBe(node.url);
  const rows = page.getByRole('region', { name: 'What rests on it' }).locator('tbody').getByRole('row');
  expect(await rows.count()).toBe(Math.min(50, totalCount));
  await rows.filter({ hasText: 'Defence for Children - ECPAT Netherlands' }).first().waitFor();
});
