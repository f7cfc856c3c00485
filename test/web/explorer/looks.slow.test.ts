import { Role } from '../../../src/graph/access/viewer';
import { useExplorer } from './explorer';
import { LOOKS, expectGood, openInLook, expectImportGood, expectTablePageGood, expectViewGood, VIEWS } from './looks';

describe('over the facts', () => {
  const explorer = useExplorer('facts');

  test.each(VIEWS.facts)('%j is good in all looks', (path) => expectViewGood(explorer, path));

  test('the page of tables is good in all looks', () => expectTablePageGood(explorer));
});

describe('over the world of the explorer', () => {
  const explorer = useExplorer('explorer', 'status of 400');

  test.each(VIEWS.explorer)('%j is good in all looks', (path) => expectViewGood(explorer, path));

  test('each step of an import is good in all looks', () => expectImportGood(explorer));

  test('each question of each form is good once signed in', async () => {
    const page = await openInLook(explorer, '/en/record', LOOKS[0]!);
    await explorer.signIn(page, Role.EDITOR);
    const forms = page.getByRole('main').locator('a[href*="/record/"]');
    const paths = await forms.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(paths).toHaveLength(10);
    for (const path of paths) {
      // Without an answer, a form has its first question only.
      await page.evaluate((form) => sessionStorage.setItem(`draft-${form}`, '{}'), path.replace('/en', ''));
      await explorer.visit(page, `${path}?step=check`);
      // Mistakes appear above the answers once they are checked: a button that moves under the
      // pointer is not clicked.
      const checked = page.locator('.answers[aria-busy=false]');
      await checked.waitFor();
      await expectGood(page, `${path} check`);
      const changes = page.getByRole('button', { name: /^Change: / });
      const steps = new Set<string>();
      for (let index = 0; index < (await changes.count()); index++) {
        await changes.nth(index).click();
        await page.getByText(/^Question \d+ of \d+$/).waitFor();
        if (!steps.has(page.url())) await expectGood(page, page.url());
        steps.add(page.url());
        await page.goBack();
        await checked.waitFor();
      }
      expect(steps.size).toBeGreaterThan(2);
    }
  });
});
