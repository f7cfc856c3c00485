import { type Explorer, expectGoodInAllLooks, startExplorer } from './explorer';

let explorer: Explorer;
let source: { id: string; title: string; publisher: string; url: string; citedBy: { totalCount: number } };

beforeAll(async () => {
  explorer = await startExplorer();
  const { data } = await explorer.api.ask(`{ node(id: "MBR-DCI-ECPAT-NLD") { ... on Actor { ties(first: 1) { nodes {
    evidence { source { id title publisher url citedBy(first: 1) { totalCount } } } } } } } }`);
  source = data.node!.ties!.nodes![0]!.evidence![0]!.source as never;
});

afterAll(() => explorer?.close());

test('a source is good in all looks', async () => {
  await expectGoodInAllLooks(explorer, `/sources/${source.id}`);
}, 60_000);

test('a source lists all that rests on it, with its publisher and address', async () => {
  const page = await explorer.open(`/en/sources/${source.id}`);
  const { totalCount } = source.citedBy;
  const said = totalCount === 1 ? 'One record rests' : `${String(totalCount)} records rest`;
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`${said} on “${source.title}”.`);
  await page.getByText(source.publisher, { exact: true }).waitFor();
  expect(await page.getByRole('link', { name: source.url }).getAttribute('href')).toBe(source.url);
  const rows = page.getByRole('region', { name: 'What rests on it' }).locator('tbody').getByRole('row');
  expect(await rows.count()).toBe(Math.min(50, totalCount));
  await rows.filter({ hasText: 'Defence for Children - ECPAT Netherlands' }).first().waitFor();
  explorer.expectNoProblems();
});

test('an id that names no source is said', async () => {
  const page = await explorer.open('/en/sources/NOTHING');
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  explorer.expectNoProblems();
});
