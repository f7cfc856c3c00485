import { useExplorer } from './explorer/explorer';

const explorer = useExplorer('facts');

test('a browser at /graphql runs the printed query and reads a path, with nothing fetched from elsewhere', async () => {
  const page = await explorer.newPage({ viewport: { width: 1500, height: 950 } });
  await page.goto(`${explorer.address}/graphql`);
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.locator('.result-window');
  await answer.getByText('explanation').first().waitFor();
  // The viewer breaks long lines and shows the spaces that it breaks at as dots.
  expect((await answer.innerText()).replace(/[\s·]+/g, ' ')).toMatch(
    /ECPAT Guatemala is a member of ECPAT International/,
  );
});
