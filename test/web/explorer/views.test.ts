import { useExplorer } from './explorer';
import { expectImportGood, expectTablePageGood, expectViewGood, TWO_LOOKS, VIEWS } from './looks';

describe('over the facts', () => {
  const explorer = useExplorer('facts');

  test.each(VIEWS.facts)('%j is good in two looks', (path) => expectViewGood(explorer, path, TWO_LOOKS));

  test('the page of tables is good in two looks', () => expectTablePageGood(explorer, TWO_LOOKS));
});

describe('over the world of the explorer', () => {
  const explorer = useExplorer('explorer');

  test.each(VIEWS.explorer)('%j is good in two looks', (path) => expectViewGood(explorer, path, TWO_LOOKS));

  test('each step of an import is good in two looks', () => expectImportGood(explorer, TWO_LOOKS));
});
