import { Role } from '../../src/graph/access/viewer';
import { useExplorer } from './explorer/explorer';

const explorer = useExplorer('explorer');

test('a browser at /graphql follows what changes', async () => {
  const page = await explorer.newPage();
  const query = encodeURIComponent('subscription { changes { summary } }');
  await page.goto(`${explorer.address}/graphql?query=${query}`);
  const opened = page.waitForResponse((response) => response.url().includes('/graphql/stream'));
  await page.getByRole('button', { name: /execute query/i }).click();
  await opened;
  const followed = page.locator('.result-window').getByText('Bellmare').first();
  // The page follows only after the graph has reported its state, of which the page gets no notice:
  // earlier changes are not sent.
  for (let log = 1; !(await followed.isVisible()); log++) {
    await explorer.ask(
      'mutation ($title: String!) { addEvidence(input: { of: "MBR-BEL", evidence: [{ title: $title }] }) { change { id } } }',
      { title: `Harbour Log ${String(log)}` },
      Role.EDITOR,
    );
  }
});
