import { type Explorer, expectGoodInAllLooks, startExplorer } from './explorer';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer?.close());

test('the first page is good in all looks', async () => {
  await expectGoodInAllLooks(explorer, '');
});

test('the first page says how complete the records are, as the API does', async () => {
  const { data } = await explorer.api.ask('{ completeness { subject recorded reported } }');
  const page = await explorer.open('/en');
  const members = (data.completeness as unknown as { subject: string; recorded: number; reported: number }[]).find(
    ({ subject }) => subject === 'members',
  )!;
  await page.getByText(`${String(members.recorded)} of ${String(members.reported)}`).waitFor();
  explorer.expectNoProblems();
});

test('without a language in the address, the page has that of the browser', async () => {
  const french = await explorer.open('/', { locale: 'fr-FR' });
  expect(await french.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Qui peut atteindre qui/);
  const english = await explorer.open('/', { locale: 'de-DE' });
  expect(await english.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Who can reach whom/);
});

test('the policy allows nothing inline, and GraphiQL has its own', async () => {
  const policyOf = async (path: string) => {
    const response = await fetch(explorer.api.address + path, { headers: { accept: 'text/html' } });
    await response.body?.cancel();
    return response.headers.get('content-security-policy') ?? '';
  };
  expect(await policyOf('/')).toMatch(/^default-src 'self'/);
  expect(await policyOf('/')).not.toMatch(/unsafe/);
  expect(await policyOf('/graphql')).toMatch(/script-src 'sha256-/);
});
