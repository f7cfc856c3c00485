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
  const members = completeness.find(({ subject }) => subject === 'members')!;
  await page.getByText(`${String(members.recorded)} of ${String(members.reported)}`).waitFor();
});

test('without a language in the address, the page has that of the browser', async () => {
  const french = await explorer.open('/', { locale: 'fr-FR' });
  expect(await heading(french).innerText()).toMatch(/^Qui peut atteindre qui/);
  const english = await explorer.open('/', { locale: 'de-DE' });
  expect(await heading(english).innerText()).toMatch(/^Who can reach whom/);
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
