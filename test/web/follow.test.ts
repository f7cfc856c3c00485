import { Role } from '../../src/graph/access/role';
import { startApi, testTokens } from '../support/api';
import { bearer } from '../support/writer';
import { RECORDED, SMALL_WORLD } from '../worlds/small-world';
import { openBrowser } from './browser';

test('a browser at /graphql follows what changes', async () => {
  const browser = await openBrowser();
  const tokens = testTokens();
  const api = await startApi(SMALL_WORLD, RECORDED, undefined, tokens);
  const headers = await bearer(tokens, Role.EDITOR);
  try {
    const page = await browser.newPage();
    const query = encodeURIComponent('subscription { changes { summary } }');
    await page.goto(`${api.address}/graphql?query=${query}`);
    const opened = page.waitForResponse((response) => response.url().includes('/graphql/stream'));
    await page.getByRole('button', { name: /execute query/i }).click();
    await opened;
    const mutation = 'mutation { addEvidence(of: "MBR-BEL", evidence: [{title: "Harbour Log"}]) { change { id } } }';
    // It follows once the graph has said where it stands.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await api.ask(mutation, { headers });
    await page.locator('.result-window').getByText('Bellmare').first().waitFor({ timeout: 20_000 });
  } finally {
    await browser.close();
    await api.close();
  }
});
